import { setImmediate } from 'node:timers/promises'

const AT_ONCE = 8

/** Does some work for each of several things, for the first of them first and for some at once; others have their turn in between. */
export async function concurrently<T>(
  things: Iterable<T>,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = things[Symbol.iterator]()
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      await work(next.value)
      // Readers have their turn, and whatever else the publication waits for.
      await setImmediate()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
