import { addressesOfDocument, addressOfStored, storedPathsOf } from '../api/files/addresses'
import { detailOf } from '../api/files/detail'
import { editionAt } from '../api/files/detail-at'
import { JSON_TYPE, PROBLEM_TYPE } from '../api/http/answer'
import { CROSS_ORIGIN } from '../api/http/cross-origin'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, type EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { pageKey, surrogateKeys } from '../page-store/surrogate-keys'
import { LOCALES } from '../vocabulary/locales'
import { PageIndex } from './page-index'

/** Called with what could not be stored: the address that it belongs to, its path, and why. */
type OnFailure = (address: string, path: string, error: unknown) => Promise<void>

/**
 * Keeps the details of the public API in the page store true to the current editions, as the site updater does with pages.
 * What is not in the store is answered from the database.
 */
export class ApiFiles {
  readonly #store: PageStore
  readonly #build: string
  readonly #index = new PageIndex()

  /** @param build names the code that makes them: files of another build are compared again */
  constructor(store: PageStore, build: string) {
    this.#store = store
    this.#build = build
    for (const path of store.paths()) {
      const address = addressOfStored(path)
      const asked = store.get(path)?.asked ?? []
      if (address !== undefined && asked.length > 0) this.#index.put(address, asked)
    }
  }

  /** The addresses whose answers were made from what these keys name. */
  asking(keys: Iterable<string>): Set<string> {
    return this.#index.asking(keys)
  }

  /** Every address that is stored, or should be. */
  addresses(set: EditionSet): string[] {
    const stored = [...this.#store.paths()].flatMap((path) => addressOfStored(path) ?? [])
    const wanted = set.all().flatMap((edition) => addressesOfDocument(edition, set))
    return [...new Set([...stored, ...wanted])]
  }

  /** Makes addresses true. Those of one document share what was made. */
  async refresh(addresses: string[], set: EditionSet, onFailure: OnFailure): Promise<void> {
    const byEdition = new Map<CurrentEdition, string[]>()
    for (const address of addresses) {
      const reader = new EditionReader(set)
      const edition = editionAt(address, reader)
      if (edition) byEdition.set(edition, [...(byEdition.get(edition) ?? []), address])
      else await this.#remove(address, onFailure)
    }
    for (const [edition, own] of byEdition) await this.#put(edition, own, set, onFailure)
  }

  async #put(
    edition: CurrentEdition,
    addresses: string[],
    set: EditionSet,
    onFailure: OnFailure,
  ): Promise<void> {
    const reader = new EditionReader(set)
    const detail = detailOf(edition, reader)
    const inputs = `${this.#build}:${detail.inputs}`
    const contentType = detail.status === 200 ? JSON_TYPE : PROBLEM_TYPE
    for (const address of addresses) {
      // Which document an address names may change, too.
      editionAt(address, reader)
      this.#index.put(address, [...reader.asked])
    }
    for (const [index, locale] of LOCALES.entries()) {
      let body: Buffer | undefined
      for (const address of addresses) {
        const path = storedPathsOf(address)[index] ?? ''
        if (this.#store.get(path)?.inputs === inputs) continue
        try {
          body ??= Buffer.from(detail.bodyIn(locale))
          await this.#store.put({
            path,
            status: detail.status,
            contentType,
            body,
            headers: { ...CROSS_ORIGIN, 'Surrogate-Key': surrogateKeys([pageKey(address)]) },
            inputs,
            // Once for all languages: there are many of these.
            asked: index === 0 ? [...reader.asked] : [],
          })
        } catch (error) {
          await onFailure(address, path, error)
        }
      }
    }
  }

  async #remove(address: string, onFailure: OnFailure): Promise<void> {
    this.#index.remove(address)
    for (const path of storedPathsOf(address)) {
      if (!this.#store.get(path)) continue
      await this.#store.remove(path).catch((error: unknown) => onFailure(address, path, error))
    }
  }
}
