import type { CurrentEdition } from '../../editions/edition'
import type { PageContext, Text } from './context'

/** What a page tells about the edition that it shows. */
export interface EditionNote {
  number: number
  /** Of the content in all languages, as the workflow approved it; undefined in a preview. */
  hash: string | undefined
  publishedAt: string
  firstPublishedAt: string
  changeNote: Text | undefined
}

export const editionNoteOf = (context: PageContext, edition: CurrentEdition): EditionNote => ({
  number: edition.number,
  hash: edition.hash,
  publishedAt: edition.publishedAt,
  firstPublishedAt: edition.firstPublishedAt,
  changeNote: context.text(edition.changeNote),
})
