import { addressesOfDocument, addressOfLate, isBulkPath } from '../api/files/addresses'
import type { CurrentEdition } from '../editions/edition'
import type { EditionSet } from '../editions/edition-set'
import { keysOfChange } from '../editions/keys-of-change'
import { inEveryPart } from '../editions/parts'
import { pageKey } from '../page-store/surrogate-keys'
import { pagePathOf, pathsOfDocument, sitemapPaths } from '../site/site'
import { ANY_CHANGE } from '../vocabulary/any-change'
import type { ApiFiles } from './api-files'
import type { LateFiles } from './late-files'
import type { StoredPages } from './stored-pages'

/** Which files may show a change: looked at are they all, written those that do. */
export class Suspects {
  readonly #pages: StoredPages
  readonly #api: ApiFiles
  readonly #lateFiles: LateFiles

  constructor(pages: StoredPages, api: ApiFiles, lateFiles: LateFiles) {
    this.#pages = pages
    this.#api = api
    this.#lateFiles = lateFiles
  }

  /** The pages and the API's details that were made from what these keys name. */
  asking(keys: Iterable<string>): string[] {
    const all = [...keys]
    return [this.#pages, this.#api, this.#lateFiles].flatMap((each) => [...each.asking(all)])
  }

  /**
   * Puts an edition in place of another one.
   *
   * @returns the paths that may show that
   */
  put(edition: CurrentEdition, before: CurrentEdition | undefined, set: EditionSet): string[] {
    const earlier = before ? this.#pathsOf(before, set) : []
    set.put(edition)
    return [
      ...earlier,
      ...this.#pathsOf(edition, set),
      ...this.asking(keysOfChange(before, edition)),
      ...sitemapPaths(set),
    ]
  }

  /** The surrogate keys of the pages and API answers that were made from what these keys name, and of the sitemap. */
  surrogateKeys(keys: readonly string[], set: EditionSet): string[] {
    const asking = this.asking(inEveryPart(keys))
    // What is written late is not known by what it asked before it is written for the first time.
    const named = new Set(keys)
    const own = set
      .all()
      .filter(({ collection, id }) => named.has(`${collection}/${id}`))
      .flatMap((edition) => this.#pathsOf(edition, set))
    const beside = asking.flatMap((page) => this.#lateFiles.beside(page, set))
    const pages = [...asking, ...own, ...beside, ...sitemapPaths(set)]
    return [...new Set(pages.map(keyOf))]
  }

  /** The pages and the API's details that exist because of one document. */
  #pathsOf(edition: CurrentEdition, set: EditionSet): string[] {
    return [
      ...pathsOfDocument(edition, set),
      ...addressesOfDocument(edition, set),
      ...this.#lateFiles.pathsOf(edition, set),
    ]
  }
}

/** The surrogate key of what is at a path. */
const keyOf = (path: string): string =>
  isBulkPath(path) ? ANY_CHANGE : pageKey(addressOfLate(path) ?? path)

/** The pages whose content some paths show. */
export const pagesOf = (paths: string[]): string[] => [...new Set(paths.map(pagePathOf))]
