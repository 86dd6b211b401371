import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'

import { FormHelper } from './form-helper'
import { HeldBytes } from './held-bytes'
import { KeyedQueue } from './keyed-queue'
import { memoryCache, type MemoryCache } from './memory-cache'
import { PageFolder } from './page-folder'
import { compress, describe, sha256, type PageBytes, type PageFormFiles } from './page-forms'
import { isAmbiguous, isStorablePath } from './page-paths'
import { PageStoreError } from './page-store-error'
import { sharedRecords } from './shared-records'
import {
  formsOf,
  type Encoding,
  type PageRecord,
  type PageToStore,
  type StoredPage,
} from './stored-page'

export { PageStoreError } from './page-store-error'
export type { Encoding, PageToStore, StoredPage } from './stored-page'

/** The pages of 200 countries in four languages take 8 MB in both compressed forms. */
const MEMORY = 24 * 1024 * 1024

export interface PageStoreOptions {
  /** Bytes of pages to keep in memory. */
  memory?: number
  /** Begins a thread for {@link PageStore.withHelp}, which goes without one otherwise. */
  beginThread?: () => Worker
}

/** How many pages are gone through before others have their turn: a few milliseconds. */
const AT_ONCE = 500

/**
 * The finished pages of the site: all that is known of them in memory, the bytes in files and those in
 * use in memory too. One process owns a folder.
 */
export class PageStore {
  readonly #folder: PageFolder
  readonly #pages: Map<string, StoredPage>
  /** Bytes by their hash. */
  readonly #cache: MemoryCache<Buffer>
  readonly #held = new HeldBytes()
  readonly #changes = new KeyedQueue()
  readonly #beginThread: (() => Worker) | undefined
  #helper: FormHelper | undefined
  /** What was taken out because its file was damaged. */
  readonly #lost: StoredPage[] = []

  private constructor(folder: PageFolder, { memory = MEMORY, beginThread }: PageStoreOptions) {
    this.#folder = folder
    this.#beginThread = beginThread
    this.#pages = new Map(folder.records().map((record) => [record.path, record]))
    // Also what is empty counts.
    this.#cache = memoryCache(memory, ({ length }) => Math.max(length, 1))
  }

  /**
   * Reads what is there. What is incomplete or unreadable is absent.
   *
   * @throws {PageStoreError} when the folder cannot be made or read.
   */
  static async open(dir: string, options: PageStoreOptions = {}): Promise<PageStore> {
    try {
      return new PageStore(await PageFolder.open(dir), options)
    } catch (error) {
      throw PageStoreError.because(`The page store in ${dir} cannot be opened`, error)
    }
  }

  /** What was noted of all pages together, by this process or by one before it; empty where nothing is. */
  get mark(): string {
    return this.#folder.mark
  }

  /**
   * Notes something about all pages together, for this process and the next; or, empty, that it does not hold any more, before
   * any of them changes. Where the disk holds what it should not, nothing is noted.
   */
  setMark(mark: string): void {
    if (mark === '' || this.#folder.uncertain.length === 0) this.#folder.setMark(mark)
  }

  /** What is known of a page, without its bytes. */
  get(path: string): StoredPage | undefined {
    return this.#pages.get(path)
  }

  paths(): IterableIterator<string> {
    return this.#pages.keys()
  }

  /**
   * Puts a page in place of an earlier one. Once this resolves, every reader gets the new one.
   *
   * @param readers whether many will ask for it soon: then its bytes are in memory before the first does; few unless told otherwise
   * @throws {PageStoreError} when it cannot be stored. The earlier page may still stand: remove it.
   */
  async put(page: PageToStore, readers?: 'many' | 'few'): Promise<void> {
    const { body, headers = {}, immutable = false, ...rest } = page
    await this.#change({ ...rest, headers, immutable }, () => this.#makeForms(page), readers)
  }

  /**
   * Has another thread compress and write pages, one beside the other, while some work puts very many. Their bytes are not in memory
   * afterwards, whoever may ask for them.
   */
  async withHelp<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#beginThread || this.#helper) return work()
    const helper = new FormHelper(this.#beginThread)
    this.#helper = helper
    try {
      return await work()
    } finally {
      this.#helper = undefined
      await this.#changes.settle()
      await helper.end()
    }
  }

  /**
   * Puts a page in place of an earlier one whose forms lie in files already, however large: they get another name in the store.
   *
   * @param files on the same disk; nobody may write to them any more
   * @throws {PageStoreError} as {@link put} does
   */
  async putForms(page: Omit<PageToStore, 'body'>, files: PageFormFiles): Promise<void> {
    const { headers = {}, immutable = false, ...rest } = page
    await this.#change({ ...rest, headers, immutable }, () => Promise.resolve(files))
  }

  /**
   * Puts a file in place as it is: media, under a path that names its content. There is nothing else
   * that it was made from, so its `inputs` are empty.
   *
   * @param hash SHA-256 of what is meant, hexadecimal
   * @param read brings the bytes: those that are there now, which may have been exchanged since
   * @throws {PageStoreError} as {@link put} does, and when there is no such file or another.
   */
  async putFile(
    path: string,
    contentType: string,
    hash: string,
    read: () => Promise<Buffer | undefined>,
  ): Promise<void> {
    const details = { path, contentType, headers: {}, inputs: '', asked: [], immutable: true }
    await this.#change({ ...details, status: 200 }, async () => {
      const identity = await read()
      if (!identity) throw new Error('its file is missing')
      if (sha256(identity) !== hash) throw new Error('its file was exchanged')
      return { identity }
    })
  }

  /**
   * Notes that a page, which says the same as before, follows from something else now.
   *
   * @param asked see {@link PageToStore.asked}
   * @throws {PageStoreError} when that cannot be noted: the page is then taken out.
   */
  async setAsked(path: string, asked: readonly string[]): Promise<void> {
    const earlier = this.get(path)
    if (!earlier || areEqual(earlier.asked, asked)) return
    try {
      await this.#changes.run(path, async () => {
        const page = this.get(path)
        if (!page) return
        const record = { ...page, asked: [...asked] }
        await this.#folder.amend(record)
        this.#pages.set(path, record)
      })
    } catch (error) {
      this.#forget(path)
      throw PageStoreError.because(`What ${path} was made from cannot be noted`, error)
    }
  }

  /**
   * Takes a page out: at once for this process, and with its files for web servers and the next one.
   *
   * @throws {PageStoreError} when the disk does not let go of them. {@link removeRefused} tries again.
   */
  async remove(path: string): Promise<void> {
    this.#forget(path)
    try {
      await this.#changes.run(path, async () => {
        this.#forget(path)
        await this.#folder.remove(path)
      })
    } catch (error) {
      throw PageStoreError.because(`${path} cannot be removed`, error)
    }
  }

  /** Takes out, where it can now, what the disk would not let go of: a web server shows it until then. */
  async removeRefused(): Promise<void> {
    const removals = this.#folder.uncertain.map((path) =>
      this.#changes.run(path, async () => {
        // It may be there again.
        if (!this.get(path)) await this.#folder.remove(path)
      }),
    )
    await Promise.allSettled(removals)
  }

  /** Has pages share in memory what they say alike, as those do that were there on opening. Others have their turn in between. */
  async economize(): Promise<void> {
    const shared = sharedRecords()
    let done = 0
    for (const [path, page] of this.#pages) {
      const equal = shared(page)
      if (this.#folder.exchange(page, equal)) this.#pages.set(path, equal)
      done += 1
      if (done % AT_ONCE === 0) await setImmediate()
    }
  }

  /**
   * Deletes the files that were taken out or replaced: those that nobody reads any more take up room until then.
   *
   * @param mayGoOn answers when there is time for another file
   */
  emptyTrash(mayGoOn: () => Promise<void>): Promise<void> {
    return this.#folder.emptyTrash(mayGoOn)
  }

  /** What was taken out because a file of it was damaged, since this was asked last: it is to be made again. */
  takeLost(): StoredPage[] {
    return this.#lost.splice(0)
  }

  /**
   * The bytes of one form of a page as it is now.
   *
   * @throws {PageStoreError} when there is no such page or form, or it cannot be read.
   */
  async read(path: string, encoding: Encoding): Promise<Buffer> {
    for (let page = this.get(path); page?.forms[encoding]; page = this.get(path)) {
      const bytes = this.cached(page, encoding) ?? (await this.load(page, encoding))
      if (bytes) return bytes
    }
    throw new PageStoreError(`There is no ${encoding} form of ${path}.`)
  }

  /** The bytes of one form of exactly this page, if they are in memory. */
  cached(page: StoredPage, encoding: Encoding): Buffer | undefined {
    const form = page.forms[encoding]
    return form && this.#cache.get(form.sha256)
  }

  /**
   * The bytes of one form of exactly this page, from its file. Undefined when they are gone because the
   * page was replaced meanwhile, or because the file is damaged: the page is then taken out.
   *
   * @throws {PageStoreError} when the file is there and cannot be read.
   */
  async load(page: StoredPage, encoding: Encoding): Promise<Buffer | undefined> {
    const { path } = page
    const form = page.forms[encoding]
    while (form && this.get(path) === page) {
      const bytes = await this.#held.get(form.sha256, () => this.#readFile(page, encoding))
      if (bytes) {
        this.#cache.set(form.sha256, bytes)
        return bytes
      }
      if (this.get(path) === page) await (this.#changes.pending(path) ?? this.#lose(page))
    }
    return undefined
  }

  #makeForms(page: PageToStore): Promise<PageBytes | PageFormFiles> {
    const { body, contentType } = page
    if (typeof body !== 'string') return compress(body, contentType)
    if (!this.#helper) return compress(Buffer.from(body), contentType)
    const placeOf = (encoding: Encoding) => this.#folder.placeOf(page, encoding)
    const places = { identity: placeOf('identity'), gzip: placeOf('gzip'), br: placeOf('br') }
    return this.#helper.write({ body, contentType, places })
  }

  #lose(page: StoredPage): Promise<void> {
    this.#lost.push(page)
    return this.remove(page.path)
  }

  async #readFile(page: StoredPage, encoding: Encoding): Promise<Buffer | undefined> {
    try {
      return await this.#folder.read(page, encoding)
    } catch (error) {
      throw PageStoreError.because(`${page.path} cannot be read`, error)
    }
  }

  async #change(
    details: Omit<PageRecord, 'forms'>,
    makeForms: () => Promise<PageBytes | PageFormFiles>,
    readers?: 'many' | 'few',
  ): Promise<void> {
    const { path, contentType } = details
    if (!isStorablePath(path) || isAmbiguous(path, contentType))
      throw new PageStoreError(`${path} cannot be the path of a stored page.`)
    try {
      await this.#changes.run(path, async () => {
        const forms = await makeForms()
        const record = { ...details, forms: describe(forms) }
        await this.#replace(record, forms)
        if (readers === 'many' && Buffer.isBuffer(forms.identity))
          this.#warm(record, forms as PageBytes)
      })
    } catch (error) {
      throw PageStoreError.because(`${path} cannot be stored`, error)
    }
  }

  async #replace(record: PageRecord, bytes: PageBytes | PageFormFiles): Promise<void> {
    try {
      await this.#folder.put(record, bytes)
    } finally {
      if (this.#folder.get(record.path) === undefined) this.#forget(record.path)
    }
    this.#forget(record.path)
    this.#pages.set(record.path, record)
  }

  #forget(path: string): void {
    const page = this.#pages.get(path)
    if (!page) return
    this.#pages.delete(path)
    for (const [, { sha256 }] of formsOf(page)) this.#cache.delete(sha256)
  }

  /** Keeps the forms that nearly every reader takes, so that the next one waits for no disk. */
  #warm(record: PageRecord, { identity, gzip, br }: PageBytes): void {
    const { forms } = record
    if (gzip && forms.gzip) this.#cache.set(forms.gzip.sha256, gzip)
    if (br && forms.br) this.#cache.set(forms.br.sha256, br)
    if (!gzip && !br) this.#cache.set(forms.identity.sha256, identity)
  }
}

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index])

/**
 * The store of a folder, one for the whole process. It is kept where differently bundled copies of this
 * module find it, so use what you get by its methods and never by `instanceof`.
 *
 * @param options count for whoever opens it first
 * @throws {PageStoreError} as {@link PageStore.open} does; a later call tries again.
 */
export function openPageStore(dir: string, options?: PageStoreOptions): Promise<PageStore> {
  const shared = globalThis as { liaisonPageStores?: Map<string, Promise<PageStore>> }
  const stores = (shared.liaisonPageStores ??= new Map())
  const folder = resolve(dir)
  const opened = stores.get(folder)
  if (opened) return opened
  const opening = PageStore.open(folder, options)
  stores.set(folder, opening)
  opening.catch(() => stores.delete(folder))
  return opening
}
