import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { EventName, HistoryKind } from '../../workflow/events'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

type DetailName =
  | 'before'
  | 'after'
  | 'roles'
  | 'scope'
  | 'kind'
  | 'regions'
  | 'countries'
  | 'deactivated'
  | 'scheduledFor'
  | 'because'
  | 'errors'
  | 'code'
  | 'message'
  | 'content'
  | 'together'
  | 'ended'
  | 'comment'
  | 'link'
  | 'recipient'
  | 'expiresAt'
  | 'language'
  | 'texts'
  | 'picture'
  | 'report'
  | 'section'
  | 'state'
  | 'collection'
  | 'id'

/** What the history of documents and the audit trail say in one language. */
export interface HistoryWords {
  title: string
  /** What happened, as a headline without a subject. */
  events: Record<EventName | 'comment', string>
  /** The filters. */
  all: string
  kinds: Record<HistoryKind, string>
  filterLabel: string
  views: { timeline: string; versions: string }
  viewsLabel: string
  /** The headings of what led to an edition; `{number}`. */
  towards: string
  ledTo: string
  by: string
  fromTo: string
  utc: string
  scheduledFor: string
  onField: string
  edition: string
  changed: string
  nothingChanged: string
  saves: Plural
  showChanges: string
  empty: string
  emptyFilter: string
  newer: string
  older: string
  pages: string
  pageOf: string
  /** Versions. */
  versionsAbout: string
  latest: string
  copyOfEdition: string
  writtenBy: string
  unknownAuthor: string
  compare: string
  compareFrom: string
  compareTo: string
  compareWithLatest: string
  comparison: string
  comparedVersions: string
  close: string
  language: string
  hasChanges: string
  layout: string
  layouts: { marked: string; sides: string }
  /** Restoring. */
  restore: string
  restoreAbout: string
  restoreNow: string
  cancel: string
  restored: string
  noAnswer: string
  /** The audit trail. */
  trail: {
    export: string
    exportAbout: string
    document: string
    what: string
    when: string
    who: string
    state: string
    publicState: string
    comment: string
    edition: string
    version: string
    details: string
    place: string
    hash: string
    back: string
    none: string
    yes: string
    no: string
    /** The names of what is in the details. */
    parts: Record<DetailName, string>
    system: string
  }
}

export const HISTORY_WORDS: Record<Locale, HistoryWords> = { en, fr, es, ar }
