import { sharedWhileAsked } from '../../database/shared-while-asked'
import { memoryCache } from '../../page-store/memory-cache'
import type { Answer } from './answer'
import type { SendableAnswer } from './send'

/** How long another process's publication may stay unnoticed, in milliseconds. This process's own count at once. */
const CHECK_EVERY = 2000

const MEMORY = 16 * 1024 * 1024

/** Gives answers that were made since the last publication again, without asking the database. */
export class AnswerCache {
  readonly #lastSequence: () => Promise<number>
  readonly #now: () => number
  readonly #check = sharedWhileAsked(() => this.#readSequence())
  readonly #answers = memoryCache(MEMORY, sizeOf)
  #generation = ''
  #sequence = -1
  #checkedAt = -Infinity

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
    return this.#answers.get(key)
  }

  put(key: string, answer: Answer, generation: string): SendableAnswer {
    const kept: SendableAnswer = { ...answer, forms: new Map() }
    const isCurrent =
      generation === this.#generation &&
      generation === `${globalThis.liaisonPublications ?? 0}:${this.#sequence}`
    if (isCurrent && !this.#answers.has(key)) this.#answers.set(key, kept)
    return kept
  }

  #generationNow(): string {
    const generation = `${globalThis.liaisonPublications ?? 0}:${this.#sequence}`
    if (generation !== this.#generation) {
      this.#generation = generation
      this.#answers.clear()
    }
    return generation
  }

  async #readSequence(): Promise<void> {
    try {
      this.#sequence = await this.#lastSequence()
    } catch (error) {
      // While the database is away nobody publishes either: what is known stays right.
      if (this.#sequence < 0) throw error
    }
    this.#checkedAt = this.#now()
  }
}

/** Compressed forms come to it later: with them an answer takes up about half as much again. */
const sizeOf = ({ length }: SendableAnswer): number => Math.ceil(length * 1.5) + 1000
