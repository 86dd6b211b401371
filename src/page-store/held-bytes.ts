/**
 * Bytes that are read for somebody, or that somebody still has, by their hash. What is too large to be kept in memory is read once, and is
 * there once, for all who take it at the same time, however slowly.
 */
export class HeldBytes {
  readonly #reading = new Map<string, Promise<Buffer | undefined>>()
  readonly #held = new Map<string, WeakRef<Buffer>>()
  readonly #forgotten = new FinalizationRegistry<string>((hash) => {
    if (this.#held.get(hash)?.deref() === undefined) this.#held.delete(hash)
  })

  /**
   * The bytes with a hash.
   *
   * @param read reads them, where nobody has them; it answers undefined where they are gone
   */
  get(hash: string, read: () => Promise<Buffer | undefined>): Promise<Buffer | undefined> {
    const held = this.#held.get(hash)?.deref()
    if (held) return Promise.resolve(held)
    return this.#reading.get(hash) ?? this.#read(hash, read)
  }

  #read(hash: string, read: () => Promise<Buffer | undefined>): Promise<Buffer | undefined> {
    const reading = read()
      .then((bytes) => {
        if (bytes) this.#hold(hash, bytes)
        return bytes
      })
      .finally(() => this.#reading.delete(hash))
    this.#reading.set(hash, reading)
    return reading
  }

  #hold(hash: string, bytes: Buffer): void {
    this.#held.set(hash, new WeakRef(bytes))
    this.#forgotten.register(bytes, hash)
  }
}
