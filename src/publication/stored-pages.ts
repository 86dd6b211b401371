import { EditionReader, type EditionSet } from '../editions/edition-set'
import { isStorableStatus } from '../page-store/page-paths'
import type { PageStore, PageToStore } from '../page-store/page-store'
import { contentLanguage } from '../site/content-language'
import {
  digestsOfPage,
  isHistoryPath,
  pagePathOf,
  pageWithForms,
  pathsWithForms,
  renderView,
  type Site,
  type View,
} from '../site/site'
import { isApiPath } from '../vocabulary/api-root'
import { concurrently } from './concurrently'
import { PageIndex } from './page-index'
import type { ShareImages } from './share-images'

export interface StoredPagesOptions {
  store: PageStore
  site: Site
  /** Names the code that renders: pages of another build are rendered again. */
  build: string
  log: (message: string, error: unknown) => void
}

/**
 * The pages in the store, each with its other forms, and the feeds. What a page was made from is compared, not remembered: a crash,
 * an upgrade or a missed call leaves pages that differ, and the next look at them finds that.
 */
export class StoredPages {
  readonly #options: StoredPagesOptions
  readonly #images: ShareImages
  readonly #index = new PageIndex()
  readonly #owed = new Set<string>()
  #made = 0

  constructor(options: StoredPagesOptions, images: ShareImages) {
    this.#options = options
    this.#images = images
    const { store } = options
    for (const page of store.paths())
      if (pagePathOf(page) === page && !isApiPath(page) && !isHistoryPath(page)) {
        const { asked = [], picture } = store.get(page) ?? {}
        this.#index.put(page, asked)
        if (picture !== undefined) images.know(page, picture)
      }
  }

  /** What could not be stored: out of the store, made on request, to be tried again. */
  get owed(): ReadonlySet<string> {
    return this.#owed
  }

  /** How many were made since this was asked last, other forms among them. */
  takeMade(): number {
    const made = this.#made
    this.#made = 0
    return made
  }

  /** The pages that were made from what these keys name. */
  asking(keys: Iterable<string>): Set<string> {
    return this.#index.asking(keys)
  }

  /** Whether a page is there with its other forms and its picture. */
  isWhole(page: string): boolean {
    const { store } = this.#options
    const { picture = page } = store.get(page) ?? {}
    return [picture, ...pathsWithForms(page)].every((path) => store.get(path))
  }

  /** Makes pages true, and their other forms, which say the same. */
  refresh(pages: readonly string[], set: EditionSet): Promise<void> {
    return this.#each(pages, (page) => this.#refreshWhole(page, set))
  }

  /**
   * Makes pages true that were published just now, so that readers come for them, and takes those of their other forms out of the
   * store that are not.
   *
   * @returns the pages for which {@link refresh} has something left to do
   */
  async refreshWithoutForms(pages: readonly string[], set: EditionSet): Promise<string[]> {
    const left: string[] = []
    await this.#each(pages, async (page) => {
      if (await this.#refreshAlone(page, set)) left.push(page)
    })
    return left
  }

  /** Takes pages out of the store with their other forms. */
  async takeOut(pages: readonly string[]): Promise<void> {
    await Promise.all(pages.flatMap(pathsWithForms).map((path) => this.#remove(path)))
  }

  /** For some pages at once; for very many with help. */
  #each(pages: readonly string[], work: (page: string) => Promise<void>): Promise<void> {
    const all = () => concurrently(pages, work)
    return pages.length < VERY_MANY ? all() : this.#options.store.withHelp(all)
  }

  async #refreshWhole(page: string, set: EditionSet): Promise<void> {
    await this.#refresh(page, set, 'few', async (forms, from) => {
      for (const [path, form] of forms) await this.#make(page, path, form, from, 'few')
    })
  }

  /** Answers whether other forms are to be made. */
  async #refreshAlone(page: string, set: EditionSet): Promise<boolean> {
    const { store } = this.#options
    let isLeft = false
    await this.#refresh(page, set, 'many', async (forms, { inputs }) => {
      const untrue = [...forms.keys()].filter((path) => store.get(path)?.inputs !== inputs)
      isLeft = untrue.length > 0
      await Promise.all(untrue.map((path) => this.#remove(path)))
    })
    return isLeft
  }

  /** Takes out what could not be stored, and notes its page to be tried again. */
  readonly owe = async (page: string, path: string, error: unknown): Promise<void> => {
    this.#owed.add(page)
    this.#options.log(
      `The page ${path} could not be stored. It is rendered on request until it can.`,
      error,
    )
    await this.#remove(path)
  }

  /** Notes the pages whose content some paths show, to be tried again as they are: what is owed under another name stays owed. */
  oweAll(paths: Iterable<string>): void {
    for (const path of paths) this.#owed.add(pagePathOf(path))
  }

  /** Notes that pages are being tried. */
  settle(pages: Iterable<string>): void {
    for (const page of pages) this.#owed.delete(page)
  }

  async #refresh(
    page: string,
    set: EditionSet,
    readers: 'many' | 'few',
    others: (forms: Map<string, () => View | null>, from: MadeFrom) => Promise<void>,
  ): Promise<void> {
    this.settle([page])
    const { site, build } = this.#options
    const reader = new EditionReader(set)
    try {
      const { view, forms } = pageWithForms(page, reader, site)
      const asked = [...reader.asked]
      // Also when the page stays as it is: what it asked may be another question than before.
      if (view) this.#index.put(page, asked)
      else this.#index.remove(page)
      const card = view && 'frame' in view ? view.frame.card : undefined
      await this.#images.put(page, card)
      const digests = digestsOfPage(view, build)
      const picture = card && { picture: card.path }
      const from = { inputs: digests.page, asked, ...picture }
      await this.#make(page, page, () => view, from, readers)
      await others(forms, { inputs: digests.forms, asked })
    } catch (error) {
      for (const path of pathsWithForms(page)) await this.owe(page, path, error)
    }
  }

  /** Makes one stored path true: renders and stores it when what it is made from has changed. */
  async #make(
    page: string,
    path: string,
    viewOfPath: () => View | null,
    from: MadeFrom,
    readers: 'many' | 'few',
  ): Promise<void> {
    const { store } = this.#options
    try {
      if (store.get(path)?.inputs === from.inputs) {
        await store.setAsked(path, from.asked)
        return
      }
      const view = viewOfPath()
      if (!isStorable(view)) {
        if (store.get(path)) await store.remove(path)
        return
      }
      await store.put(await rendered(path, view, from), readers)
      this.#made += 1
    } catch (error) {
      await this.owe(page, path, error)
    }
  }

  async #remove(path: string): Promise<void> {
    const { store, log } = this.#options
    await store.remove(path).catch((error: unknown) => {
      log(`The page ${path} could not be taken out of the store.`, error)
    })
  }
}

/** From so many pages on, a thread is begun for them: more than most publications change, fewer than a change of the settings. */
const VERY_MANY = 100

type MadeFrom = Pick<PageToStore, 'inputs' | 'asked' | 'picture'>

type StorableView = View & { status: PageToStore['status'] }

/** A view as it is stored under a path. */
export async function rendered(
  path: string,
  view: StorableView,
  from: MadeFrom,
): Promise<PageToStore> {
  const { status, contentType } = view
  const body = await renderView(view)
  const headers = { ...contentLanguage(path), ...view.headers }
  return { path, status, contentType, body, headers, ...from }
}

/** Whether the answer stands until an edition changes: not a search, nor a question that leads elsewhere today. */
export const isStorable = (view: View | null): view is StorableView =>
  view !== null && view.cacheable && isStorableStatus(view.status)
