import { setTimeout as wait } from 'node:timers/promises'

import { onTestFinished } from 'vitest'

export interface Load {
  /** What was answered so far, with something else than what was wanted. */
  failures: string[]
  /** How many requests were answered. */
  count: () => number
  /** Waits until so many more were answered. */
  more: (requests: number) => Promise<void>
  end: () => Promise<void>
}

/**
 * Asks the same again and again, several at a time, until it is ended, at the latest with the test.
 *
 * @param ask answers what is wrong with the answer, if anything
 */
export function load(atOnce: number, ask: (worker: number) => Promise<string | undefined>): Load {
  const failures: string[] = []
  let isOver = false
  let count = 0
  const work = async (worker: number) => {
    while (!isOver) {
      const failure = await ask(worker).catch((error: unknown) => String(error))
      count += 1
      if (failure !== undefined) failures.push(failure)
    }
  }
  const workers = Array.from({ length: atOnce }, (_, worker) => work(worker))
  const end = async () => {
    isOver = true
    await Promise.all(workers)
  }
  onTestFinished(end)
  return {
    failures,
    count: () => count,
    more: async (requests) => {
      const wanted = count + requests
      while (count < wanted) await wait(10)
    },
    end,
  }
}
