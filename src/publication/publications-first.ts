import { setTimeout as wait } from 'node:timers/promises'

declare global {
  /** The publications that somebody waits for. Differently bundled parts of one process share them here. */
  var liaisonUnderWay: Set<Promise<unknown>> | undefined
  /** When the last of them was answered, as `performance.now()` tells the time. */
  var liaisonAnsweredAt: number | undefined
}

/** No job waits for longer, however many publications follow one another: a scheduled one has five seconds (W7). */
const PATIENCE_MS = 1000

/** After so long it is looked again whether anything was published. */
const LOOK_MS = 50

const underWay = (): Set<Promise<unknown>> => (globalThis.liaisonUnderWay ??= new Set())

/** Has what can wait go after a publication, until that has been answered. */
export async function goingFirst<T>(publication: Promise<T>): Promise<T> {
  underWay().add(publication)
  try {
    return await publication
  } finally {
    underWay().delete(publication)
    globalThis.liaisonAnsweredAt = performance.now()
  }
}

/** Answers when the publications that are under way have been answered, or after a second. */
export async function publicationsAnswered(): Promise<void> {
  if (underWay().size === 0) return
  await Promise.race([Promise.allSettled(underWay()), wait(PATIENCE_MS, undefined, { ref: false })])
}

/**
 * Whether nobody has published anything for a while. Where somebody has, it answers a moment later, so that asking again is no haste.
 *
 * @param calm how long, in milliseconds
 */
export async function publicationsOver(calm: number): Promise<boolean> {
  await publicationsAnswered()
  const since = performance.now() - (globalThis.liaisonAnsweredAt ?? -Infinity)
  if (underWay().size === 0 && since >= calm) return true
  await wait(LOOK_MS, undefined, { ref: false })
  return false
}
