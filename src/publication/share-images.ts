import type { PageStore } from '../page-store/page-store'
import { drawShareImage } from '../share-image/port'
import { CARD_FOLDER, type PlacedCard, type ShareCard } from '../site/share-card'
import { LateWork } from './late-work'
import { PageIndex } from './page-index'

/**
 * The pictures that stand for pages where they are shared: drawn once for what they show, and gone when no page shows them.
 * To draw one takes longer than all pages of a publication, and nobody waits for it: a page names its picture, whose
 * address follows from what it shows, before it is drawn. One that cannot be drawn or stored is tried again, after all others.
 */
export class ShareImages {
  readonly #store: PageStore
  readonly #log: (message: string, error: unknown) => void
  /** The address of the picture of each page that has one. */
  readonly #shown = new PageIndex()
  /** What is to be drawn, by address. */
  readonly #cards = new Map<string, PlacedCard>()
  /** Addresses of what could not be drawn or stored. */
  readonly #owed = new Set<string>()
  readonly #drawing = new LateWork((path) => this.#draw(path))

  constructor(store: PageStore, log: (message: string, error: unknown) => void) {
    this.#store = store
    this.#log = log
  }

  /** Notes the picture of a page, and has it drawn where it is not there yet. */
  async put(page: string, placed: PlacedCard | undefined): Promise<void> {
    if (!placed) return this.remove(page)
    await this.#show(page, placed.path)
    if (this.#store.get(placed.path)) return
    this.#cards.set(placed.path, placed)
    this.#drawing.add([placed.path])
  }

  /** Notes the picture of a page that an earlier process has put. */
  know(page: string, path: string): void {
    this.#shown.put(page, [path])
  }

  /** The pages that show one of some pictures. */
  pagesShowing(paths: Iterable<string>): Set<string> {
    return this.#shown.asking(paths)
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

  /** Lays the pencil down until {@link release}: the pages come first. Answers when the picture on the drawing board is stored. */
  hold(): Promise<void> {
    return this.#drawing.hold()
  }

  /** Draws what is missing, also what could not be drawn before. What is not drawn before the process ends, the next start draws. */
  release(): void {
    this.#drawing.addLast(this.#owed)
    this.#owed.clear()
    this.#drawing.release()
  }

  /** After a failure the pencil is laid down until {@link release}: what a full disk refuses now, it refuses of all others too. */
  async #draw(path: string): Promise<void> {
    const placed = this.#cards.get(path)
    this.#cards.delete(path)
    if (!placed || this.#store.get(path) || !this.#isShown(path)) return
    const { card } = placed
    try {
      await this.#store.put({
        path,
        status: 200,
        contentType: 'image/png',
        body: await drawShareImage(card, await this.#logoOf(card)),
        inputs: '',
        asked: [],
        immutable: true,
      })
      await this.#removeIfUnused(path)
    } catch (error) {
      this.#log(`The picture ${path} could not be drawn. It is tried again.`, error)
      this.#cards.set(path, placed)
      this.#owed.add(path)
      void this.hold()
    }
  }

  /** The logo lies where visitors get it from. */
  async #logoOf({ logo }: ShareCard): Promise<Buffer | undefined> {
    return logo === undefined ? undefined : this.#store.read(logo, 'identity')
  }

  async #show(page: string, path: string | undefined): Promise<void> {
    const [earlier] = this.#shown.askedBy(page) ?? []
    if (path === undefined) this.#shown.remove(page)
    else this.know(page, path)
    if (earlier !== undefined && earlier !== path) await this.#removeIfUnused(earlier)
  }

  async #removeIfUnused(path: string): Promise<void> {
    if (this.#isShown(path)) return
    await this.#store.remove(path).catch((error: unknown) => {
      this.#log(`The picture ${path} could not be taken out of the store.`, error)
    })
  }

  #isShown(path: string): boolean {
    return this.pagesShowing([path]).size > 0
  }
}
