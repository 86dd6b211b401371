import { memoryCache } from '../../page-store/memory-cache'
import type { Serialized } from '../representation/serialized'

const MEMORY = 16 * 1024 * 1024

/**
 * Remembers what lists say of documents while nothing is published. Every statement tells the last publication that it knows of
 * (the place in the order of publications), and what it answers is a function of that: so what is remembered of one state is never
 * told of another, whichever process has published, and however many requests are under way.
 */
export class DocumentMemory {
  readonly #known = memoryCache<Serialized>(MEMORY, sizeOf)
  /** The newest state that a statement told of. */
  #sequence = -1

  /**
   * What a document says in a state.
   *
   * @param sequence the last publication of that state
   * @param shape what of a document is said, and how
   */
  get(sequence: number, shape: string, document: string): Serialized | undefined {
    return this.#isNewest(sequence) ? this.#known.get(shape + document) : undefined
  }

  /** Whether any document of this shape was remembered lately: whether it is worthwhile to look. */
  knows(shape: string): boolean {
    return this.#known.get(shape) !== undefined
  }

  /** What is of an older state than others is given back and forgotten. */
  put(sequence: number, shape: string, document: string, said: Serialized): Serialized {
    if (this.#isNewest(sequence)) this.#known.set(shape, NOTHING).set(shape + document, said)
    return said
  }

  #isNewest(sequence: number): boolean {
    if (sequence > this.#sequence) {
      this.#sequence = sequence
      this.#known.clear()
    }
    return sequence === this.#sequence
  }
}

const NOTHING: Serialized = { json: Buffer.alloc(0), shows: [] }

const sizeOf = ({ json, shows }: Serialized): number => json.length + shows.length * 80 + 1000
