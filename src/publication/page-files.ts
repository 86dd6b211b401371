import type { MediaContent, MediaFile } from '../content/profiles'
import type { CurrentEdition, SiteSettings } from '../editions/edition'
import type { EditionSet } from '../editions/edition-set'
import type { MediaStore } from '../media-store/media-store'
import type { PageStore } from '../page-store/page-store'
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

/** What pages load and what is the same for all of them, in the page store: style sheets, scripts, pictures under their hash. */
export class PageFiles {
  readonly #options: PageFilesOptions

  constructor(options: PageFilesOptions) {
    this.#options = options
  }

  /** What follows from the settings: the look of the site, its logo, and what the API says of itself. */
  async putThoseOfSettings(settings: SiteSettings): Promise<void> {
    await this.#putAssets(assets(settings))
    await this.#putPictures(settings.logo ? [settings.logo] : [])
    const { store, site, log } = this.#options
    await storeApiDocuments(store, site.origin, settings, async (path, error) => {
      log(
        `The document ${path} could not be stored. It is made on request until the next start.`,
        error,
      )
      await store.remove(path).catch(() => undefined)
    })
  }

  /** What the pages of an edition link to: its own files, and its pictures under their hash. */
  async putThoseOf(edition: CurrentEdition): Promise<void> {
    await this.#putAssets(assetsOf(edition))
    await this.#putPictures(Object.values(edition.media))
  }

  /** Takes out the pictures that no current edition has: none of an earlier one is shown, and one may have been redacted. */
  async removeUnusedPictures(set: EditionSet): Promise<void> {
    const { store } = this.#options
    const { logo } = set.settings
    const pictures = set.all().flatMap(({ media }) => Object.values(media))
    const used = new Set([...pictures, ...(logo ? [logo] : [])].flatMap(filesOf).map(addressOf))
    for (const path of [...store.paths()])
      if (path.startsWith(MEDIA_FOLDER) && !used.has(path)) await store.remove(path)
  }

  async #putAssets(files: Map<string, Asset>): Promise<void> {
    const { store } = this.#options
    for (const [address, { contentType, body }] of files)
      if (!store.get(address))
        await store.put({
          path: address,
          status: 200,
          contentType,
          body,
          inputs: '',
          asked: [],
          immutable: true,
        })
  }

  async #putPictures(pictures: MediaContent[]): Promise<void> {
    const { store, media: uploads, log } = this.#options
    for (const media of pictures)
      for (const file of filesOf(media)) {
        const address = addressOf(file)
        if (store.get(address) || !file.filename) continue
        await store
          .putFile(address, file.mimeType, file.hash, () => uploads.read(file.filename))
          .catch((error: unknown) => {
            log(`The picture ${address} could not be stored.`, error)
          })
      }
  }
}

const filesOf = (media: MediaContent) => [media.original, ...media.sizes]

const MEDIA_FOLDER = '/media/'

const addressOf = ({ hash, extension }: MediaFile) => `${MEDIA_FOLDER}${hash}.${extension}`
