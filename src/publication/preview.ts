import { filesOfPicture, mediaPath } from '../content/media-path'
import type { MediaContent, MediaFile } from '../content/profiles'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, EditionSet } from '../editions/edition-set'
import { assetsOf } from '../site/assets'
import { pathsOfDocument, renderView, viewOf, type Site } from '../site/site'
import { LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** Where whoever may see a preview finds what belongs to it. */
export interface PreviewAddresses {
  /** The file of a picture. */
  file: (file: MediaFile) => string
  /** The same preview in another language. */
  page: (locale: Locale) => string
}

/** A content as if it were the live edition of its document. */
export const asEdition = (
  collection: ProfileCollection,
  id: string,
  { content, media, updatedAt }: Pick<CurrentEdition, 'content' | 'media'> & { updatedAt: string },
): CurrentEdition => ({
  collection,
  id,
  number: 0,
  public: 'live',
  notice: null,
  changeNote: null,
  reviewedAt: null,
  publishedAt: updatedAt,
  firstPublishedAt: updatedAt,
  content,
  media,
})

/**
 * The page of a document as it would be if this content were published now, among the editions that are
 * current. Nothing of it is stored.
 *
 * @returns the page's HTML, or null when the content is not enough for a page of its own (a slug, a country)
 */
export async function renderPreview(
  editions: EditionSet,
  draft: CurrentEdition,
  locale: Locale,
  site: Site,
  addresses: PreviewAddresses,
): Promise<string | null> {
  const set = new EditionSet(editions.all(), editions.settings)
  set.put(draft)
  const paths = pathsOfDocument(draft, set)
  const pathIn = (each: Locale) => paths.find((path) => path.startsWith(`/${each}/`))
  const path = pathIn(locale)
  const view = path === undefined ? null : viewOf(path, new EditionReader(set), site)
  if (!view) return null
  const html = withAssets(
    withFiles(await renderView(view), draft.media, addresses.file),
    assetsOf(draft),
  )
  return LOCALES.reduce((page, each) => {
    const own = pathIn(each)
    return own ? page.replaceAll(`href="${own}"`, `href="${addresses.page(each)}"`) : page
  }, html)
}

/** Pictures of a draft are not in the page store: the preview takes them from where they were uploaded. */
function withFiles(
  html: string,
  media: Record<string, MediaContent>,
  fileAddress: PreviewAddresses['file'],
): string {
  return Object.values(media)
    .flatMap(filesOfPicture)
    .reduce((page, file) => page.replaceAll(mediaPath(file), fileAddress(file)), html)
}

/** Other files of a draft are not in the page store either: the preview brings them along. */
const withAssets = (html: string, assets: ReturnType<typeof assetsOf>): string =>
  [...assets].reduce((page, [path, { contentType, body }]) => {
    const data = `data:${contentType};base64,${Buffer.from(body).toString('base64')}`
    return page.replaceAll(path, data)
  }, html)
