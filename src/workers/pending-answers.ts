import { reasonOf } from '../vocabulary/reason-of'

/** What another thread or process answers to the question of that number. An error loses its code on the way, so that is beside it. */
export type Answer<T> = { number: number } & ({ value: T } | { error: string; code?: string })

interface Asker<T> {
  resolve: (value: T) => void
  reject: (reason: Error) => void
}

/** The questions that were put to another thread or process, until each is answered, in whichever order. */
export class PendingAnswers<T> {
  readonly #waiting = new Map<number, Asker<T>>()
  #asked = 0

  /** Whether everything that was asked is answered. */
  get areIn(): boolean {
    return this.#waiting.size === 0
  }

  /**
   * Puts a question.
   *
   * @param send sends it with its number
   * @throws what the other side says, or what {@link fail} is told
   */
  ask(send: (number: number) => void): Promise<T> {
    this.#asked += 1
    const number = this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      send(number)
    })
  }

  take(answer: Answer<T>): void {
    const asker = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('value' in answer) asker?.resolve(answer.value)
    else asker?.reject(Object.assign(new Error(answer.error), { code: answer.code }))
  }

  /** Nothing will be answered any more of what was asked. */
  fail(failure: Error): void {
    for (const { reject } of this.#waiting.values()) reject(failure)
    this.#waiting.clear()
  }
}

/** What the other side does with a question: it sends what became of it, also where that is an error. */
export async function answerWith<T>(
  number: number,
  work: () => Promise<T>,
  send: (answer: Answer<T>) => void,
): Promise<void> {
  try {
    send({ number, value: await work() })
  } catch (thrown) {
    const code = thrown instanceof Error ? (thrown as NodeJS.ErrnoException).code : undefined
    send({ number, error: reasonOf(thrown), ...(code !== undefined && { code }) })
  }
}
