import { createHash } from 'node:crypto'

/** The end of the chain at some time: whoever has kept it can tell whether anything up to there was changed since. */
export interface Anchor {
  sequence: number
  hash: string
}

/** A place in the chain, with the event that is there now. */
export interface Link extends Anchor {
  event: string
  /** The event's row as text; null when the row is gone. */
  row: string | null
}

/** What shows that the trail is not what it was. */
export type Finding =
  | { kind: 'gap'; sequence: number; after: number }
  | { kind: 'removed' | 'changed'; sequence: number; event: string }
  | { kind: 'cut-off' | 'rewritten'; anchor: Anchor }
  | { kind: 'outside'; event: string }
  | { kind: 'edition'; edition: string; problem: EditionProblem }

/** An edition without its event in the trail, or with other content than that event names. */
export type EditionProblem = 'unrecorded' | 'changed'

/** What comes before the first event. */
const ORIGIN: Anchor = { sequence: 0, hash: '' }

/** The hash of a link, as the trigger in the database computes it. */
const hashOf = (sequence: number, before: string, row: string): string =>
  createHash('sha256').update(`${sequence}\n${before}\n${row}`).digest('hex')

/**
 * Follows the chain from its beginning, hash by hash, in constant memory.
 *
 * @param links in the order of their places
 * @param anchors that were kept earlier, in whatever order
 * @yields what is wrong, in the order of places; after a wrong link it goes on with the hash that stands there, so
 *   that each change is found once
 * @returns the end of the chain
 */
export async function* followChain(
  links: AsyncIterable<Link>,
  anchors: readonly Anchor[],
): AsyncGenerator<Finding, Anchor> {
  let last = ORIGIN
  for await (const { sequence, hash, event, row } of links) {
    if (sequence !== last.sequence + 1) yield { kind: 'gap', sequence, after: last.sequence }
    if (row === null) yield { kind: 'removed', sequence, event }
    else if (hash !== hashOf(sequence, last.hash, row)) yield { kind: 'changed', sequence, event }
    for (const anchor of anchors)
      if (anchor.sequence === sequence && anchor.hash !== hash) yield { kind: 'rewritten', anchor }
    last = { sequence, hash }
  }
  for (const anchor of anchors)
    if (anchor.sequence > last.sequence) yield { kind: 'cut-off', anchor }
  return last
}
