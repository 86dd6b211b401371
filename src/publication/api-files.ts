import { addressesOfDocument, addressOfStored, storedPathsOf } from '../api/files/addresses'
import { detailOf } from '../api/files/detail'
import { editionAt } from '../api/files/detail-at'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, type EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { LOCALES } from '../vocabulary/locales'
import { apiFile } from './api-file'
import { PageIndex } from './page-index'

/** Called with what could not be stored: the address that it belongs to, its path, and why. */
type OnFailure = (address: string, path: string, error: unknown) => Promise<void>

/** What one document's addresses are to show. */
interface WantedDetail {
  addresses: string[]
  detail: ReturnType<typeof detailOf>
  inputs: string
  asked: string[]
}

/** Where a document is found now: the address of a bureau by its country's name is none while that is withdrawn. */
const addressesNow = (edition: CurrentEdition, set: EditionSet): string[] =>
  addressesOfDocument(edition, set).filter(
    (address) => editionAt(address, new EditionReader(set)) === edition,
  )

/**
 * Keeps the details of the public API in the page store true to the current editions, as the site updater does with pages.
 * What is not in the store is answered from the database.
 */
export class ApiFiles {
  readonly #store: PageStore
  readonly #build: string
  readonly #index = new PageIndex()
  /** By address: the digest of everything that its files are made from. */
  readonly #inputs = new Map<string, string>()
  /** How often that has changed, by resource. */
  readonly #changes = new Map<string, number>()

  /** @param build names the code that makes them: files of another build are compared again */
  constructor(store: PageStore, build: string) {
    this.#store = store
    this.#build = build
    for (const path of store.paths()) {
      const address = addressOfStored(path)
      const { asked = [], inputs = '' } = store.get(path) ?? {}
      if (address === undefined) continue
      this.#inputs.set(address, inputs)
      if (asked.length > 0) this.#index.put(address, asked)
    }
  }

  /** The addresses whose answers were made from what these keys name. */
  asking(keys: Iterable<string>): Set<string> {
    return this.#index.asking(keys)
  }

  /** Digest of everything that the files at an address are made from, as far as it was refreshed or taken out. */
  inputsOf(address: string): string | undefined {
    return this.#inputs.get(address)
  }

  /** How often what is said of a resource's documents has changed: a number that is the same as long as nothing has. */
  changesOf(resource: string): number {
    return this.#changes.get(resource) ?? 0
  }

  /** Every address that is stored, or should be. */
  addresses(set: EditionSet): string[] {
    const stored = [...this.#store.paths()].flatMap((path) => addressOfStored(path) ?? [])
    const wanted = set.all().flatMap((edition) => addressesOfDocument(edition, set))
    return [...new Set([...stored, ...wanted])]
  }

  /** Whether an address is there in every language. */
  isWhole(address: string): boolean {
    return storedPathsOf(address).every((path) => this.#store.get(path))
  }

  /** Makes addresses true, with all others of their documents, which share what was made. */
  async refresh(
    addresses: readonly string[],
    set: EditionSet,
    onFailure: OnFailure,
  ): Promise<void> {
    const { wanted, unwanted } = this.#plan(addresses, set)
    for (const address of unwanted) await this.#remove(address, onFailure)
    for (const document of wanted) await this.#put(document, onFailure)
  }

  /**
   * Takes out of the store what is not true any more, to be made when it is asked for or by {@link refresh}.
   *
   * @returns an address of each document of which something was taken out
   */
  async takeOut(
    addresses: readonly string[],
    set: EditionSet,
    onFailure: OnFailure,
  ): Promise<string[]> {
    const { wanted, unwanted } = this.#plan(addresses, set)
    const removals = unwanted.map((address) => this.#remove(address, onFailure))
    const isTrue = (address: string, inputs: string) =>
      storedPathsOf(address).every((path) => this.#store.get(path)?.inputs === inputs)
    const later: string[] = []
    for (const { addresses: own, inputs, asked } of wanted) {
      const untrue = own.filter((address) => !isTrue(address, inputs))
      later.push(...untrue.slice(0, 1))
      removals.push(
        ...own.map((address) =>
          untrue.includes(address)
            ? this.#removeFiles(address, onFailure)
            : this.#noteAsked(address, asked, onFailure),
        ),
      )
    }
    await Promise.all(removals)
    return later
  }

  /** What is to be at addresses, by document, and where nothing is to be. What is asked is known from now on. */
  #plan(
    addresses: readonly string[],
    set: EditionSet,
  ): { wanted: WantedDetail[]; unwanted: string[] } {
    const byEdition = new Map<CurrentEdition, Set<string>>()
    const unwanted: string[] = []
    for (const address of addresses) {
      const edition = editionAt(address, new EditionReader(set))
      if (edition) {
        const own = byEdition.get(edition) ?? new Set(addressesNow(edition, set))
        byEdition.set(edition, own.add(address))
      } else unwanted.push(address)
    }
    const wanted = [...byEdition].map(([edition, own]) => {
      const reader = new EditionReader(set)
      const detail = detailOf(edition, reader)
      const inputs = `${this.#build}:${detail.inputs}`
      for (const address of own) {
        // Which document an address names may change, too.
        editionAt(address, reader)
        this.#index.put(address, [...reader.asked])
        this.#note(address, inputs)
      }
      return { addresses: [...own], detail, inputs, asked: [...reader.asked] }
    })
    return { wanted, unwanted }
  }

  async #put(
    { addresses, detail, inputs, asked }: WantedDetail,
    onFailure: OnFailure,
  ): Promise<void> {
    for (const [index, locale] of LOCALES.entries()) {
      let body: Buffer | undefined
      for (const address of addresses) {
        const path = storedPathsOf(address)[index] ?? ''
        if (this.#store.get(path)?.inputs === inputs) {
          if (index === 0) await this.#noteAsked(address, asked, onFailure)
          continue
        }
        try {
          body ??= Buffer.from(detail.bodyIn(locale))
          await this.#store.put(
            apiFile({
              ...{ path, address, status: detail.status, body, inputs },
              // See `#noteAsked`.
              asked: index === 0 ? asked : [],
            }),
          )
        } catch (error) {
          await onFailure(address, path, error)
        }
      }
    }
  }

  #note(address: string, inputs: string | undefined): void {
    if (this.#inputs.get(address) === inputs) return
    if (inputs === undefined) this.#inputs.delete(address)
    else this.#inputs.set(address, inputs)
    const [, , , resource = ''] = address.split('/')
    this.#changes.set(resource, this.changesOf(resource) + 1)
  }

  /** Notes what an address asked in the file of the first language, once for all: there are many of these. */
  async #noteAsked(address: string, asked: readonly string[], onFailure: OnFailure): Promise<void> {
    const [path = ''] = storedPathsOf(address)
    await this.#store
      .setAsked(path, asked)
      .catch((error: unknown) => onFailure(address, path, error))
  }

  async #remove(address: string, onFailure: OnFailure): Promise<void> {
    this.#index.remove(address)
    this.#note(address, undefined)
    await this.#removeFiles(address, onFailure)
  }

  async #removeFiles(address: string, onFailure: OnFailure): Promise<void> {
    const stored = storedPathsOf(address).filter((path) => this.#store.get(path))
    await Promise.all(
      stored.map((path) =>
        this.#store.remove(path).catch((error: unknown) => onFailure(address, path, error)),
      ),
    )
  }
}
