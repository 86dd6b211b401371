import type { Answer } from './answer'
import type { SendableAnswer } from './send'

/** How long another process's publication may stay unnoticed, in milliseconds. This process's own count at once. */
const CHECK_EVERY = 2000

const MEMORY = 32 * 1024 * 1024

/** Gives answers that were made since the last publication again, without asking the database. */
export class AnswerCache {
  readonly #lastSequence: () => Promise<number>
  readonly #now: () => number
  #answers = new Map<string, SendableAnswer>()
  #size = 0
  #generation = ''
  #sequence = -1
  #checkedAt = -Infinity
  #checking: Promise<void> | undefined

  /**
   * @param lastSequence the place of the newest publication, from the database
   * @param now a clock, in milliseconds
   */
  constructor(lastSequence: () => Promise<number>, now: () => number = () => performance.now()) {
    this.#lastSequence = lastSequence
    this.#now = now
  }

  /**
   * What is known since the last publication; an answer is put in under the generation that was current before it was made, so
   * that one that was overtaken is not kept.
   */
  current(): string | Promise<string> {
    if (this.#now() - this.#checkedAt <= CHECK_EVERY) return this.#generationNow()
    return this.#check().then(() => this.#generationNow())
  }

  get(key: string): SendableAnswer | undefined {
    const answer = this.#answers.get(key)
    if (!answer) return undefined
    // A Map keeps the order of insertion, so going in again makes it the youngest.
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    return answer
  }

  put(key: string, answer: Answer, generation: string): SendableAnswer {
    const kept: SendableAnswer = { ...answer, forms: new Map() }
    const isCurrent =
      generation === this.#generation &&
      generation === `${globalThis.liaisonPublications ?? 0}:${this.#sequence}`
    const size = sizeOf(answer)
    if (!isCurrent || size > MEMORY / 8 || this.#answers.has(key)) return kept
    this.#answers.set(key, kept)
    this.#size += size
    for (const [oldest, old] of this.#answers) {
      if (this.#size <= MEMORY) break
      this.#answers.delete(oldest)
      this.#size -= sizeOf(old)
    }
    return kept
  }

  #generationNow(): string {
    const generation = `${globalThis.liaisonPublications ?? 0}:${this.#sequence}`
    if (generation !== this.#generation) {
      this.#generation = generation
      this.#answers = new Map()
      this.#size = 0
    }
    return generation
  }

  #check(): Promise<void> {
    this.#checking ??= this.#lastSequence()
      .catch((error: unknown) => {
        // While the database is away nobody publishes either: what is known stays right.
        if (this.#sequence < 0) throw error
        return this.#sequence
      })
      .then((sequence) => {
        this.#sequence = sequence
        this.#checkedAt = this.#now()
      })
      .finally(() => {
        this.#checking = undefined
      })
    return this.#checking
  }
}

/** Compressed forms come to it later: with them an answer takes up about half as much again. */
const sizeOf = ({ body }: Answer): number => body.length * 1.5 + 1000
