import { editDistance } from '../vocabulary/edit-distance'
import type { Locale } from '../vocabulary/locales'
import { soughtClauses, type Forms } from './match'
import type { QueryWord, SearchQuery } from './read-query'
import type { SuggestedWord } from './search'
import { FEW, ONE_SLIP_FROM, TWO_SLIPS_FROM, type NearbyWord, type WordForms } from './word-forms'

/** So many times as many documents must have a word that is put in place of one that some have. */
const MUCH_MORE = 5

/** Words that stand for words as they were typed. */
export type Corrections = Map<string, string>

/**
 * What may have been meant by words of a query that no document in a language has, or hardly any.
 *
 * @returns undefined where nothing is to be corrected, or a word is neither known nor like one that is
 */
export function correctionsOf(
  query: SearchQuery,
  forms: Forms,
  locale: Locale,
): Corrections | undefined {
  const corrections: Corrections = new Map()
  for (const { kind, words } of soughtClauses(query, forms, [locale]))
    for (const word of words) {
      const known = forms.of(word, locale)
      const nearest = known && nearestOf(known)
      if (nearest) corrections.set(word.folded, nearest)
      else if (!known || (known.found === 0 && kind === 'word')) return undefined
    }
  return corrections.size > 0 ? corrections : undefined
}

/** The word that is the fewest slips away; of several, one out of a name, and the one that most documents have. */
function nearestOf({ word, found, nearby }: WordForms): string | undefined {
  if (found > FEW) return undefined
  const likely = nearby
    .map((each) => ({ ...each, slips: editDistance(word, each.word) }))
    .filter((each) => each.slips <= (found === 0 ? slipsIn(word, each) : 1))
    .filter((each) => each.found >= found * MUCH_MORE)
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        Number(b.isName) - Number(a.isName) ||
        b.found - a.found ||
        a.word.localeCompare(b.word),
    )
  return likely[0]?.word
}

/** How many slips a word may have: the shorter it is, the sooner they make another one. Names are what people look for. */
function slipsIn({ length }: string, { isName }: NearbyWord): number {
  if (length < ONE_SLIP_FROM) return 0
  return length >= (isName ? TWO_SLIPS_FROM : TWO_SLIPS_IN_TEXT_FROM) ? 2 : 1
}

/** Letters of a word with two slips in it, where it is meant to be one that is in no name. */
const TWO_SLIPS_IN_TEXT_FROM = 8

/** The query with other words in place of some. */
export function corrected({ clauses }: SearchQuery, corrections: Corrections): SearchQuery {
  const replaced = (word: QueryWord): QueryWord => {
    const folded = corrections.get(word.folded)
    return folded === undefined ? word : { ...word, folded, written: folded }
  }
  return { clauses: clauses.map((each) => ({ ...each, words: each.words.map(replaced) })) }
}

/** What was typed, in pieces, with other words in place of some. */
export function suggestionOf(
  text: string,
  { clauses }: SearchQuery,
  corrections: Corrections,
): SuggestedWord[] {
  const pieces: SuggestedWord[] = []
  let at = 0
  const words = clauses.flatMap((clause) => clause.words).toSorted((a, b) => a.start - b.start)
  for (const { folded, start, end } of words) {
    const other = corrections.get(folded)
    if (other === undefined) continue
    pieces.push(
      { text: text.slice(at, start), isCorrection: false },
      { text: other, isCorrection: true },
    )
    at = end
  }
  return [...pieces, { text: text.slice(at), isCorrection: false }].filter(
    (piece) => piece.text !== '',
  )
}
