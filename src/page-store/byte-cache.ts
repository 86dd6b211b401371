/** Bytes in memory up to a limit; those used longest ago make room. */
export class ByteCache {
  readonly #entries = new Map<string, Buffer>()
  readonly #limit: number
  #size = 0

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string): Buffer | undefined {
    const bytes = this.#entries.get(key)
    if (bytes === undefined) return undefined
    // A Map keeps the order of insertion, so going in again makes an entry the youngest.
    this.#entries.delete(key)
    this.#entries.set(key, bytes)
    return bytes
  }

  /** Keeps bytes, unless they alone would push out a good part of the rest. */
  set(key: string, bytes: Buffer): void {
    this.delete(key)
    if (bytes.length > this.#limit / 8) return
    this.#entries.set(key, bytes)
    this.#size += bytes.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#size -= this.#entries.get(key)?.length ?? 0
    this.#entries.delete(key)
  }

  /** Bytes held now. */
  get size(): number {
    return this.#size
  }
}
