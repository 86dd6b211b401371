import type { CurrentEdition } from '../editions/edition'
import type { EditionReader } from '../editions/edition-set'
import type { DocumentPage } from './history/routes'
import type { Page } from './routes'
import type { PageContext } from './views/context'
import { movedView } from './views/moved'
import type { HtmlView } from './views/view'
import { withdrawnView } from './views/withdrawn'

/** The document that an address is about, and what is answered instead of it where that is so. */
export interface Standing {
  edition: CurrentEdition
  instead?: HtmlView & { kind: 'moved' | 'withdrawn' }
}

/**
 * The document that a page is about. A withdrawn one answers with its notice, and the former address of one with the way to
 * the present address; whoever has the slug now comes before whoever had it.
 *
 * @param pageAt what this page is called under another address of the document
 * @returns undefined where no document is, or was
 */
export function standingAt(
  context: PageContext,
  page: DocumentPage,
  pageAt: (page: DocumentPage) => Page,
): Standing | undefined {
  const edition = documentAt(context.reader, page)
  if (edition)
    return edition.public === 'live'
      ? { edition }
      : { edition, instead: withdrawnView(context, edition) }
  const moved = formerDocumentAt(context.reader, page)
  if (!moved) return undefined
  const instead =
    moved.edition.public === 'withdrawn'
      ? withdrawnView(context, moved.edition)
      : movedView(context, pageAt({ ...page, slug: moved.slug }), 308)
  return { edition: moved.edition, instead }
}

/** The document that an address is about, or was. */
export const editionAt = (reader: EditionReader, page: DocumentPage): CurrentEdition | undefined =>
  documentAt(reader, page) ?? formerDocumentAt(reader, page)?.edition

function documentAt(reader: EditionReader, page: DocumentPage): CurrentEdition | undefined {
  switch (page.kind) {
    case 'country':
      return reader.bySlug('countries', page.slug)
    case 'crime-area':
      return reader.bySlug('crime-areas', page.slug)
    case 'agency':
      return reader.bySlug('agencies', page.slug)
    case 'ncb': {
      const country = reader.bySlug('countries', page.slug)
      return country && reader.ncbOf(country.id)
    }
  }
}

interface Moved {
  edition: CurrentEdition
  /** Its slug now. */
  slug: string
}

/** The slug of an NCB is its country's, which is not told while the country is withdrawn. */
function formerDocumentAt(reader: EditionReader, page: DocumentPage): Moved | undefined {
  switch (page.kind) {
    case 'country':
      return movedTo(reader.formerlyAt('countries', page.slug))
    case 'crime-area':
      return movedTo(reader.formerlyAt('crime-areas', page.slug))
    case 'agency':
      return movedTo(reader.formerlyAt('agencies', page.slug))
    case 'ncb': {
      const country = movedTo(reader.formerlyAt('countries', page.slug))
      const ncb = country && reader.ncbOf(country.edition.id)
      if (!country || !ncb) return undefined
      return country.edition.public === 'withdrawn' ? country : { ...country, edition: ncb }
    }
  }
}

function movedTo(
  edition: CurrentEdition<'countries' | 'agencies' | 'crime-areas'> | undefined,
): Moved | undefined {
  const slug = edition?.content.slug
  return edition && slug ? { edition, slug } : undefined
}
