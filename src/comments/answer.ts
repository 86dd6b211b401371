import type { Locale } from '../vocabulary/locales'
import type { Refusal } from '../workflow/refusals'
import type { Place } from './place'

/** One thing that somebody said. */
export interface Comment {
  id: string
  text: string
  author: string
  authorName: string
  at: string
}

/** A comment with its answers, and where it stands now. */
export interface Thread {
  id: string
  /** The name of its field in the language of the reader; null for the document as a whole. */
  label: string | null
  locale: Locale | null
  /** The words it was made on, as they stood then. */
  quote: string | null
  place: Place
  comments: Comment[]
  resolved: { at: string; by: string } | null
  /** What stands against resolving it, or against opening it again when it is resolved. */
  against: Refusal[]
}

/** What `GET /api/{collection}/{id}/comments` answers. */
export interface CommentsAnswer {
  mayComment: boolean
  /** Whether the document cannot be approved while a comment is open. */
  openBlockApproval: boolean
  threads: Thread[]
}
