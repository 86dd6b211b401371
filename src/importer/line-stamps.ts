import { cleanCharacters } from './clean-characters'
import { collapse } from './source-line'

/*
 * An HTML parser forgets on which line a text stood. So each line end of the source gets a stamp in private
 * characters, which the parser carries along as text: U+E000, the number of the line that starts, U+E001.
 */

const STAMP = /\ue000(\d+)\ue001/g
const MARKUP_OR_LINE_END = /<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z!][^<>]*>|\n/g

/** Stamps the lines of an HTML source; one that ends inside a tag is stamped behind the tag. */
export function stampLines(source: string): string {
  let line = 1
  const stamped = source.replace(/[\ue000\ue001]/g, '').replace(MARKUP_OR_LINE_END, (part) => {
    const ends = part.split('\n').length - 1
    line += ends
    return ends > 0 ? `${part}\ue000${line}\ue001` : part
  })
  return `\ue0001\ue001${stamped}`
}

export const withoutStamps = (stamped: string): string => stamped.replace(STAMP, ' ')

/** The pieces of a stamped text in order, each with the line that the source is on. */
export function* stampedPieces(
  stamped: string,
  line: number,
): Generator<{ text: string; line: number }> {
  let current = line
  let end = 0
  for (const stamp of stamped.matchAll(STAMP)) {
    yield { text: stamped.slice(end, stamp.index), line: current }
    current = Number(stamp[1])
    end = stamp.index + stamp[0].length
  }
  yield { text: stamped.slice(end), line: current }
}

/** A stamped text as a reader sees it, the line that it starts on, and the line behind it. */
export function readStamped(
  stamped: string,
  line: number,
): { text: string; start: number; next: number } {
  let start: number | undefined
  let next = line
  for (const piece of stampedPieces(stamped, line)) {
    if (piece.text.trim()) start ??= piece.line
    next = piece.line
  }
  return { text: collapse(cleanCharacters(withoutStamps(stamped))), start: start ?? next, next }
}
