import { logError } from '../log/log'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A terminal's Ctrl-C reaches a process twice when npm passes it on as well; that is one wish, not two. */
const ECHO_MS = 1000

/** Ends a process in order: what was opened last is closed first. */
export class Shutdown {
  readonly #controller = new AbortController()
  readonly #closers: (() => Promise<void>)[] = []
  readonly #report: (text: string) => void
  readonly #exit: (code: number) => void
  #begun: number | undefined
  #opening: Promise<unknown> = Promise.resolve()

  /**
   * @param report gets lines for the operator
   * @param exit ends the process
   */
  constructor(
    report: (text: string) => void,
    exit: (code: number) => void = (code) => process.exit(code),
  ) {
    this.#report = report
    this.#exit = exit
  }

  /** Aborted as soon as the process is to end: long steps listen to it. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Adds something to close. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close)
  }

  /** Names the work that opens things: closing waits until it has settled, so that nothing is opened afterwards. */
  track<T>(work: Promise<T>): Promise<T> {
    this.#opening = work
    return work
  }

  /**
   * From now on SIGINT, SIGTERM and SIGHUP end the process with 0, a second one at once with 1, and an error that nobody caught
   * ends it with 1. A promise that one request left behind is that request's failure and is only reported.
   */
  listen(): void {
    for (const name of SIGNALS) {
      process.on(name, () => {
        this.#onSignal()
      })
    }
    process.on('uncaughtException', (error) => {
      if (this.#begun === undefined) logError('Nobody has dealt with an error.', error)
      void this.end(1)
    })
    process.on('unhandledRejection', (reason) => {
      if (this.#begun === undefined) logError('Nobody has waited for what failed.', reason)
    })
  }

  /** Closes everything and ends the process. Repeated calls change nothing. */
  async end(code: number): Promise<void> {
    if (this.#begun !== undefined) return
    this.#begun = Date.now()
    this.#controller.abort()
    await this.#opening.catch(() => undefined)
    const isClean = await this.close()
    this.#exit(isClean ? code : 1)
  }

  /**
   * Closes everything that was added and keeps the process.
   *
   * @returns whether all went well
   */
  async close(): Promise<boolean> {
    let isClean = true
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
      await close().catch((error: unknown) => {
        this.#report(`Stopping: ${error instanceof Error ? error.message : String(error)}`)
        isClean = false
      })
    }
    return isClean
  }

  #onSignal(): void {
    if (this.#begun === undefined) {
      this.#report('Stopping …')
      void this.end(0)
    } else if (Date.now() - this.#begun > ECHO_MS) {
      this.#exit(1)
    }
  }
}
