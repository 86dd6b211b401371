import type { Localized, Locale } from '../../vocabulary/locales'
import type { HistoryKind } from '../../workflow/events'
import type { PublicState, State } from '../../workflow/states'

/** Something that happened to a document. */
export interface HistoryEntry {
  id: string
  kind: HistoryKind
  /** The event's name in the audit trail; `comment` for a comment. */
  name: string
  at: string
  by: { id: string | null; name: string }
  /** The number of the edition that it led to, or is to lead to. */
  change: number
  from?: State
  to?: State
  publicFrom?: PublicState
  publicTo?: PublicState
  /** The change note, reason, notice or review comment that came with a transition. */
  comment?: Localized<string>
  /** What a comment says, and the field that it is about. */
  text?: string
  field?: string
  /** The number of the last edition after it. */
  edition?: number
  /** The id of the edition that it made. */
  editionId?: string
  /** The name of the content that it was about. */
  version?: string
  /** What else the trail says of it, such as the time of a schedule. */
  details?: Record<string, unknown>
  edit?: Edit
}

/** What the saves of one sitting changed. */
export interface Edit {
  saves: number
  changes: FieldChange[]
  /** The ids of the versions before and after it; null when the document began with it. */
  before: string | null
  after: string
}

/** A field that changed; `locales` is empty when it is the same in all languages. */
export interface FieldChange {
  field: string
  locales: Locale[]
}

/** A version of a document that is kept. */
export interface Revision {
  id: string
  at: string
  /** Whether it is the working copy. */
  latest: boolean
  /** The edition that it was published as, or that discarding made it a copy of. */
  edition: number | null
  /** The name of its content, where one was recorded. */
  version: string | null
  authors: { id: string; name: string | null; part: string }[]
}

/** A part of a list, as Payload's lists answer it. */
export interface Page<T> {
  docs: T[]
  page: number
  limit: number
  totalDocs: number
  totalPages: number
  hasPrevPage: boolean
  hasNextPage: boolean
}
