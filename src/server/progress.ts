import { log, logsAsJson } from '../log/log'

/** Tells a person at a terminal, or a log, how far a long start has come. */
export interface Progress {
  /** One line: the seconds since the beginning and what happens now. */
  step: (text: string) => void
  /**
   * Repeats a line every ten seconds while something long runs, so that nobody takes it for dead.
   *
   * @param detail what to add in brackets, asked for each time
   * @returns a function that ends it
   */
  heartbeat: (text: string, detail?: () => string) => () => void
}

const HEARTBEAT_MS = 10_000

/** Progress on a stream: with dimmed times on a terminal, plain anywhere else and under `NO_COLOR`. */
export function createProgress(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  clock: () => number = () => performance.now(),
): Progress {
  const begin = clock()
  const dims = stream.isTTY === true && process.env.NO_COLOR === undefined
  const elapsed = () => {
    const text = `[${((clock() - begin) / 1000).toFixed(1).padStart(5)} s]`
    return dims ? `\x1b[2m${text}\x1b[22m` : text
  }
  const step = (text: string) => {
    if (logsAsJson()) log('info', text)
    else stream.write(`${elapsed()} ${text}\n`)
  }
  return {
    step,
    heartbeat(text, detail) {
      const timer = setInterval(() => {
        const more = detail?.()
        step(more ? `${text} (${more})` : text)
      }, HEARTBEAT_MS)
      return () => {
        clearInterval(timer)
      }
    },
  }
}
