import type { PageStore } from '../page-store/page-store'
import { drawCard } from '../share-image/draw'
import { CARD_FOLDER, type PlacedCard } from '../site/share-card'

/** The pictures that stand for pages where they are shared: drawn once for what they show, and gone when no page shows it. */
export class ShareImages {
  readonly #store: PageStore
  /** The address of the picture of each page that has one. */
  readonly #shown = new Map<string, string>()

  constructor(store: PageStore) {
    this.#store = store
  }

  /** Puts the picture of a page in place, before the page names it. */
  async put(page: string, placed: PlacedCard | undefined): Promise<void> {
    if (!placed) return this.remove(page)
    if (!this.#store.get(placed.path))
      await this.#store.put({
        path: placed.path,
        status: 200,
        contentType: 'image/png',
        body: await drawCard(placed.card),
        inputs: '',
        asked: [],
        immutable: true,
      })
    await this.#show(page, placed.path)
  }

  /** Takes away the picture of a page that is not there any more. */
  remove(page: string): Promise<void> {
    return this.#show(page, undefined)
  }

  /** Takes away what an earlier process left that no page shows now. Call it when every page was put. */
  async removeUnused(): Promise<void> {
    for (const path of [...this.#store.paths()])
      if (path.startsWith(CARD_FOLDER)) await this.#removeIfUnused(path)
  }

  async #show(page: string, path: string | undefined): Promise<void> {
    const earlier = this.#shown.get(page)
    if (path === undefined) this.#shown.delete(page)
    else this.#shown.set(page, path)
    if (earlier !== undefined && earlier !== path) await this.#removeIfUnused(earlier)
  }

  async #removeIfUnused(path: string): Promise<void> {
    if (![...this.#shown.values()].includes(path)) await this.#store.remove(path)
  }
}
