/**
 * Work of which only so much is under way at a time; the rest waits for its turn. For what takes a second connection to the database while it
 * holds one: many at once would take all and wait for each other.
 *
 * @param most how many
 */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // Whoever has waited takes this place.
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** Of the twenty connections, so many pieces of such work leave half to everybody else. */
export const provingWhoOneIs = fewAtOnce(5)
