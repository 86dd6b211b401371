import { setImmediate } from 'node:timers/promises'

/** Work that is done after the publication that made it necessary was answered, one piece after the other. */
export class LateWork {
  readonly #perform: (name: string) => Promise<void>
  readonly #waiting = new Set<string>()
  #isHeld = false
  #working: Promise<void> = Promise.resolve()

  /** @param perform does one piece; it does not throw */
  constructor(perform: (name: string) => Promise<void>) {
    this.#perform = perform
  }

  /** Takes pieces of work by their names; one that waits already is done once. */
  add(names: Iterable<string>): void {
    for (const name of names) this.#waiting.add(name)
  }

  /** Begins nothing more until {@link release}. Answers when the piece at hand is done. */
  hold(): Promise<void> {
    this.#isHeld = true
    return this.#working
  }

  /** Begins what waits. */
  release(): void {
    this.#isHeld = false
    this.#working = this.#working.then(() => this.#performAll())
  }

  /** Answers when nothing waits any more. */
  async finish(): Promise<void> {
    this.release()
    await this.#working
  }

  /** With readers' requests in between. */
  async #performAll(): Promise<void> {
    for (const name of this.#waiting) {
      await setImmediate()
      if (this.#isHeld) return
      this.#waiting.delete(name)
      await this.#perform(name)
    }
  }
}
