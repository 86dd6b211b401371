import { tokensOf, type Token } from './fold'

/** A piece of a snippet; `match` where it is a word that was searched for. */
export interface SnippetPart {
  text: string
  match: boolean
}

/** Characters shown before the first match, and in all. */
const BEFORE = 60
const LENGTH = 180

/** Whether a word of a text is what a searched word stands for: the word itself or its beginning. */
export const matches = (token: Token, searched: string): boolean =>
  token.folded.startsWith(searched)

/** The passage of a text around the first of the searched words, with all of them marked. */
export function snippetOf(text: string, searched: string[]): SnippetPart[] {
  const hits = tokensOf(text).filter((token) => searched.some((word) => matches(token, word)))
  const from = wordStart(text, (hits[0]?.start ?? 0) - BEFORE)
  const to = wordEnd(text, from + LENGTH)
  const parts: SnippetPart[] = []
  let at = from
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    parts.push(
      { text: text.slice(at, start), match: false },
      { text: text.slice(start, end), match: true },
    )
    at = end
  }
  parts.push({ text: text.slice(at, to), match: false })
  const shown = [
    { text: from > 0 ? '… ' : '', match: false },
    ...parts,
    { text: to < text.length ? ' …' : '', match: false },
  ]
  return shown.filter((part) => part.text !== '')
}

const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - LENGTH / 2 ? space : at
}
