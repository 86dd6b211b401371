import { filesOfPicture, MEDIA_FOLDER, mediaPath } from '../content/media-path'
import type { MediaContent } from '../content/profiles'
import type { CurrentEdition, SiteSettings } from '../editions/edition'
import type { EditionSet } from '../editions/edition-set'
import type { MediaStore } from '../media-store/media-store'
import type { PageStore, PageToStore } from '../page-store/page-store'
import { assets, assetsOf } from '../site/assets'
import type { Asset } from '../site/hashed-asset'
import type { Site } from '../site/site'
import { storeApiDocuments } from './api-documents'

export interface PageFilesOptions {
  store: PageStore
  site: Site
  /** Where uploaded files lie. */
  media: Pick<MediaStore, 'read'>
  log: (message: string, error: unknown) => void
}

/**
 * What pages load and what is the same for all of them, in the page store: style sheets, scripts, pictures under their hash. What could
 * not be stored holds up no publication, and is tried again.
 */
export class PageFiles {
  readonly #options: PageFilesOptions
  /** Paths of what could not be stored. */
  #missing = new Set<string>()
  /** Those of which the log has told already. */
  #told: ReadonlySet<string> = new Set()

  constructor(options: PageFilesOptions) {
    this.#options = options
  }

  /** What follows from the settings: the look of the site, its logo, and what the API says of itself. */
  async putThoseOfSettings(settings: SiteSettings): Promise<void> {
    await this.#putAssets(assets(settings))
    await this.#putPictures(settings.logo ? [settings.logo] : [])
    const { store, site } = this.#options
    await storeApiDocuments(store, site.origin, settings, async (path, error) => {
      this.#miss(path, error)
      await store.remove(path).catch(() => undefined)
    })
  }

  /** What the pages of an edition link to: its own files, and while it is live its pictures under their hash. */
  async putThoseOf(edition: CurrentEdition): Promise<void> {
    await this.#putAssets(assetsOf(edition))
    if (edition.public === 'live') await this.#putPictures(Object.values(edition.media))
  }

  /** Has files that are there no more put again with the next {@link putMissing}. */
  lose(paths: Iterable<string>): void {
    for (const path of paths) this.#missing.add(path)
  }

  /** Puts again what could not be stored, or was lost. The log tells of each once. */
  async putMissing(set: EditionSet): Promise<void> {
    if (this.#missing.size === 0) return
    this.#told = this.#missing
    this.#missing = new Set()
    await this.putThoseOfSettings(set.settings)
    for (const edition of set.all()) await this.putThoseOf(edition)
    this.#told = new Set()
  }

  /** Takes out the pictures that no live document shows: those of earlier editions and of what is withdrawn are public no more. */
  async removeUnusedPictures(set: EditionSet): Promise<void> {
    const { store, log } = this.#options
    const { logo } = set.settings
    const live = set.all().filter((edition) => edition.public === 'live')
    const pictures = [...live.flatMap(({ media }) => Object.values(media)), ...(logo ? [logo] : [])]
    const used = new Set(pictures.flatMap(filesOfPicture).map(mediaPath))
    for (const path of [...store.paths()])
      if (path.startsWith(MEDIA_FOLDER) && !used.has(path))
        await store.remove(path).catch((error: unknown) => {
          log(`The picture ${path} could not be taken out of the store.`, error)
        })
  }

  async #putAssets(files: Map<string, Asset>): Promise<void> {
    for (const [path, { contentType, body }] of files)
      await this.#putOnce(path, () =>
        this.#options.store.put({ path, ...OF_NOTHING_ELSE, contentType, body }),
      )
  }

  async #putPictures(pictures: MediaContent[]): Promise<void> {
    const { store, media: uploads } = this.#options
    for (const file of pictures.flatMap(filesOfPicture)) {
      if (!file.filename) continue
      const path = mediaPath(file)
      await this.#putOnce(path, () =>
        store.putFile(path, file.mimeType, file.hash, () => uploads.read(file.filename)),
      )
    }
  }

  /** Puts what is the same for ever, where it is not there yet. */
  async #putOnce(path: string, put: () => Promise<void>): Promise<void> {
    if (this.#options.store.get(path)) return
    await put().catch((error: unknown) => {
      this.#miss(path, error)
    })
  }

  #miss(path: string, error: unknown): void {
    if (!this.#told.has(path) && !this.#missing.has(path))
      this.#options.log(
        `The file ${path} could not be stored. It is tried again until it can.`,
        error,
      )
    this.#missing.add(path)
  }
}

const OF_NOTHING_ELSE = {
  ...{ status: 200, inputs: '', asked: [], immutable: true },
} satisfies Partial<PageToStore>
