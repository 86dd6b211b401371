import { setTimeout as wait } from 'node:timers/promises'

import { reasonOf } from '../../vocabulary/reason-of'
import type { Progress } from '../progress'
import { launch, type LaunchOptions } from './launch'
import type { Postmaster } from './postmaster'

export interface Supervision {
  /** To be called before the server is stopped on purpose; waits for a new start that is under way. */
  end(): Promise<void>
}

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 15_000

/**
 * Brings the server back when it dies: it recovers by itself from its write-ahead log, and takes the same port again
 * so that the connections of the application find it. Where that does not work, on a full disk for instance, it is tried until it does:
 * what is published is served meanwhile.
 */
export function supervise(
  options: LaunchOptions,
  postmaster: Postmaster,
  progress: Progress,
): Supervision {
  const ending = new AbortController()
  let restart: Promise<void> = Promise.resolve()
  const watch = (running: Postmaster) => {
    running.process.once('exit', () => {
      if (ending.signal.aborted) return
      progress.step('The embedded PostgreSQL has died; starting it again')
      restart = launchAgain(options, progress, ending.signal).then((next) => {
        if (next) watch(next)
      })
    })
  }
  watch(postmaster)
  return {
    end() {
      ending.abort()
      return restart
    },
  }
}

/** Answers nothing when it was told to end before the server came up. */
async function launchAgain(
  options: LaunchOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Postmaster | undefined> {
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, LONGEST_DELAY_MS)) {
    try {
      return (await launch({ ...options, keepsPort: true, signal })).postmaster
    } catch (error) {
      if (signal.aborted) return undefined
      const reason = reasonOf(error)
      progress.step(`${reason}\nIt is tried again.`)
    }
    await wait(delay, undefined, { signal }).catch(() => undefined)
  }
}
