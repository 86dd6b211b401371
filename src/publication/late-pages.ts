import { setImmediate } from 'node:timers/promises'

/**
 * Pages that are written after the publication that changed them was answered. They are out of the store until then, so
 * whoever asks gets them as they are now, made for him; nobody gets them as they were.
 */
export class LatePages {
  readonly #write: (page: string) => Promise<void>
  readonly #waiting = new Set<string>()
  #isHeld = false
  #writing: Promise<void> = Promise.resolve()

  /** @param write makes one page true in the store; it does not throw */
  constructor(write: (page: string) => Promise<void>) {
    this.#write = write
  }

  /** Takes pages that are out of the store. */
  add(pages: Iterable<string>): void {
    for (const page of pages) this.#waiting.add(page)
  }

  /** Writes no more until {@link release}. Answers when the page at hand is written. */
  hold(): Promise<void> {
    this.#isHeld = true
    return this.#writing
  }

  /** Begins to write what waits. */
  release(): void {
    this.#isHeld = false
    this.#writing = this.#writing.then(() => this.#writeAll())
  }

  /** Answers when nothing waits any more. */
  async finish(): Promise<void> {
    this.release()
    await this.#writing
  }

  /** One by one, with readers' requests in between. */
  async #writeAll(): Promise<void> {
    for (const page of this.#waiting) {
      await setImmediate()
      if (this.#isHeld) return
      this.#waiting.delete(page)
      await this.#write(page)
    }
  }
}
