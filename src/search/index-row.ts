import type { CurrentEdition } from '../editions/edition'
import { is } from '../editions/edition-set'
import { LOCALES, type Locale } from '../vocabulary/locales'
import { findablesOf, type Findable } from './findables'
import { tokensOf, wordsOf, type Token } from './fold'
import { spellingsOf } from './languages'

/** By what a document is found in one language, as columns of `api_documents`. */
export interface IndexRow {
  /** All its words with their places and weights: a `tsvector` as PostgreSQL reads it. */
  search: string
  /** Those of its names only, by which what belongs to a country is found too. */
  names: string
  /** Its names as whole ones, folded, its own one first. */
  called: string[]
  /** Id of the country that it belongs to. */
  country: string | null
}

/** A word of the current editions in one language, with the spellings of which its stems are made. */
export interface IndexedWord {
  locale: Locale
  word: string
  spellings: string[]
}

/** Places between two texts, so that no phrase reaches from one into the other. */
const GAP = 10

/** The greatest place that a `tsvector` knows, and how many places of a word are worth keeping in it. */
const LAST_PLACE = 16_383
const MOST_PLACES = 60

/** By what an edition is found in some languages at once: in one, or in all. */
export function indexRowOf(edition: CurrentEdition, locales: readonly Locale[]): IndexRow {
  const findables = locales.flatMap((locale) => findablesOf(locale, edition))
  const names = findables.filter(({ weight }) => weight === 'A' || weight === 'B')
  return {
    search: vectorOf(edition, findables),
    names: vectorOf(edition, names),
    called: [...new Set(names.map(({ text }) => wordsOf(text).join(' ')))].filter(Boolean),
    country:
      is(edition, 'agencies') || is(edition, 'ncbs') ? (edition.content.country ?? null) : null,
  }
}

/**
 * The words of an edition in all languages.
 *
 * @param earlier an edition whose words are not asked for: those of texts that it has too are left out
 */
export const indexedWordsOf = (edition: CurrentEdition, earlier?: CurrentEdition): IndexedWord[] =>
  LOCALES.flatMap((locale) => {
    const spellings = new Map<string, Set<string>>()
    const known = new Set(earlier && findablesOf(locale, earlier).map(({ text }) => text))
    for (const findable of findablesOf(locale, edition)) {
      if (known.has(findable.text)) continue
      for (const { folded, start, end } of tokensIn(edition, findable.text)) {
        const ofWord = spellings.get(folded) ?? new Set()
        const written = findable.text.slice(start, end)
        for (const each of spellingsOf(locale, folded, written)) ofWord.add(each)
        spellings.set(folded, ofWord)
      }
    }
    return [...spellings].map(([word, all]) => ({ locale, word, spellings: [...all] }))
  })

/** The words of an edition's texts. Each text is in a row of its language, in the row of all, and in those of languages that lack it. */
const read = new WeakMap<CurrentEdition, Map<string, Token[]>>()

function tokensIn(edition: CurrentEdition, text: string): Token[] {
  const known = read.get(edition) ?? new Map<string, Token[]>()
  read.set(edition, known)
  const tokens = known.get(text) ?? tokensOf(text)
  known.set(text, tokens)
  return tokens
}

function vectorOf(edition: CurrentEdition, findables: Findable[]): string {
  const places = new Map<string, string[]>()
  let offset = 1
  for (const findable of findables) {
    const tokens = tokensIn(edition, findable.text)
    for (const { folded, position } of tokens) {
      const known = places.get(folded) ?? []
      if (known.length < MOST_PLACES)
        known.push(`${Math.min(offset + position, LAST_PLACE)}${findable.weight}`)
      places.set(folded, known)
    }
    offset += (tokens.at(-1)?.position ?? 0) + GAP
  }
  return [...places].map(([word, all]) => `'${word}':${all.join(',')}`).join(' ')
}
