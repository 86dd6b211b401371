import { setImmediate } from 'node:timers/promises'

import type { Pool } from 'pg'

import type { Archive } from '../editions/archive'
import { EditionSet } from '../editions/edition-set'
import { keepEqualParts } from '../editions/keep-equal-parts'
import { filesFreed } from '../editions/files-freed'
import { keysOfSettings } from '../editions/keys-of-change'
import { archiveIn } from '../editions/read-archive'
import { readPublications, readSettings } from '../editions/read-editions'
import type { Search } from '../search/search'
import type { PublicKey } from '../signing/keys'
import { publicKeysIn } from '../signing/store/keys'
import { searchIn } from '../search/store/search-in'
import { isForProgramsOnly, pathsOf, SECURITY_PATH } from '../site/site'
import { inSpan } from '../tracing/port'
import { isApiPath } from '../vocabulary/api-root'
import { ApiFiles } from './api-files'
import { collectGarbage } from './collect-garbage'
import { KnownState } from './known-state'
import type { LateFiles, Now } from './late-files'
import { lateFilesOf, type LateKindsOptions } from './late-kinds'
import { LateWork } from './late-work'
import { PageFiles, type PageFilesOptions } from './page-files'
import { publicationsAnswered } from './publications-first'
import { ShareImages } from './share-images'
import { SharedPasses } from './shared-passes'
import { StoredPages, type StoredPagesOptions } from './stored-pages'
import { pagesOf, Suspects } from './suspects'
import { takeLost } from './take-lost'

export interface UpdaterOptions extends PageFilesOptions, StoredPagesOptions, LateKindsOptions {
  /** For what visitors ask, so that they do not wait for publications, nor publications for them. */
  visitors: Pick<Pool, 'query'>
}

/** Keeps the page store a pure function of the current editions. */
export class SiteUpdater {
  readonly #options: UpdaterOptions
  readonly #pages: StoredPages
  readonly #images: ShareImages
  readonly #files: PageFiles
  readonly #api: ApiFiles
  readonly #lateFiles: LateFiles
  /**
   * What only programs ask for, most of what a publication changes: feeds, sitemaps, other forms of pages, the API's details and
   * lists. It is out of the store until it is written, so whoever asks gets it as it is now, made for him; nobody gets it as it was.
   */
  readonly #late: LateWork
  readonly #known: KnownState
  readonly #suspects: Suspects
  #set: EditionSet
  #sequence: number
  #keys: readonly PublicKey[]
  #closing: AbortSignal | undefined
  #hasGivenBack = false
  /** Whether everything in the store follows from the editions of now. */
  #isTrue = false
  /** Whether there may be pictures in the store that no live document shows any more. */
  #hasFreedPictures = false
  readonly #passes = new SharedPasses(
    () => this.#pass(),
    () => this.#sequence,
  )

  private constructor(options: UpdaterOptions, { set, sequence, keys }: Now) {
    this.#options = options
    this.#set = set
    this.#sequence = sequence
    this.#keys = keys
    this.#images = new ShareImages(options.store, options.log)
    this.#pages = new StoredPages(options, this.#images)
    this.#files = new PageFiles(options)
    this.#api = new ApiFiles(options.store, options.build)
    this.#known = new KnownState(options.store, `${options.build} ${JSON.stringify(options.site)}`)
    this.#lateFiles = lateFilesOf(options, this.#api)
    this.#suspects = new Suspects(this.#pages, this.#api, this.#lateFiles)
    this.#late = new LateWork(
      (page) => (this.#lateFiles.has(page) ? this.#writeLate(page) : this.#refreshAll([page])),
      (page) => this.#lateFiles.mayWrite(page, this.#now, () => this.#closing),
      () => this.#giveBackMemory(),
    )
  }

  /** Reads all current editions and makes every page true, where it is not known to be. */
  static async open(options: UpdaterOptions): Promise<SiteUpdater> {
    const publications = await readPublications(options.pool, 0)
    const set = new EditionSet(
      publications.map(({ edition }) => edition),
      await readSettings(options.pool),
    )
    const sequence = publications.at(-1)?.sequence ?? 0
    const keys = await publicKeysIn(options.pool)
    const updater = new SiteUpdater(options, { set, sequence, keys })
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
   * that come while a pass is running share the one after it, unless it has read what they are about.
   *
   * @param through the place of the last publication that the pages must show; nothing where it may be something else
   */
  update(through?: number): Promise<void> {
    return this.#passes.upTo(through)
  }

  /** The surrogate keys of the pages and API answers that were made from what these keys name, and of the sitemap. */
  pagesMadeFrom(keys: readonly string[]): string[] {
    return this.#suspects.surrogateKeys(keys, this.#set)
  }

  /** Whether there is a finished file at a path. */
  shows(path: string): boolean {
    return this.#options.store.get(path) !== undefined
  }

  /**
   * Answers when all is written that is written late.
   *
   * @param atMost milliseconds after which nothing more is begun
   */
  finish(atMost?: number): Promise<void> {
    return this.#late.finish(atMost)
  }

  /**
   * Answers when nothing is written to the store any more. Call it after the last update. A first start may have left more than
   * there is time for: what is not written, the next start writes.
   */
  async close(): Promise<void> {
    this.#closing = AbortSignal.timeout(CLOSING_MS)
    await this.finish(CLOSING_MS)
    await this.#images.hold()
    await this.#noteTrue()
  }

  async #pass(): Promise<void> {
    // One that is being drawn is finished meanwhile.
    void this.#images.hold()
    await this.#late.hold()
    // What is read from here on is not shown yet.
    const wasTrue = this.#isTrue
    this.#isTrue = false
    try {
      await this.#options.store.removeRefused()
      takeLost(this.#options, { files: this.#files, pages: this.#pages, images: this.#images })
      await this.#files.putMissing(this.#set)
      const pages = await this.#readSuspects()
      if (pages.length > 0) await this.#show(pages)
      this.#isTrue = wasTrue || pages.length > 0
      void this.#noteTrue()
      // Last, because the pages of before show them.
      if (this.#hasFreedPictures) await this.#removeFreedPictures()
    } finally {
      this.#late.release()
      this.#images.release()
      this.#emptyTrash()
    }
  }

  async #show(pages: string[]): Promise<void> {
    this.#known.forget()
    try {
      await inSpan({ name: 'site pass', attributes: { 'liaison.pages': pages.length } }, () =>
        this.#makeTrue(pages),
      )
    } catch (error) {
      this.#known.lose()
      // What was read is not read again: none of it may stay as it was.
      this.#pages.oweAll(pages)
      await this.#pages.takeOut(pages)
      throw error
    }
  }

  /** What was taken out is not there, and what is there is true, until the next pass changes something. */
  async #noteTrue(): Promise<void> {
    await publicationsAnswered()
    // The answer is on its way by then.
    await setImmediate()
    if (this.#isTrue && this.#pages.owed.size === 0) this.#known.note(this.#now)
  }

  /** Makes pages true that people read; takes out what only programs ask for, to be written later. */
  async #makeTrue(pages: string[]): Promise<void> {
    // The disk does its part while pages are rendered.
    const forPrograms = new Set(pages.filter(isForProgramsOnly))
    const takenOut = this.#takeOutAll([...forPrograms])
    const forPeople = pages.filter((page) => !forPrograms.has(page))
    const late = forPeople.filter((page) => this.#lateFiles.has(page))
    const now = forPeople.filter((page) => !this.#lateFiles.has(page))
    const addresses = now.filter(isApiPath)
    this.#pages.settle(addresses)
    const details = this.#api.takeOut(addresses, this.#set, this.#pages.owe)
    const isCalm = (page: string) => this.#lateFiles.calmFor(page) > 0
    const outOfCalm = this.#takeOut(late.filter(isCalm))
    const pagesNow = now.filter((page) => !isApiPath(page))
    this.#late.add(await this.#pages.refreshWithoutForms(pagesNow, this.#set))
    const beside = now.flatMap((page) => this.#lateFiles.beside(page, this.#set))
    const others = late.filter((page) => !isCalm(page))
    const missing = await this.#takeOut([...others, ...beside])
    await takenOut
    this.#addLate([...missing, ...(await outOfCalm)])
    // Last, because it is done first.
    this.#late.add(await details)
  }

  /** Takes over what has changed. Answers the pages that may show it. */
  async #readSuspects(): Promise<string[]> {
    const suspects = new Set(this.#pages.owed)
    try {
      await this.#readInto(suspects)
    } catch (error) {
      // What was read is not read again: the next pass must know which pages it concerns.
      this.#pages.oweAll(suspects)
      throw error
    }
    return pagesOf([...suspects])
  }

  /** Takes pages out of the store, to be written later. */
  async #takeOutAll(pages: string[]): Promise<void> {
    this.#late.add(pages)
    await this.#pages.takeOut(pages)
  }

  /** What waits for a calm moment is asked for least. */
  #addLate(paths: readonly string[]): void {
    const calm = (path: string) => this.#lateFiles.calmFor(path)
    this.#late.add(paths.filter((path) => calm(path) === 0))
    const last = paths.filter((path) => calm(path) > 0)
    this.#late.addLast(last.toSorted((a, b) => calm(a) - calm(b)))
  }

  /** Takes out of the store what is not right any more; answers what is to be written. */
  #takeOut(paths: readonly string[]): Promise<string[]> {
    this.#pages.settle(paths)
    return this.#lateFiles.takeOut(paths, this.#now)
  }

  async #writeLate(path: string): Promise<void> {
    try {
      await this.#lateFiles.write(path, this.#now)
    } catch (error) {
      await this.#pages.owe(path, path, error)
    }
  }

  get #now(): Now {
    return { set: this.#set, sequence: this.#sequence, keys: this.#keys }
  }

  /** Takes over what has changed, and adds the pages that may show it. */
  async #readInto(suspects: Set<string>): Promise<void> {
    const { pool } = this.#options
    const suspect = (paths: Iterable<string>) => {
      for (const page of paths) suspects.add(page)
    }
    const [settings, keys, publications] = await Promise.all([
      readSettings(pool),
      publicKeysIn(pool),
      readPublications(pool, this.#sequence),
    ])
    if (JSON.stringify(keys) !== JSON.stringify(this.#keys)) {
      this.#keys = keys
      // Files are signed anew.
      suspect(this.#lateFiles.paths(this.#set))
    }
    const changed = keysOfSettings(this.#set.settings, settings)
    if (changed.length > 0) {
      this.#set.settings = settings
      suspect(this.#suspects.asking(changed))
      await this.#files.putThoseOfSettings(settings)
      this.#hasFreedPictures = true
    }
    for (const { edition: read, sequence } of publications) {
      const before = this.#set.document(read.collection, read.id)
      const edition = before
        ? { ...read, content: keepEqualParts(read.content, before.content) }
        : read
      await this.#files.putThoseOf(edition)
      suspect(this.#suspects.put(edition, before, this.#set))
      this.#sequence = sequence
      this.#hasFreedPictures ||= before !== undefined && filesFreed(before, edition).length > 0
    }
  }

  async #makeComplete(): Promise<void> {
    await this.#files.putThoseOfSettings(this.#set.settings)
    for (const edition of this.#set.all()) await this.#files.putThoseOf(edition)
    const wanted = pagesOf([...pathsOf(this.#set), SECURITY_PATH])
    const addresses = this.#api.addresses(this.#set)
    // Once the pages are stored: of those in two languages there are as many as both sides have.
    const late = () => this.#lateFiles.paths(this.#set)
    if (this.#known.isOf(this.#now)) {
      const pages = wanted.filter((page) => !this.#pages.isWhole(page))
      await this.#refreshAll([...pages, ...addresses.filter((each) => !this.#api.isWhole(each))])
      this.#addLate(late().filter((path) => !this.shows(path)))
    } else {
      this.#known.forget()
      await this.#refreshAll([...new Set([...wanted, ...this.#stalePages(wanted), ...addresses])])
      this.#addLate(await this.#takeOut(late()))
    }
    this.#isTrue = true
    void this.#noteTrue()
    this.#late.release()
    await this.#images.removeUnused()
    this.#images.release()
    await this.#removeFreedPictures()
    this.#emptyTrash()
  }

  /** Pages in the store that nothing is to be at. */
  #stalePages(wanted: readonly string[]): string[] {
    const { store } = this.#options
    const known = new Set(wanted)
    return pagesOf(
      [...store.paths()].filter(
        (path) => !isApiPath(path) && !this.#lateFiles.has(path) && !store.get(path)?.immutable,
      ),
    ).filter((page) => !known.has(page))
  }

  /** When a start has done its work, and after many pages: both leave much that is not needed again. */
  async #giveBackMemory(): Promise<void> {
    const made = this.#pages.takeMade()
    if ((this.#hasGivenBack && made < MANY) || this.#closing) return
    this.#hasGivenBack = true
    await this.#options.store.economize()
    await collectGarbage()
  }

  async #removeFreedPictures(): Promise<void> {
    await this.#files.removeUnusedPictures(this.#set)
    this.#hasFreedPictures = false
  }

  #emptyTrash(): void {
    void this.#options.store.emptyTrash(publicationsAnswered)
  }

  async #refreshAll(pages: readonly string[]): Promise<void> {
    const ofSite = pages.filter((page) => !isApiPath(page))
    await this.#pages.refresh(ofSite, this.#set)
    const addresses = pages.filter(isApiPath)
    this.#pages.settle(addresses)
    await this.#api.refresh(addresses, this.#set, this.#pages.owe)
  }
}

/** After so many pages and other forms there is memory to give back: a change of the settings makes more, most others make far less. */
const MANY = 1000

/** How long an end waits for what is written late. */
const CLOSING_MS = 3000
