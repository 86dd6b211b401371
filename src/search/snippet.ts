import { tokensOf, type Token } from './fold'
import type { Marks } from './search'

/** A piece of a snippet; `match` where it is a word that was searched for. */
export interface SnippetPart {
  text: string
  match: boolean
}

/** Characters shown before the first match, and in all. */
const BEFORE = 60
const LENGTH = 200

/** The words of a text that count as ones that were searched for. */
export function markedIn(text: string, { words, beginnings }: Marks): Token[] {
  const whole = new Set(words)
  return tokensOf(text).filter(
    ({ folded }) => whole.has(folded) || beginnings.some((each) => folded.startsWith(each)),
  )
}

/** The passage of a text that has most of the words searched for, with all of them marked; its beginning where it has none. */
export function snippetOf(text: string, marked: Token[]): SnippetPart[] {
  const from = wordStart(text, (densest(marked)?.start ?? 0) - BEFORE)
  const to = wordEnd(text, from + LENGTH)
  const parts: SnippetPart[] = []
  let at = from
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end > to) continue
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

/** The word with the most different ones after it in the length of a passage. */
function densest(marked: Token[]): Token | undefined {
  const worth = ({ start }: Token) =>
    new Set(
      marked
        .filter((other) => other.start >= start && other.end <= start + LENGTH - BEFORE)
        .map(({ folded }) => folded),
    ).size
  return marked.toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)[0]
}

const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - LENGTH / 2 ? space : at
}
