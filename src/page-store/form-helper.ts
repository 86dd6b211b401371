import type { Worker } from 'node:worker_threads'

import type { PageFormFiles } from './page-forms'
import type { FormsToWrite } from './write-forms'

/** What the thread is asked. */
export interface Question {
  number: number
  page: FormsToWrite
}

/** What it answers, in whichever order. */
export type Answer = { number: number } & (
  { files: PageFormFiles } | { error: string; code?: string }
)

interface Asker {
  resolve: (files: PageFormFiles) => void
  reject: (reason: Error) => void
}

/**
 * Another thread that compresses pages and writes their files: half of the work of a page. It takes megabytes, so it is there only
 * while very many pages are made, and from the first of them on.
 */
export class FormHelper {
  readonly #begin: () => Worker
  #thread: Worker | undefined
  readonly #waiting = new Map<number, Asker>()
  #asked = 0
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
    this.#asked += 1
    const question: Question = { number: this.#asked, page }
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.number, { resolve, reject })
      this.#thread ??= this.#listenTo(this.#begin())
      this.#thread.postMessage(question)
    })
  }

  /** Ends the thread. Call it when all is answered that was asked. */
  async end(): Promise<void> {
    await this.#thread?.terminate()
  }

  #listenTo(thread: Worker): Worker {
    thread.on('message', (answer: Answer) => {
      const asker = this.#waiting.get(answer.number)
      this.#waiting.delete(answer.number)
      if ('files' in answer) asker?.resolve(answer.files)
      else asker?.reject(Object.assign(new Error(answer.error), { code: answer.code }))
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
    for (const { reject } of this.#waiting.values()) reject(failure)
    this.#waiting.clear()
  }
}
