import { tokensOf } from './fold'

/** What somebody looks for. */
export interface SearchQuery {
  clauses: Clause[]
}

/** Words that belong together: one that must be there, a phrase, or what must not be there. */
export interface Clause {
  words: QueryWord[]
  kind: 'word' | 'phrase' | 'excluded'
}

export interface QueryWord {
  folded: string
  /** As it was typed. */
  written: string
  /** Where it stands in what was typed. */
  start: number
  end: number
}

/** Characters of a query that are read, and words of it that are looked for. */
export const LONGEST_QUERY = 200
const MOST_WORDS = 12

/** A phrase in quotation marks of any language, or what stands between spaces; with a minus in front, what must not be there. */
const PARTS =
  /(?<minus>(?<!\S)[-−–](?=["“”„«\p{L}\p{N}]))?(?:["“”„«](?<phrase>[^"“”„«»]+)["“”»]|(?<plain>[^\s"“”„«»]+))/gu

/**
 * Reads what was typed. Nothing in it is an error: what is not understood is taken as words, and only so many of them.
 */
export function readSearchQuery(text: string): SearchQuery {
  const clauses: Clause[] = []
  let left = MOST_WORDS
  for (const { 0: part, index, groups } of text.slice(0, LONGEST_QUERY).matchAll(PARTS)) {
    const { minus, phrase, plain = '' } = groups ?? {}
    const from = index + part.indexOf(phrase ?? plain)
    const words = queryWords(phrase ?? plain, from).slice(0, left)
    left -= words.length
    if (words.length === 0) continue
    if (minus !== undefined) clauses.push({ kind: 'excluded', words })
    else if (phrase !== undefined && words.length > 1) clauses.push({ kind: 'phrase', words })
    else for (const word of words) clauses.push({ kind: 'word', words: [word] })
  }
  return { clauses: withoutRepetitions(somethingSought(clauses)) }
}

/** The words as one, for comparing with whole names. */
export const wholeQuery = ({ clauses }: SearchQuery): string =>
  clauses
    .filter(({ kind }) => kind !== 'excluded')
    .flatMap(({ words }) => words.map(({ folded }) => folded))
    .join(' ')

/** A word of a query, or two neighbours as one. */
export interface SoughtWord extends QueryWord {
  isPair: boolean
}

/** Every word once, and every two neighbours written as one. */
export function allWordsOf({ clauses }: SearchQuery): SoughtWord[] {
  const words = clauses.flatMap((clause) => clause.words)
  const pairs = clauses.flatMap(({ kind, words: [first] }, index) => {
    const next = clauses[index + 1]
    const second = next?.words[0]
    return kind === 'word' && next?.kind === 'word' && first && second
      ? [joined(first, second)]
      : []
  })
  const sought = [
    ...pairs.map((word) => ({ ...word, isPair: true })),
    ...words.map((word) => ({ ...word, isPair: false })),
  ]
  return [...new Map(sought.map((word) => [word.folded, word])).values()]
}

/** Two words as if they had been written as one. */
export const joined = (first: QueryWord, second: QueryWord): QueryWord => ({
  folded: first.folded + second.folded,
  written: first.written + second.written,
  start: first.start,
  end: second.end,
})

const queryWords = (text: string, from: number): QueryWord[] =>
  tokensOf(text).flatMap(({ folded, start, end, isCompound }) =>
    isCompound
      ? []
      : [{ folded, written: text.slice(start, end), start: from + start, end: from + end }],
  )

/** Whoever only says what he does not look for looks for it. */
const somethingSought = (clauses: Clause[]): Clause[] =>
  clauses.some(({ kind }) => kind !== 'excluded')
    ? clauses
    : clauses.map(({ words }) => ({ words, kind: words.length > 1 ? 'phrase' : 'word' }))

function withoutRepetitions(clauses: Clause[]): Clause[] {
  const byName = new Map(
    clauses.map((clause) => [
      `${clause.kind} ${clause.words.map(({ folded }) => folded).join(' ')}`,
      clause,
    ]),
  )
  return [...byName.values()]
}
