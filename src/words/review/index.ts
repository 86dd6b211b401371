import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Transition } from '../../workflow/table'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the review page says. */
export interface ReviewWords {
  review: string
  /** What the working copy is compared with; `{number}` of the edition, `{date}` of its publication. */
  againstEdition: string
  againstWithdrawn: string
  againstNothing: string
  nothingNewer: string
  changeNote: string
  noChangeNote: string
  who: string
  parts: Record<
    'wrote' | 'imported' | 'submitted' | 'emergency-published' | 'held-key' | 'picture',
    string
  >
  languages: string
  /** Beside a language in which something changed. */
  hasChanges: string
  layout: string
  layouts: Record<'marked' | 'sides', string>
  scope: string
  /** `{date}` of the last look. */
  sinceLook: string
  everything: string
  changes: string
  page: string
  pageHint: string
  pageBefore: string
  pageAfter: string
  noPageYet: string
  history: string
  noHistory: string
  events: Record<Transition | 'create' | 'import' | 'edit' | 'schedule-failed', string>
  /** `{event}`, `{name}`. */
  eventBy: string
  decide: string
  /** The document changed after the page was made. */
  stale: string
  lookAtNewer: string
  whyNot: string
  nothingToDecide: string
  related: string
  relatedHint: string
  collections: Record<ProfileCollection, string>
  thisDocument: string
  lookedAt: string
  notLookedAt: string
  lookFirst: string
  next: string
  together: string
  /** How many are chosen. */
  chosen: Plural
  notTogether: string
  done: string
  noAnswer: string
}

export const REVIEW_WORDS: Record<Locale, ReviewWords> = { en, fr, es, ar }
