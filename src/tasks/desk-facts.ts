import type { ProfileCollection } from '../vocabulary/profiles'
import type { PublicState, State } from '../workflow/states'
import type { Place } from '../workflow/scope'

/** What is known of a document without reading its content. */
export interface DocumentFacts {
  collection: ProfileCollection
  id: string
  state: State
  public: PublicState
  flagged: boolean
  /** When the working copy came into its state. */
  since: Date
  /** When the last edition was published; null before the first. */
  publishedAt: Date | null
  scheduledFor: Date | null
  /** When a scheduled publication failed, if the last one did. */
  failedAt: Date | null
  /** Since when the oldest report of a reader waits for an answer; null where none does. */
  reportedAt: Date | null
  authorsOfChange: readonly string[]
  authorsOfEdition: readonly string[]
  /** Where it belongs, as it is live and as the working copy would make it. */
  places: readonly Place[] | 'everywhere'
  claim: Claim | null
}

/** Who says that he is reviewing a document. It informs the others and keeps nobody out. */
export interface Claim {
  person: string
  name: string
  at: Date
}

/** After how many days something counts as late: settings of the site. */
export interface Terms {
  /** For whatever somebody else waits for. */
  overdueDays: number
  /** For a live profile that nobody has gone through since it was published. */
  renewalDays: number
}

const DAY_MS = 86_400_000

/** Whether more than so many days lie between two instants. */
export const isOlderThan = (days: number, since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() > days * DAY_MS
