import { setImmediate } from 'node:timers/promises'

/** Work that is done after the publication that made it necessary was answered, one piece after the other. */
export class LateWork {
  readonly #perform: (name: string) => Promise<void>
  readonly #mayBegin: (name: string) => Promise<boolean>
  readonly #whenDone: () => Promise<void>
  /** What was added together; what was added last is done first. */
  readonly #batches: Set<string>[] = []
  /** The batch in which something waits. */
  readonly #waiting = new Map<string, Set<string>>()
  /** What is done after all of them. */
  readonly #last = new Set<string>()
  #isHeld = false
  #piece: Promise<void> = Promise.resolve()
  #working: Promise<void> = Promise.resolve()

  /**
   * @param perform does one piece; it does not throw
   * @param mayBegin answers, as soon as it can, whether there is time for a piece; where not, it is asked again
   * @param whenDone called when nothing waits any more; it does not throw
   */
  constructor(
    perform: (name: string) => Promise<void>,
    mayBegin: (name: string) => Promise<boolean> = () => Promise.resolve(true),
    whenDone: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#perform = perform
    this.#mayBegin = mayBegin
    this.#whenDone = whenDone
  }

  /**
   * Takes pieces of work by their names, to be done before what waits already: a start may have left much, and what was
   * published just now is asked for. One that waits already is done once.
   */
  add(names: Iterable<string>): void {
    const batch = new Set(names)
    for (const name of batch) {
      this.#waiting.get(name)?.delete(name)
      this.#waiting.set(name, batch)
    }
    if (batch.size > 0) this.#batches.push(batch)
  }

  /** Takes pieces that can wait for everything else, also for what was said to be last before. */
  addLast(names: Iterable<string>): void {
    for (const name of names) {
      this.#last.delete(name)
      this.#last.add(name)
    }
  }

  /** Begins nothing more until {@link release}. Answers when the piece at hand is done. */
  hold(): Promise<void> {
    this.#isHeld = true
    return this.#piece
  }

  /** Begins what waits. */
  release(): void {
    this.#isHeld = false
    // What has failed once must not keep the rest from being done.
    this.#working = this.#working.catch(() => undefined).then(() => this.#performAll())
  }

  /**
   * Answers when nothing waits any more, or else when the piece at hand is done.
   *
   * @param atMost milliseconds after which nothing more is begun
   */
  async finish(atMost?: number): Promise<void> {
    this.release()
    const timer = atMost === undefined ? undefined : setTimeout(() => void this.hold(), atMost)
    await this.#working
    clearTimeout(timer)
  }

  /** With readers' requests in between. */
  async #performAll(): Promise<void> {
    for (;;) {
      await setImmediate()
      const name = this.#first()
      const mayBegin = name === undefined || (await this.#mayBegin(name))
      if (this.#isHeld) return
      if (name === undefined) return this.#whenDone()
      // Meanwhile something else may have come first.
      if (!mayBegin || this.#first() !== name) continue
      this.#take(name)
      this.#piece = this.#perform(name)
      await this.#piece
    }
  }

  #first(): string | undefined {
    while (this.#batches.at(-1)?.size === 0) this.#batches.pop()
    const [first] = this.#batches.at(-1) ?? this.#last
    return first
  }

  #take(name: string): void {
    this.#waiting.get(name)?.delete(name)
    this.#waiting.delete(name)
    this.#last.delete(name)
  }
}
