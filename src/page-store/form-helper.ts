import type { Worker } from 'node:worker_threads'

import { PendingAnswers, type Answer } from '../workers/pending-answers'
import type { PageFormFiles } from './page-forms'
import type { FormsToWrite } from './write-forms'

/** What the thread is asked. */
export interface Question {
  number: number
  page: FormsToWrite
}

/**
 * Another thread that compresses pages and writes their files: half of the work of a page. It takes megabytes, so it is there only
 * while very many pages are made, and from the first of them on.
 */
export class FormHelper {
  readonly #begin: () => Worker
  readonly #pending = new PendingAnswers<PageFormFiles>()
  #thread: Worker | undefined
  #failure: Error | undefined

  /** @param begin begins the thread: `beginFormThread` */
  constructor(begin: () => Worker) {
    this.#begin = begin
  }

  /**
   * Has the forms of a page written, as `writeForms` does.
   *
   * @throws what the disk says, or that the thread has ended
   */
  write(page: FormsToWrite): Promise<PageFormFiles> {
    if (this.#failure) return Promise.reject(this.#failure)
    this.#thread ??= this.#listenTo(this.#begin())
    const thread = this.#thread
    return this.#pending.ask((number) => {
      thread.postMessage({ number, page } satisfies Question)
    })
  }

  /** Ends the thread. Call it when all is answered that was asked. */
  async end(): Promise<void> {
    await this.#thread?.terminate()
  }

  #listenTo(thread: Worker): Worker {
    thread.on('message', (answer: Answer<PageFormFiles>) => {
      this.#pending.take(answer)
    })
    thread.on('error', (error) => {
      this.#fail(error)
    })
    thread.on('exit', () => {
      this.#fail(new Error('The thread that writes pages has ended.'))
    })
    return thread
  }

  #fail(failure: Error): void {
    this.#failure ??= failure
    this.#pending.fail(failure)
  }
}
