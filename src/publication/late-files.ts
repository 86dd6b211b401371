import type { EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'

/** What files are made from. */
export interface Now {
  set: EditionSet
  /** The place of the last publication that the editions are of. */
  sequence: number
}

/**
 * Files of one kind that are written after a publication was answered, by their paths. What may not be right any more is out of
 * the store until it is written; meanwhile the application answers whoever asks.
 */
export interface LateKind {
  has: (path: string) => boolean
  /** Every path that is stored, or should be. */
  paths: (set: EditionSet) => Iterable<string>
  /** The paths whose files follow from what is stored at another address. */
  beside: (address: string) => string[]
  /** Digest of everything that a file is to be made from; undefined where there is to be none. */
  inputsOf: (path: string, now: Now) => string | undefined
  /** Writes what is to be at a path. */
  write: (path: string, now: Now) => Promise<void>
}

/** All files that are written late, of whichever kind. */
export class LateFiles {
  readonly #store: PageStore
  readonly #kinds: readonly LateKind[]
  readonly #log: (message: string, error: unknown) => void

  constructor(
    store: PageStore,
    kinds: readonly LateKind[],
    log: (message: string, error: unknown) => void,
  ) {
    this.#store = store
    this.#kinds = kinds
    this.#log = log
  }

  has(path: string): boolean {
    return this.#kinds.some((kind) => kind.has(path))
  }

  paths(set: EditionSet): string[] {
    return this.#kinds.flatMap((kind) => [...kind.paths(set)])
  }

  beside(address: string): string[] {
    return this.#kinds.flatMap((kind) => kind.beside(address))
  }

  /**
   * Takes out of some paths what is not right any more. Call it when pages are true and the API's details are known.
   *
   * @returns the paths that are to be written
   */
  async takeOut(paths: Iterable<string>, now: Now): Promise<string[]> {
    const missing: string[] = []
    const removals: Promise<void>[] = []
    for (const path of new Set(paths)) {
      const inputs = this.#kindOf(path)?.inputsOf(path, now)
      const stored = this.#store.get(path)
      if (inputs !== undefined && stored?.inputs === inputs) continue
      if (inputs !== undefined) missing.push(path)
      if (stored) removals.push(this.#remove(path))
    }
    await Promise.all(removals)
    return missing
  }

  async #remove(path: string): Promise<void> {
    await this.#store.remove(path).catch((error: unknown) => {
      this.#log(`${path} could not be taken out of the store.`, error)
    })
  }

  async write(path: string, now: Now): Promise<void> {
    await this.#kindOf(path)?.write(path, now)
  }

  #kindOf(path: string): LateKind | undefined {
    return this.#kinds.find((kind) => kind.has(path))
  }
}
