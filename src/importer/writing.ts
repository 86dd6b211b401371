import { foldInPlace } from '../vocabulary/fold'
import type { Piece } from './piece'

/** Whether a name is written in capitals only. */
export const isShouted = (name: string): boolean => !/\p{Ll}/u.test(name) && /\p{Lu}{3}/u.test(name)

/** A writing of the name that is not all capitals, if the candidates or the document have one. */
export function quietest(name: string, candidates: string[], pieces: Piece[]): string {
  if (!isShouted(name) || name.length <= 3) return name
  const candidate = candidates.find((other) => !isShouted(other))
  return candidate ?? pieces.map(({ line }) => writingIn(line.text, name)).find(Boolean) ?? name
}

function writingIn(text: string, name: string): string | undefined {
  const folded = foldInPlace(text)
  const wanted = foldInPlace(name)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const written = text.slice(at, at + name.length)
    if (!isShouted(written) && /^\p{Lu}/u.test(written)) return written
  }
  return undefined
}

/** A name that a line has twice, once: "Atlantis ATLANTIS" is Atlantis. */
export function writtenOnce(text: string): string {
  const words = text.split(/\s+/)
  const first = words.slice(0, words.length / 2).join(' ')
  const second = words.slice(words.length / 2).join(' ')
  if (!first || foldInPlace(first) !== foldInPlace(second)) return text
  return isShouted(first) ? second : first
}
