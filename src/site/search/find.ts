import type { CurrentEdition } from '../../editions/edition'
import type { Locale } from '../../vocabulary/locales'
import { findablesOf, type Findable } from './entries'
import { fold, tokensOf } from './fold'
import { matches, snippetOf, type SnippetPart } from './snippet'

/** A document that has every word searched for. */
export interface Finding {
  edition: CurrentEdition
  score: number
  /** The best passage, with its language; undefined when only names matched. */
  snippet: { parts: SnippetPart[]; locale: Locale } | undefined
}

/** The words of a query as the search compares them, at most eight. */
const searchedWords = (query: string): string[] => [
  ...new Set(
    tokensOf(query.slice(0, 200))
      .map(({ folded }) => folded)
      .filter(Boolean)
      .slice(0, 8),
  ),
]

/** The documents that have all the words, best first. A whole word counts double a word's beginning. */
export function find(locale: Locale, query: string, editions: CurrentEdition[]): Finding[] {
  const words = searchedWords(query)
  if (words.length === 0) return []
  return editions
    .flatMap((edition) => findingOf(locale, words, edition) ?? [])
    .sort((a, b) => b.score - a.score || a.edition.id.localeCompare(b.edition.id))
}

function findingOf(locale: Locale, words: string[], edition: CurrentEdition): Finding | undefined {
  const findables = findablesOf(locale, edition)
  const perWord = words.map((word) =>
    Math.max(0, ...findables.map((findable) => scoreOf(findable, word))),
  )
  if (perWord.includes(0)) return undefined
  const quoted = findables
    .filter(({ isQuotable }) => isQuotable)
    .map((findable) => ({
      findable,
      hits: words.filter((word) => scoreOf(findable, word) > 0).length,
    }))
    .sort((a, b) => b.hits - a.hits)[0]
  return {
    edition,
    score: perWord.reduce((sum, score) => sum + score, 0),
    snippet: quoted?.hits
      ? { parts: snippetOf(quoted.findable.text, words), locale: quoted.findable.locale }
      : undefined,
  }
}

function scoreOf({ text, tokens, weight }: Findable, word: string): number {
  const hits = tokens.filter((token) => matches(token, word))
  if (hits.length === 0) return 0
  const isWhole = hits.some(({ folded }) => folded === word)
  const isAll = fold(text.trim()) === word
  return weight * (isWhole ? 2 : 1) * (isAll ? 2 : 1)
}
