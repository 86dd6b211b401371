import type { MediaContent } from '../content/profiles'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, EditionSet } from '../editions/edition-set'
import { pathsOfDocument, renderView, viewOf, type Site } from '../site/site'
import type { Locale } from '../vocabulary/locales'

/**
 * The page of a document as it would be if this content were published now, among the editions that are
 * current. Nothing of it is stored.
 *
 * @param fileAddress where somebody who is signed in finds the file of a picture
 * @returns the page's HTML, or null when the content is not enough for a page of its own (a slug, a country)
 */
export async function renderPreview(
  editions: EditionSet,
  draft: CurrentEdition,
  locale: Locale,
  site: Site,
  fileAddress: (filename: string) => string,
): Promise<string | null> {
  const set = new EditionSet(editions.all(), editions.settings)
  set.put(draft)
  const path = pathsOfDocument(draft, set).find((each) => each.startsWith(`/${locale}/`))
  const view = path === undefined ? null : viewOf(path, new EditionReader(set), site)
  if (!view) return null
  return withFiles(await renderView(view), draft.media, fileAddress)
}

/** Pictures of a draft are not in the page store: the preview takes them from where they were uploaded. */
function withFiles(
  html: string,
  media: Record<string, MediaContent>,
  fileAddress: (filename: string) => string,
): string {
  return Object.values(media)
    .flatMap(({ original, sizes }) => [original, ...sizes])
    .reduce(
      (page, { hash, extension, filename }) =>
        page.replaceAll(`/media/${hash}.${extension}`, fileAddress(filename)),
      html,
    )
}
