/** Runs the tasks of one key one after another, and those of different keys side by side. */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<void>>()

  /** Runs a task after all earlier ones of the key, whether those succeeded or not. */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#tails.get(key) ?? Promise.resolve()).then(task)
    const tail = result.then(ignore, ignore).then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key)
    })
    this.#tails.set(key, tail)
    return result
  }

  /** Settles when the tasks that there are now are done. */
  async settle(): Promise<void> {
    await Promise.all(this.#tails.values())
  }

  /** Settles when the tasks that a key has now are done; undefined when it has none. */
  pending(key: string): Promise<void> | undefined {
    return this.#tails.get(key)
  }
}

const ignore = (): void => undefined
