import { collapse } from './source-line'
import type { SourceLine } from './source-line'

/** Lines longer than this are paragraphs, not lines of a wrapped text. */
const WIDEST_WRAP = 120

/** One or more lines that belong together: a paragraph, or one line of a list without bullets. */
export interface Segment {
  text: string
  /** Whether a blank line stands before it. */
  apart: boolean
}

/** The width at which a text is wrapped by hand; infinite where it is not. */
export function wrapWidth(lines: SourceLine[]): number {
  const lengths = lines.filter(({ kind }) => kind === 'text').map(({ text }) => text.length)
  const widest = Math.max(0, ...lengths)
  const full = lengths.filter((length) => length > widest * 0.8).length
  return widest <= WIDEST_WRAP && widest >= 40 && full >= 3 ? widest : Infinity
}

/** Joins the lines of wrapped paragraphs; a blank line, or a line that ends early, starts a new one. */
export function joinLines(lines: SourceLine[], width: number): Segment[] {
  const segments: Segment[] = []
  let apart = true
  let lastLine = ''
  for (const { kind, text } of lines) {
    if (kind === 'blank') {
      apart = true
      continue
    }
    const last = segments.at(-1)
    if (last && !apart && !startsSegment(lastLine, text, last.text, width))
      last.text = joined(last.text, collapse(text))
    else segments.push({ text: collapse(text), apart })
    apart = false
    lastLine = text
  }
  return segments
}

function joined(before: string, after: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before + after : `${before} ${after}`
}

function startsSegment(above: string, below: string, segment: string, width: number): boolean {
  const [firstWord = ''] = below.split(/\s/, 1)
  const endsEarly = width === Infinity || above.length + 1 + firstWord.length <= width
  const startsAnew = /^["“«(]?[\p{Lu}\p{N}\p{Script=Arabic}]/u.test(below)
  if (/[;؛]$|[;؛,،]\s*(?:and|et|y|و)$/i.test(above)) return true
  if (/:$/.test(above)) return startsAnew || below.length < 60
  if (!endsEarly || !startsAnew) return false
  if (/[.!?؟]["”»)]?$/.test(above)) return true
  // Short lines in a row are a list that lost its bullets.
  return segment.length <= 60 && below.length <= 80 && !UNFINISHED.test(above)
}

/** A line that ends with one of these goes on. */
const UNFINISHED =
  /(?:^|\s)(?:an?|and|as|at|between|by|for|from|in|into|is|of|on|or|the|through|to|via|with|avec|con|de|des|du|el|en|entre|et|la|le|les|los|ou|par|por|vers|y|à|بين|في|مع|من|على|و)$/i

/** Whether the sentence of a line goes on below it, by its last word or by a comma. */
export const goesOn = (line: string): boolean => /[,،]$/.test(line) || UNFINISHED.test(line)
