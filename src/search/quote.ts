import type { CurrentEdition } from '../editions/edition'
import type { Locale } from '../vocabulary/locales'
import { findablesOf, type Findable } from './findables'
import { tokensOf } from './fold'
import type { Marks, SuggestedWord } from './search'
import { markedIn, snippetOf, type SnippetPart } from './snippet'

/** A passage of an edition, and the language that it is in. */
export interface Quote {
  parts: SnippetPart[]
  locale: Locale
}

/**
 * The passage of an edition that shows best why it was found; where only its name or what it is not called was, how it begins.
 * The language asked for comes before others, more of the words before fewer, a text before another name.
 *
 * @param locale the language in which it was found
 */
export function quoteOf(edition: CurrentEdition, locale: Locale, marks: Marks): Quote | undefined {
  const quotable = findablesOf(locale, edition).flatMap((findable) =>
    isQuotable(findable) ? [{ ...findable, marked: markedIn(findable.text, marks) }] : [],
  )
  const isText = ({ weight }: Findable) => weight === 'C' || weight === 'D'
  const [best = quotable.find(isText)] = quotable
    .filter(({ marked }) => marked.length > 0)
    .map((each) => ({
      ...each,
      isOwn: each.locale === locale,
      words: new Set(each.marked.map(({ folded }) => folded)).size,
    }))
    .sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) ||
        b.words - a.words ||
        Number(isText(b)) - Number(isText(a)),
    )
  return best && { parts: snippetOf(best.text, best.marked), locale: best.locale }
}

const isQuotable = (findable: Findable): findable is Findable & { locale: Locale } =>
  findable.isQuotable && findable.locale !== undefined

/**
 * A suggestion in the spelling of editions. Words that stand in none of them, such as names that only the search knows, are
 * not shown: there is no suggestion then.
 *
 * @param editions live ones, those that it finds first
 */
export function spelled(
  suggestion: SuggestedWord[],
  editions: { edition: CurrentEdition; locale: Locale }[],
): string | undefined {
  const pieces = suggestion.map(({ text, isCorrection }) =>
    isCorrection ? spellingIn(editions, text) : text,
  )
  return pieces.includes(undefined) ? undefined : pieces.join('')
}

function spellingIn(
  editions: { edition: CurrentEdition; locale: Locale }[],
  word: string,
): string | undefined {
  for (const { edition, locale } of editions)
    for (const { text, locale: language } of findablesOf(locale, edition)) {
      const token = language && tokensOf(text).find(({ folded }) => folded === word)
      if (token) return text.slice(token.start, token.end)
    }
  return undefined
}
