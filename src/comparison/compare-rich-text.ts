import type { RichText } from '../content/rich-text'
import type { Locale } from '../vocabulary/locales'
import { align } from './align'
import { blocksOf, type Block } from './blocks'
import type { BlockComparison } from './comparison'
import { comparePassages, textOf, wordsOf } from './passages'

/** Compares two rich texts block by block, and what changed in a block word by word. */
export function compareBlocks(
  locale: Locale,
  before: RichText | undefined,
  after: RichText | undefined,
): BlockComparison[] {
  const aligned = align(blocksOf(before), blocksOf(after), {
    names: [
      (block) => JSON.stringify(block),
      (block) => (block.runs.length > 0 ? textOf(block.runs) : undefined),
    ],
    similarity: similarityIn(locale),
  })
  return aligned.map((item) => {
    const { place } = item
    const earlier = 'before' in item ? item.before : undefined
    const later = 'after' in item ? item.after : undefined
    return {
      place,
      change: earlier && later ? changeOf(earlier, later) : later ? 'added' : 'removed',
      ...(earlier ? { before: earlier.kind } : {}),
      ...(later ? { after: later.kind } : {}),
      passages: comparePassages(locale, earlier?.runs ?? [], later?.runs ?? []),
    }
  })
}

const changeOf = (before: Block, after: Block) =>
  JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'changed'

/** The share of words that two blocks have in common, as Dice counts it, by their length: every sentence has a “the”. */
function similarityIn(locale: Locale): (before: Block, after: Block) => number {
  const known = new Map<Block, string[]>()
  const wordsIn = (block: Block) => {
    const words =
      known.get(block) ??
      wordsOf(locale, textOf(block.runs).toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word))
    known.set(block, words)
    return words
  }
  return (before, after) => {
    const [earlier, later] = [wordsIn(before), wordsIn(after)]
    const left = new Map<string, number>()
    for (const word of earlier) left.set(word, (left.get(word) ?? 0) + 1)
    let common = 0
    for (const word of later) {
      const count = left.get(word) ?? 0
      if (count === 0) continue
      common += word.length
      left.set(word, count - 1)
    }
    const all = [...earlier, ...later].join('').length
    return all === 0 ? 0 : (2 * common) / all
  }
}
