import type { ProfileCollection } from '../vocabulary/profiles'
import type { CurrentEdition } from './edition'

/** One of the editions of a document, current or not. */
export type ArchivedEdition = Pick<
  CurrentEdition,
  | 'number'
  | 'hash'
  | 'changeNote'
  | 'corrects'
  | 'redactedAt'
  | 'reviewedAt'
  | 'publishedAt'
  | 'content'
  | 'media'
>

/** Names a document. */
export interface DocumentName {
  collection: ProfileCollection
  id: string
}

/** Where all editions are kept. They are read when somebody asks and never held in memory. */
export interface Archive {
  /** The editions from one number to another, both included, newest first; numbers without an edition are left out. */
  between: (document: DocumentName, first: number, last: number) => Promise<ArchivedEdition[]>
  /** The number of the newest edition that was published before an instant (ISO 8601); undefined before the first one. */
  newestBefore: (document: DocumentName, instant: string) => Promise<number | undefined>
}
