import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { ShareCard } from '../site/share-card'
import { PendingAnswers, type Answer } from '../workers/pending-answers'

/** What the process is asked. */
export interface Question {
  number: number
  card: ShareCard
  logo: Uint8Array | undefined
}

const HAS_ENDED = 'The process that draws has ended.'

/** After so long without a card the process ends. */
const REST_MS = 5000

/**
 * Draws cards in a process of its own. What draws takes thirty megabytes of memory, which nothing gives back but the end of a
 * process, so there is one only while cards are drawn; and it leaves the processors to whoever publishes or reads.
 */
export class DrawingProcess {
  readonly #restMs: number
  readonly #pending = new PendingAnswers<Uint8Array>()
  #child: ChildProcess | undefined
  #rest: NodeJS.Timeout | undefined

  /** @param restMs milliseconds without a card after which the process ends */
  constructor(restMs = REST_MS) {
    this.#restMs = restMs
  }

  /** The id of the process, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /**
   * Draws a card, as `drawCard` does.
   *
   * @throws what that throws, or that the process has ended
   */
  readonly draw = async (card: ShareCard, logo?: Buffer): Promise<Buffer> => {
    clearTimeout(this.#rest)
    try {
      const png = await this.#pending.ask((number) => {
        this.#send({ number, card, logo })
      })
      return Buffer.from(png)
    } finally {
      clearTimeout(this.#rest)
      if (this.#pending.areIn) this.#rest = setTimeout(this.end, this.#restMs).unref()
    }
  }

  /** Ends the process, and whoever waits for it is told; another one is begun for the next card. */
  readonly end = (): void => {
    clearTimeout(this.#rest)
    const child = this.#child
    this.#child = undefined
    this.#pending.fail(new Error(HAS_ENDED))
    if (child?.connected) child.disconnect()
  }

  #send(question: Question): void {
    this.#child ??= this.#begin()
    this.#child.send(question, (error) => {
      if (error) this.#pending.take({ number: question.number, error: error.message })
    })
  }

  #begin(): ChildProcess {
    const here = fileURLToPath(import.meta.url)
    const extension = path.extname(here)
    const child = fork(path.join(path.dirname(here), `drawing-program${extension}`), {
      execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
      serialization: 'advanced',
      // A terminal's Ctrl-C is for the server, which lets it finish.
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', (answer) => {
      this.#pending.take(answer as Answer<Uint8Array>)
    })
    const lose = (error: Error) => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#pending.fail(error)
    }
    child.on('error', lose)
    child.on('exit', () => {
      lose(new Error(HAS_ENDED))
    })
    // Who waits for a card holds the server; the process does not.
    child.unref()
    child.channel?.unref()
    return child
  }
}
