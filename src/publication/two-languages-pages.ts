import { EditionReader } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { sidesOf, twoLanguagesPathsBeside, viewOf, type Site } from '../site/site'
import type { LateKind, Now } from './late-files'
import { isStorable, rendered } from './stored-pages'

/** The pages that show a country in two languages beside each other: as many as it has pairs of languages, twice. */
export class TwoLanguagesPages implements LateKind {
  readonly #store: PageStore
  readonly #site: Site

  constructor(store: PageStore, site: Site) {
    this.#store = store
    this.#site = site
  }

  has = (path: string): boolean => sidesOf(path) !== undefined

  asking = (): string[] => []

  pathsOf = (): string[] => []

  beside = twoLanguagesPathsBeside

  calm = 0

  paths(): Set<string> {
    const stored = [...this.#store.paths()]
    return new Set([...stored.flatMap(twoLanguagesPathsBeside), ...stored.filter(this.has)])
  }

  /** They say what the pages of both languages say. */
  inputsOf(path: string): string | undefined {
    const inputs = sidesOf(path)?.map((side) => this.#store.get(side)?.inputs) ?? []
    return inputs.length > 0 && !inputs.includes(undefined) ? inputs.join(':') : undefined
  }

  async write(path: string, { set }: Now): Promise<void> {
    const inputs = this.inputsOf(path)
    const view = viewOf(path, new EditionReader(set), this.#site)
    if (inputs === undefined || this.#store.get(path)?.inputs === inputs) return
    if (!isStorable(view)) return
    // It is found by its sides, which asked for everything that it shows.
    await this.#store.put(await rendered(path, view, { inputs, asked: [] }))
  }
}
