import { logError } from '../log/log'
import { reasonOf } from '../vocabulary/reason-of'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A terminal's Ctrl-C reaches a process twice when npm passes it on as well; that is one wish, not two. */
const ECHO_MS = 1000

/** With what a process ends. */
export interface ExitCodes {
  /** A signal ended it. */
  interrupted: number
  /** It could not end in order. */
  failed: number
}

const OF_A_SERVER: ExitCodes = { interrupted: 0, failed: 1 }

/** A command-line tool that was interrupted has not done it. */
export const OF_A_TOOL: ExitCodes = { interrupted: 2, failed: 2 }

/** Ends a process in order: what was opened last is closed first. */
export class Shutdown {
  readonly #controller = new AbortController()
  readonly #closers: (() => Promise<void>)[] = []
  readonly #report: (text: string) => void
  readonly #exit: (code: number) => void
  readonly #codes: ExitCodes
  #begun: number | undefined
  #opening: Promise<unknown> = Promise.resolve()

  /**
   * @param report gets lines for the operator
   * @param codes with what the process ends
   * @param exit ends the process
   */
  constructor(
    report: (text: string) => void,
    codes: ExitCodes = OF_A_SERVER,
    exit: (code: number) => void = (code) => process.exit(code),
  ) {
    this.#report = report
    this.#codes = codes
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
   * From now on SIGINT, SIGTERM and SIGHUP end the process, a second one at once, and so does an error that nobody caught. A
   * promise that one request left behind is that request's failure and is only reported.
   */
  listen(): void {
    this.#onSignals(() => void this.end(this.#codes.interrupted))
    process.on('uncaughtException', (error) => {
      if (this.#begun === undefined) logError('Nobody has dealt with an error.', error)
      void this.end(this.#codes.failed)
    })
    process.on('unhandledRejection', (reason) => {
      if (this.#begun === undefined) logError('Nobody has waited for what failed.', reason)
    })
  }

  /**
   * For work that heeds `signal`, and undoes what it has done when it fails: a first signal lets it fail, a second one ends the
   * process at once.
   */
  abortOnSignal(): void {
    this.#onSignals(() => {
      this.#begun = Date.now()
      this.#controller.abort()
    })
  }

  /** Closes everything and ends the process. Repeated calls change nothing. */
  async end(code: number): Promise<void> {
    if (this.#begun !== undefined) return
    this.#begun = Date.now()
    this.#controller.abort()
    await this.#opening.catch(() => undefined)
    const isClean = await this.close()
    this.#exit(isClean ? code : this.#codes.failed)
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
        this.#report(`Stopping: ${reasonOf(error)}`)
        isClean = false
      })
    }
    return isClean
  }

  #onSignals(begin: () => void): void {
    for (const name of SIGNALS)
      process.on(name, () => {
        if (this.#begun === undefined) {
          this.#report('Stopping …')
          begin()
        } else if (Date.now() - this.#begun > ECHO_MS) {
          this.#exit(this.#codes.failed)
        }
      })
  }
}
