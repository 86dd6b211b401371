import type { CurrentEdition } from '../../editions/edition'
import type { PageContext, Text } from './context'

/** What a page tells about the edition that it shows. */
export interface EditionNote {
  number: number
  publishedAt: string
  firstPublishedAt: string
  changeNote: Text | undefined
}

export const editionNoteOf = (context: PageContext, edition: CurrentEdition): EditionNote => ({
  number: edition.number,
  publishedAt: edition.publishedAt,
  firstPublishedAt: edition.firstPublishedAt,
  changeNote: context.text(edition.changeNote),
})
