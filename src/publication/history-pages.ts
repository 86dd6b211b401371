import { createHash } from 'node:crypto'

import type { Archive } from '../editions/archive'
import type { CurrentEdition } from '../editions/edition'
import type { EditionSet } from '../editions/edition-set'
import { NamingReader } from '../editions/naming-reader'
import type { PageStore } from '../page-store/page-store'
import {
  digestOfView,
  editionsShownBy,
  historyPageAt,
  historyPathsOf,
  historyViewOf,
  isHistoryPath,
  isKept,
  subjectFacts,
  type HistoryPage,
  type Site,
} from '../site/site'
import { DEFAULT_LOCALE, LOCALES } from '../vocabulary/locales'
import type { LateKind, Now } from './late-files'
import { PageIndex } from './page-index'
import { isStorable, rendered } from './stored-pages'

/**
 * The newest part of every document's history: the list of its editions, the newest of them, and what each has changed. They are
 * made from the archive, which is not in memory. So whether one is still right is told without making it: from what the current
 * editions answer to the questions that it asked when it was made. An edition itself changes only when part of it is removed.
 */
export class HistoryPages implements LateKind {
  readonly #store: PageStore
  readonly #site: Site
  readonly #build: string
  readonly #archive: Archive
  /** By {@link inNoLanguage}: a page asks the same in each. */
  readonly #index = new PageIndex()
  /** By the same: stored pages of which it is not known what they asked, because the file that says so is missing. They may have asked anything. */
  readonly #unknown = new Set<string>()
  #known = new Known(undefined)

  /**
   * @param build names the code that renders: pages of another build are rendered again
   * @param archive never shows less than was published: what is stored stays
   */
  constructor(store: PageStore, site: Site, build: string, archive: Archive) {
    this.#store = store
    this.#site = site
    this.#build = build
    this.#archive = archive
    const stored = [...store.paths()].filter(isHistoryPath)
    for (const path of stored) {
      const { asked = [] } = store.get(path) ?? {}
      if (asked.length > 0) this.#index.put(inNoLanguage(path), asked)
    }
    for (const address of stored.map(inNoLanguage))
      if (!this.#index.askedBy(address)) this.#unknown.add(address)
  }

  /** The paths whose pages were made from what these keys name, or may have been. */
  asking(keys: Iterable<string>): string[] {
    return [...this.#index.asking(keys), ...this.#unknown].flatMap(inAllLanguages)
  }

  has = isHistoryPath

  beside = (): string[] => []

  /** They take longer than anything else that is made at once, and are asked for least. */
  calm = 1000

  /** The paths that exist because of one document. */
  pathsOf = historyPathsOf

  paths(set: EditionSet): Set<string> {
    const stored = [...this.#store.paths()].filter(isHistoryPath)
    return new Set([...set.all().flatMap((edition) => historyPathsOf(edition, set)), ...stored])
  }

  inputsOf(path: string, now: Now): string | undefined {
    if (this.#known.now !== now) this.#known = new Known(now)
    const address = inNoLanguage(path)
    const known = this.#known.inputs.get(address)
    if (known !== undefined) return known
    const { page, standing } = historyPageAt(path, now.set, this.#site) ?? {}
    if (!page || !standing || !isKept(page, standing.edition)) {
      this.#index.remove(address)
      this.#unknown.delete(address)
      return undefined
    }
    if (standing.instead) return digestOfView(standing.instead, this.#build)
    const asked = this.#index.askedBy(address)
    if (!asked) return `${this.#build}: not known`
    const inputs = this.#inputs(page, standing.edition, asked, now.set)
    this.#known.inputs.set(address, inputs)
    return inputs
  }

  /** Digest of everything that the view of a live document's page is given. */
  #inputs(
    page: HistoryPage,
    edition: CurrentEdition,
    asked: readonly string[],
    set: EditionSet,
  ): string {
    const editions = [edition, ...(edition.earlier ?? [])]
    const shown = editionsShownBy(page, edition).map((number) => {
      const { publishedAt, redactedAt } = editions.find((each) => each.number === number) ?? {}
      return [publishedAt, redactedAt]
    })
    const given = {
      ...{ build: this.#build, page, shown, standing: standingIn(page, edition) },
      ...{ document: edition.id, subject: subjectFacts(edition) },
    }
    const { answers } = this.#known
    const reader = new NamingReader(set)
    const answered = asked.map((key) => {
      const answer = answers.get(key) ?? digestOf(JSON.stringify([key, reader.answerTo(key)]))
      answers.set(key, answer)
      return answer
    })
    return digestOf([JSON.stringify(given), ...answered].join(' '))
  }

  async write(path: string, now: Now): Promise<void> {
    const known = this.inputsOf(path, now)
    if (known === undefined || this.#store.get(path)?.inputs === known) return
    const keys = new Set<string>()
    const view = await historyViewOf(path, now.set, this.#site, this.#archive, keys)
    if (!isStorable(view)) return
    const asked = [...keys].sort()
    this.#index.put(inNoLanguage(path), asked)
    this.#unknown.delete(inNoLanguage(path))
    this.#known.inputs.delete(inNoLanguage(path))
    const page = await rendered(path, view, {
      inputs: this.inputsOf(path, now) ?? known,
      // Once for all languages: there are many of these.
      asked: path.startsWith(`/${DEFAULT_LOCALE}/`) ? asked : [],
    })
    await this.#store.put(page)
  }
}

/** What was found out in one look at the current editions, in which most questions are those of many pages. */
class Known {
  /** Digests of answers, by what was asked. */
  readonly answers = new Map<string, string>()
  /** What {@link HistoryPages.inputsOf} answers for pages of live documents, by their addresses. */
  readonly inputs = new Map<string, string>()

  constructor(readonly now: Now | undefined) {}
}

/** What a page shows of how many editions there are: the list all of it, an edition whether there is a newer one. */
function standingIn(page: HistoryPage, { number: count }: CurrentEdition): unknown {
  if (page.kind === 'editions') return count
  return page.kind === 'edition' && page.number === count
}

/** An address without its language. */
const inNoLanguage = (path: string): string => path.slice(path.indexOf('/', 1))

const inAllLanguages = (address: string): string[] =>
  LOCALES.map((locale) => `/${locale}${address}`)

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
