import { sha256 } from '../api/files/made-from'
import type { CurrentEdition } from '../editions/edition'
import type { PageStore } from '../page-store/page-store'
import type { Now } from './late-files'

/**
 * Which current editions everything in the store follows from, noted in the store itself. A start that finds the same ones in the
 * database compares nothing and makes only what is not there. While a publication is being shown nothing is noted, so that a start
 * after a crash compares.
 */
export class KnownState {
  readonly #store: PageStore
  readonly #build: string
  #isLost = false

  /** @param build names the code that makes files, and its settings */
  constructor(store: PageStore, build: string) {
    this.#store = store
    this.#build = build
  }

  /** Whether everything in the store was made from these and by this build. */
  isOf(now: Now): boolean {
    return this.#store.mark === stateOf(now, this.#build)
  }

  /** Call it before anything in the store changes. */
  forget(): void {
    if (this.#store.mark !== '') this.#store.setMark('')
  }

  /** Notes that everything in the store follows from these, if that was forgotten before. */
  note(now: Now): void {
    if (this.#store.mark === '' && !this.#isLost) this.#store.setMark(stateOf(now, this.#build))
  }

  /** Something went wrong of which nobody knows how far it came: the next start is to compare. */
  lose(): void {
    this.#isLost = true
    this.forget()
  }
}

/**
 * Digest of everything that is made into files, SHA-256 in hexadecimal. Contents are told by their hashes, and so are the editions
 * before: what changes of those moves the document to another place in the order of publications.
 */
function stateOf({ set, sequence, keys }: Now, build: string): string {
  const editions = set.all().toSorted((one, other) => placeOf(one) - placeOf(other))
  const state = [JSON.stringify([build, sequence, keys, set.settings]), ...editions.map(digestOf)]
  return sha256(state.join('\n'))
}

const placeOf = ({ sequence = 0 }: CurrentEdition): number => sequence

/** Of every edition that is in use: one of hundreds is another one after a publication. */
const digests = new WeakMap<CurrentEdition, string>()

function digestOf(edition: CurrentEdition): string {
  const known = digests.get(edition)
  if (known !== undefined) return known
  const { content: _, media: __, earlier: ___, ...rest } = edition
  const digest = sha256(JSON.stringify(rest))
  digests.set(edition, digest)
  return digest
}
