import type { Moment } from '../api/files/late-answers'
import type { CurrentEdition } from '../editions/edition'
import type { EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { publicationsAnswered, publicationsOver } from './publications-first'

/** What files are made from. */
export interface Now extends Moment {
  set: EditionSet
}

/**
 * Files of one kind that are written after a publication was answered, by their paths. What may not be right any more is out of
 * the store until it is written; meanwhile the application answers whoever asks.
 */
export interface LateKind {
  has: (path: string) => boolean
  /** The paths whose files were made from what these keys name. */
  asking: (keys: Iterable<string>) => Iterable<string>
  /** The paths that exist because of one document. */
  pathsOf: (edition: CurrentEdition, set: EditionSet) => string[]
  /** Every path that is stored, or should be. */
  paths: (set: EditionSet) => Iterable<string>
  /** The paths whose files follow from what is stored at another address. */
  beside: (address: string, set: EditionSet) => string[]
  /** Digest of everything that a file is to be made from; undefined where there is to be none. */
  inputsOf: (path: string, now: Now) => string | undefined
  /** What the file at a path asked, where that may be something else than when it was written; called after {@link inputsOf}. */
  askedBy?: (path: string) => readonly string[] | undefined
  /** How long nobody must have published before one is written, in milliseconds: somebody who publishes one document after the other waits for none. */
  readonly calm: number
  /**
   * Does what takes long of {@link write}, for which no publication waits.
   *
   * @param mayGoOn answers when there is time for some more, and throws where there will be none
   */
  prepare?: (path: string, now: Now, mayGoOn: () => Promise<void>) => Promise<void>
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

  asking(keys: Iterable<string>): string[] {
    const all = [...keys]
    return this.#kinds.flatMap((kind) => [...kind.asking(all)])
  }

  pathsOf(edition: CurrentEdition, set: EditionSet): string[] {
    return this.#kinds.flatMap((kind) => kind.pathsOf(edition, set))
  }

  /** How long nobody must have published before a path is written, in milliseconds. */
  calmFor(path: string): number {
    return this.#kindOf(path)?.calm ?? 0
  }

  paths(set: EditionSet): string[] {
    return this.#kinds.flatMap((kind) => [...kind.paths(set)])
  }

  beside(address: string, set: EditionSet): string[] {
    return this.#kinds.flatMap((kind) => kind.beside(address, set))
  }

  /**
   * Takes out of some paths what is not right any more. Call it when pages are true and the API's details are known.
   *
   * @returns the paths that are to be written; {@link write} finds out what, if anything, is to be at those that were not there
   */
  async takeOut(paths: Iterable<string>, now: Now): Promise<string[]> {
    const missing: string[] = []
    const changes: Promise<void>[] = []
    for (const path of new Set(paths)) {
      const stored = this.#store.get(path)
      if (!stored) {
        missing.push(path)
        continue
      }
      const kind = this.#kindOf(path)
      const inputs = kind?.inputsOf(path, now)
      if (stored.inputs === inputs) {
        const asked = kind?.askedBy?.(path)
        if (asked) changes.push(this.#noteAsked(path, asked, missing))
        continue
      }
      if (inputs !== undefined) missing.push(path)
      changes.push(this.#remove(path))
    }
    await Promise.all(changes)
    return missing
  }

  async #noteAsked(path: string, asked: readonly string[], missing: string[]): Promise<void> {
    await this.#store.setAsked(path, asked).catch((error: unknown) => {
      this.#log(`${path} is written again.`, error)
      missing.push(path)
    })
  }

  async #remove(path: string): Promise<void> {
    await this.#store.remove(path).catch((error: unknown) => {
      this.#log(`${path} could not be taken out of the store.`, error)
    })
  }

  /**
   * Answers, as soon as it can, whether there is time to write a path, and prepares it then.
   *
   * @param closing answers a signal that is aborted when nothing more may be begun; undefined while there will be another time
   */
  async mayWrite(path: string, now: Now, closing: () => AbortSignal | undefined): Promise<boolean> {
    const calm = this.calmFor(path)
    if (calm === 0 || closing()) await publicationsAnswered()
    else if (!(await publicationsOver(calm))) return false
    await this.#kindOf(path)?.prepare?.(path, now, async () => {
      closing()?.throwIfAborted()
      await publicationsAnswered()
    })
    return closing()?.aborted !== true
  }

  async write(path: string, now: Now): Promise<void> {
    await this.#kindOf(path)?.write(path, now)
  }

  #kindOf(path: string): LateKind | undefined {
    return this.#kinds.find((kind) => kind.has(path))
  }
}
