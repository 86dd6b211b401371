import type { Progress } from '../progress'
import { launch, type LaunchOptions } from './launch'
import type { Postmaster } from './postmaster'

export interface Supervision {
  /** To be called before the server is stopped on purpose; waits for a new start that is under way. */
  end(): Promise<void>
}

/**
 * Brings the server back when it dies: it recovers by itself from its write-ahead log, and takes the same port again
 * so that the connections of the application find it.
 *
 * @param onLost called when it cannot be brought back
 */
export function supervise(
  options: LaunchOptions,
  postmaster: Postmaster,
  progress: Progress,
  onLost: (error: unknown) => void,
): Supervision {
  let hasEnded = false
  let restart: Promise<void> = Promise.resolve()
  const watch = (running: Postmaster) => {
    running.process.once('exit', () => {
      if (hasEnded) return
      progress.step('The embedded PostgreSQL has died; starting it again')
      restart = launch(options).then((next) => {
        watch(next.postmaster)
      }, onLost)
    })
  }
  watch(postmaster)
  return {
    end() {
      hasEnded = true
      return restart
    },
  }
}
