import type { Pool } from 'pg'

import {
  addressesOfDocument,
  addressOfLate,
  lateFileAt,
  storedPathInAll,
} from '../api/files/addresses'
import type { LateAnswerAt } from '../api/files/late-answers'
import type { Archive } from '../editions/archive'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, EditionSet, keysOf } from '../editions/edition-set'
import { keepEqualParts } from '../editions/keep-equal-parts'
import { archiveIn } from '../editions/read-archive'
import { readPublications, readSettings } from '../editions/read-editions'
import type { Search } from '../search/search'
import type { PublicKey } from '../signing/keys'
import { publicKeysIn } from '../signing/store/keys'
import { searchIn } from '../search/store/search-in'
import { isStorableStatus } from '../page-store/page-paths'
import type { PageToStore } from '../page-store/page-store'
import { pageKey } from '../page-store/surrogate-keys'
import { contentLanguage } from '../site/content-language'
import {
  digestOfView,
  pagePathOf,
  pageWithForms,
  pathsOf,
  pathsOfDocument,
  pathsWithForms,
  isForProgramsOnly,
  renderView,
  SECURITY_PATH,
  sitemapPaths,
  type View,
} from '../site/site'
import { inSpan } from '../tracing/port'
import { isApiPath } from '../vocabulary/api-root'
import { ApiFiles } from './api-files'
import { LateApiFiles } from './late-api-files'
import { LateFiles, type Now } from './late-files'
import { LateWork } from './late-work'
import { PageFiles, type PageFilesOptions } from './page-files'
import { PageIndex } from './page-index'
import { ShareImages } from './share-images'
import { TwoLanguagesPages } from './two-languages-pages'

export interface UpdaterOptions extends PageFilesOptions {
  pool: Pool
  /** For what visitors ask, so that they do not wait for publications, nor publications for them. */
  visitors: Pick<Pool, 'query'>
  /** Makes the answers of the API that are stored late. */
  lateAnswerAt: LateAnswerAt
  /** Names the code that renders: pages of another build are rendered again. */
  build: string
}

/**
 * Keeps the page store a pure function of the current editions. What a page was made from is compared, not
 * remembered: a crash, an upgrade or a missed call leaves pages that differ, and the next pass finds them.
 */
export class SiteUpdater {
  readonly #options: UpdaterOptions
  readonly #index: PageIndex
  readonly #images: ShareImages
  readonly #files: PageFiles
  readonly #api: ApiFiles
  readonly #lateApi: LateApiFiles
  readonly #lateFiles: LateFiles
  /**
   * Feeds, sitemaps and lists: most of what a publication changes, and only programs ask for them. They are out of the store until
   * they are written, so whoever asks gets them as they are now, made for him; nobody gets them as they were.
   */
  readonly #late: LateWork
  /** Pages that could not be stored: out of the store, rendered on request, tried again at each pass. */
  readonly #owed = new Set<string>()
  #set: EditionSet
  #sequence: number
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  private constructor(options: UpdaterOptions, set: EditionSet, sequence: number) {
    this.#options = options
    this.#set = set
    this.#sequence = sequence
    this.#index = new PageIndex()
    this.#images = new ShareImages(options.store, options.log)
    this.#files = new PageFiles(options)
    this.#api = new ApiFiles(options.store, options.build)
    this.#lateApi = new LateApiFiles(options.store, options.build, options.lateAnswerAt)
    this.#lateFiles = new LateFiles(
      options.store,
      [this.#lateApi, new TwoLanguagesPages(options.store, options.site)],
      options.log,
    )
    this.#late = new LateWork((page) =>
      this.#lateFiles.has(page) ? this.#writeLate(page) : this.#refresh(page),
    )
    for (const page of options.store.paths())
      if (pagePathOf(page) === page && !isApiPath(page))
        this.#index.put(page, options.store.get(page)?.asked ?? [])
  }

  /** Reads all current editions and makes every page true. */
  static async open(options: UpdaterOptions): Promise<SiteUpdater> {
    const publications = await readPublications(options.pool, 0)
    const set = new EditionSet(
      publications.map(({ edition }) => edition),
      await readSettings(options.pool),
    )
    const updater = new SiteUpdater(options, set, publications.at(-1)?.sequence ?? 0)
    await updater.#makeComplete()
    return updater
  }

  /** What the site is made from now. */
  get editions(): EditionSet {
    return this.#set
  }

  /** Place of the last publication that was taken over. */
  get sequence(): number {
    return this.#sequence
  }

  /** Where the editions are read that are not current any more. */
  get archive(): Archive {
    return archiveIn(this.#options.visitors)
  }

  /** What finds live documents. */
  get search(): Search {
    return searchIn(this.#options.visitors)
  }

  /** Reads the public keys of what was signed here. */
  get publicKeys(): () => Promise<PublicKey[]> {
    return () => publicKeysIn(this.#options.visitors)
  }

  get log(): UpdaterOptions['log'] {
    return this.#options.log
  }

  /**
   * Answers when every page shows what was committed before the call, or is made on request until it is stored again. Calls
   * that come while a pass is running share the one after it.
   */
  update(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined
        this.#running = this.#pass()
        return this.#running
      })
    return this.#next
  }

  /** The surrogate keys of the pages and API answers that were made from what these keys name, and of the sitemap. */
  pagesMadeFrom(keys: readonly string[]): string[] {
    const asking = this.#asking(keys)
    const beside = asking.flatMap((page) => this.#lateFiles.beside(page))
    const pages = [...asking, ...beside, ...sitemapPaths(this.#set)]
    return [...new Set(pages.map((page) => pageKey(addressOfLate(page) ?? page)))]
  }

  /** Answers when all is written that is written late. */
  finish(): Promise<void> {
    return this.#late.finish()
  }

  /**
   * Answers when nothing is written to the store any more. Call it after the last update. A first start may have left more than
   * there is time for: what is not written, the next start writes.
   */
  async close(): Promise<void> {
    await this.#late.finish(CLOSING_MS)
    await this.#images.hold()
  }

  async #pass(): Promise<void> {
    // One that is being drawn is finished meanwhile.
    void this.#images.hold()
    await this.#late.hold()
    try {
      const pages = await this.#readSuspects()
      if (pages.length > 0)
        await inSpan({ name: 'site pass', attributes: { 'liaison.pages': pages.length } }, () =>
          this.#makeTrue(pages),
        )
    } finally {
      this.#late.release()
      this.#images.release()
    }
  }

  async #makeTrue(pages: string[]): Promise<void> {
    await this.#takeOut(pages.filter(isForProgramsOnly))
    const others = pages.filter((page) => !isForProgramsOnly(page))
    const late = others.filter((page) => this.#lateFiles.has(page))
    const now = others.filter((page) => !this.#lateFiles.has(page))
    await this.#refreshAll(now)
    await this.#takeOutFiles([...late, ...now.flatMap((page) => this.#lateFiles.beside(page))])
  }

  /** Takes over what has changed. Answers the pages that may show it. */
  async #readSuspects(): Promise<string[]> {
    const suspects = new Set(this.#owed)
    try {
      await this.#readInto(suspects)
    } catch (error) {
      // What was read is not read again: the next pass must know which pages it concerns.
      for (const page of suspects) this.#owed.add(page)
      throw error
    }
    return pagesOf([...suspects])
  }

  /** Takes pages out of the store, to be written later. */
  async #takeOut(pages: string[]): Promise<void> {
    this.#late.add(pages)
    const { store, log } = this.#options
    await Promise.all(
      pages.flatMap(pathsWithForms).map(async (path) => {
        try {
          await store.remove(path)
        } catch (error) {
          log(`The page ${path} could not be taken out of the store.`, error)
        }
      }),
    )
  }

  /** Takes out of the store what is not right any more, to be written later. */
  async #takeOutFiles(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#owed.delete(path)
    this.#late.add(await this.#lateFiles.takeOut(paths, this.#now))
  }

  async #writeLate(path: string): Promise<void> {
    try {
      await this.#lateFiles.write(path, this.#now)
    } catch (error) {
      await this.#owe(path, path, error)
    }
  }

  get #now(): Now {
    return { set: this.#set, sequence: this.#sequence }
  }

  /** Takes over what has changed, and adds the pages that may show it. */
  async #readInto(suspects: Set<string>): Promise<void> {
    const { pool } = this.#options
    const suspect = (paths: Iterable<string>) => {
      for (const page of paths) suspects.add(page)
    }
    const settings = await readSettings(pool)
    if (JSON.stringify(settings) !== JSON.stringify(this.#set.settings)) {
      this.#set.settings = settings
      suspect(this.#index.asking(['settings']))
      await this.#files.putThoseOfSettings(this.#set.settings)
    }
    const publications = await readPublications(pool, this.#sequence)
    for (const { edition: read, sequence } of publications) {
      const before = this.#set.document(read.collection, read.id)
      const edition = before
        ? { ...read, content: keepEqualParts(read.content, before.content) }
        : read
      await this.#files.putThoseOf(edition)
      if (before) suspect(this.#pathsOf(before))
      this.#set.put(edition)
      suspect(this.#pathsOf(edition))
      suspect(this.#asking(new Set([...(before ? keysOf(before) : []), ...keysOf(edition)])))
      this.#sequence = sequence
      suspect(sitemapPaths(this.#set))
    }
    if (publications.some(({ isReduced }) => isReduced))
      await this.#files.removeUnusedPictures(this.#set)
  }

  /** The pages and the API's details that exist because of one document. */
  #pathsOf(edition: CurrentEdition): string[] {
    return [
      ...pathsOfDocument(edition, this.#set),
      ...addressesOfDocument(edition, this.#set),
      ...this.#lateApi.pathsOf(edition, this.#set),
    ]
  }

  /** The pages and the API's details that were made from what these keys name. */
  #asking(keys: Iterable<string>): string[] {
    return [...this.#index.asking(keys), ...this.#api.asking(keys), ...this.#lateApi.asking(keys)]
  }

  async #makeComplete(): Promise<void> {
    const { store } = this.#options
    await this.#files.putThoseOfSettings(this.#set.settings)
    for (const edition of this.#set.all()) await this.#files.putThoseOf(edition)
    const wanted = new Set([...pathsOf(this.#set), SECURITY_PATH])
    const stale = [...store.paths()].filter(
      (page) =>
        !wanted.has(page) &&
        !isApiPath(page) &&
        !this.#lateFiles.has(page) &&
        !store.get(page)?.immutable,
    )
    await this.#refreshAll(pagesOf([...wanted, ...stale, ...this.#api.addresses(this.#set)]))
    await this.#takeOutFiles(this.#lateFiles.paths(this.#set))
    this.#late.release()
    await this.#images.removeUnused()
    this.#images.release()
    await this.#files.removeUnusedPictures(this.#set)
  }

  async #refreshAll(pages: readonly string[]): Promise<void> {
    const queue = pages.filter((page) => !isApiPath(page))
    const work = async () => {
      for (let page = queue.pop(); page !== undefined; page = queue.pop()) await this.#refresh(page)
    }
    await Promise.all(Array.from({ length: CONCURRENT_PAGES }, work))
    const addresses = pages.filter(isApiPath)
    for (const address of addresses) this.#owed.delete(address)
    await this.#api.refresh(addresses, this.#set, (address, path, error) =>
      this.#owe(address, path, error),
    )
  }

  /** Makes one page true, and its other forms, which say the same. */
  async #refresh(page: string): Promise<void> {
    this.#owed.delete(page)
    const { site, build } = this.#options
    const reader = new EditionReader(this.#set)
    try {
      const { view, forms } = pageWithForms(page, reader, site)
      const asked = [...reader.asked]
      // Also when the page stays as it is: what it asked may be another question than before.
      if (view) this.#index.put(page, asked)
      else this.#index.remove(page)
      await this.#images.put(page, view && 'frame' in view ? view.frame.card : undefined)
      const inputs = digestOfView(view, build)
      await this.#make(page, page, () => view, { inputs, asked })
      for (const [path, form] of forms) await this.#make(page, path, form, { inputs, asked })
    } catch (error) {
      for (const path of pathsWithForms(page)) await this.#owe(page, path, error)
    }
  }

  /** Makes one stored path true: renders and stores it when what it is made from has changed. */
  async #make(
    page: string,
    path: string,
    viewOfPath: () => View | null,
    from: Pick<PageToStore, 'inputs' | 'asked'>,
  ): Promise<void> {
    const { store } = this.#options
    try {
      if (store.get(path)?.inputs === from.inputs) return
      const view = viewOfPath()
      if (!isStorable(view)) {
        if (store.get(path)) await store.remove(path)
        return
      }
      const { status, contentType } = view
      const body = await renderView(view)
      const headers = { ...contentLanguage(path), ...view.headers }
      await store.put({ path, status, contentType, body, headers, ...from })
    } catch (error) {
      await this.#owe(page, path, error)
    }
  }

  /** Takes out what could not be stored, and notes its page to be tried again. */
  async #owe(page: string, path: string, error: unknown): Promise<void> {
    const { store, log } = this.#options
    this.#owed.add(page)
    log(`The page ${path} could not be stored. It is rendered on request until it can.`, error)
    await store.remove(path).catch((cause: unknown) => {
      log(`The page ${path} could not be taken out of the store.`, cause)
    })
  }
}

/** The pages whose content some paths show. */
const pagesOf = (paths: string[]): string[] => [...new Set(paths.map(pagePathOf))]

const CONCURRENT_PAGES = 8

/** How long an end waits for what is written late. */
const CLOSING_MS = 3000

type StorableView = View & { status: PageToStore['status'] }

/** Whether the answer stands until an edition changes: not a search, nor a question that leads elsewhere today. */
const isStorable = (view: View | null): view is StorableView =>
  view !== null && view.cacheable && isStorableStatus(view.status)
