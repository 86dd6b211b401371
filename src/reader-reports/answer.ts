import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { SectionName } from './sections'
import type { ReportAction, ReportState } from './states'

/** A document by name. */
export interface NamedDocument {
  collection: ProfileCollection
  id: string
  title: string
}

/** A report as those see it who handle it. Instants are ISO 8601. */
export interface ListedReport {
  id: string
  section: SectionName
  /** The field that the section shows, and its name in the language of the reader; null where it shows none. */
  field: { path: string; label: string } | null
  /** The language of the page that was read, and its edition. */
  locale: Locale
  edition: number
  state: ReportState
  /** Null once the words are forgotten. */
  wrong: string | null
  right: string | null
  /** How often it was sent. */
  times: number
  receivedAt: string
  since: string
  reply: string | null
  handledBy: string | null
  /** Where the correction is or will be, and in which edition. */
  corrected: { document: NamedDocument; edition: number | null } | null
  /** What the person may do with it. */
  actions: ReportAction[]
  /** The documents in which it can be corrected, this one first. */
  documents: NamedDocument[]
}

/** What `GET /api/{collection}/{id}/reports` answers: the open ones, those that wait longest first, then the closed ones. */
export interface ReportsAnswer {
  reports: ListedReport[]
}
