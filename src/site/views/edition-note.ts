import type { CurrentEdition } from '../../editions/edition'
import { sectionsOf, type SectionName } from '../../reader-reports/sections'
import { signedPathOf } from '../../signing/addresses'
import type { DocumentPage } from '../history/routes'
import type { Page } from '../routes'
import type { PageContext, Text } from './context'

/** What a page tells about the edition that it shows. */
export interface EditionNote {
  number: number
  /** Of the content in all languages, as the workflow approved it; undefined in a preview. */
  hash: string | undefined
  /** When a second person approved it; null for one published in an emergency. */
  reviewedAt: string | null
  publishedAt: string
  firstPublishedAt: string
  changeNote: Text | undefined
  /** How many errors that readers have reported it corrects; undefined where it is none. */
  corrects: number | undefined
  /** When part of it was removed; undefined where it is whole. */
  redactedAt: string | undefined
  /** Where the edition stays; none for a preview. */
  permanent: string | undefined
  /** The edition as a file with its signature; none for a preview. */
  signed: string | undefined
  /** What that file is called when somebody keeps it. */
  savedAs: string | undefined
  /** All editions of the document, and the comparison with the one before. */
  history: string | undefined
  comparison: string | undefined
  /** Where an error in a section is reported; nowhere in previews and earlier editions. */
  reports: Partial<Record<SectionName, string>>
}

export function editionNoteOf(context: PageContext, edition: CurrentEdition): EditionNote {
  const { number } = edition
  const of = number > 0 ? documentPageOf(context.page) : undefined
  const compared = { from: String(number - 1), to: String(number) }
  return {
    number,
    hash: edition.hash,
    reviewedAt: edition.reviewedAt,
    publishedAt: edition.publishedAt,
    firstPublishedAt: edition.firstPublishedAt,
    changeNote: context.text(edition.changeNote),
    corrects: edition.corrects ?? undefined,
    redactedAt: edition.redactedAt ?? undefined,
    permanent: of && context.site.origin + context.pathTo({ kind: 'edition', of, number }),
    signed: of && signedPathOf(edition.collection, edition.id, number),
    savedAs: of && `${edition.collection}-${of.slug}-edition-${String(number)}.json`,
    history: of && context.pathTo({ kind: 'editions', of }),
    comparison:
      of && number > 1
        ? context.pathTo({ kind: 'edition-comparison', of, ...compared })
        : undefined,
    reports: reportsOf(context, edition),
  }
}

function reportsOf(
  context: PageContext,
  { collection, number }: CurrentEdition,
): EditionNote['reports'] {
  const { page } = context
  if (number === 0 || !isDocumentPage(page)) return {}
  return Object.fromEntries(
    sectionsOf(collection).map((section) => [
      section,
      context.pathTo({ kind: 'report', about: page, section, edition: number }),
    ]),
  )
}

function documentPageOf(page: Page): DocumentPage | undefined {
  if ('of' in page) return page.of
  return isDocumentPage(page) ? page : undefined
}

const isDocumentPage = (page: Page): page is DocumentPage => 'slug' in page
