import type { CurrentEdition } from '../../editions/edition'
import { findablesOf, type Findable } from '../../site/search/entries'
import { tokensOf } from '../../site/search/fold'
import { LOCALES } from '../../vocabulary/locales'
import type { StoredLocale } from './speaker'

/** The words by which a document is found, folded as the site's search folds them, by the weight that PostgreSQL gives them. */
export interface SearchTexts {
  a: string
  b: string
  d: string
}

/** From which weight of the site's search on (`src/site/search/entries.ts`) a text counts as a name, or as a headline. */
const NAMES = 60
const HEADLINES = 20

/** The words of a document in one language, or in all. */
export function searchTextsOf(edition: CurrentEdition, locale: StoredLocale): SearchTexts {
  const findables = (locale === 'all' ? LOCALES : [locale]).flatMap((each) =>
    findablesOf(each, edition),
  )
  return {
    a: foldedWords(findables.filter(({ weight }) => weight >= NAMES)),
    b: foldedWords(findables.filter(({ weight }) => weight >= HEADLINES && weight < NAMES)),
    d: foldedWords(findables.filter(({ weight }) => weight < HEADLINES)),
  }
}

const foldedWords = (findables: Findable[]): string =>
  [...new Set(findables.map(({ text }) => text))].map((text) => wordsOf(text).join(' ')).join(' ')

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .filter((word) => word !== '')

/** The configuration of PostgreSQL's text search for each language. */
export const SEARCH_CONFIGURATIONS: Record<StoredLocale, string> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ar: 'arabic',
  all: 'simple',
}
