import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import type { SectionName } from '../../reader-reports/sections'
import type { ReportState } from '../../reader-reports/states'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** Errors that readers have reported. Nothing here says who they are; their words are forgotten some time after the answer. */
export const readerReports = pgTable(
  'reader_reports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    section: text('section').$type<SectionName>().notNull(),
    /** The language of the page, and the edition that the reader saw. */
    locale: text('locale').$type<Locale>().notNull(),
    edition: integer('edition').notNull(),
    state: text('state').$type<ReportState>().notNull().default('received'),
    /** Null once they are forgotten. */
    wrong: text('wrong'),
    right: text('right'),
    /** Digest of the words by which the same report is recognized; null once they are forgotten. */
    digest: text('digest'),
    /** How often it was sent. */
    times: integer('times').notNull().default(1),
    receivedAt: timestamp('received_at', { withTimezone: true, mode: 'date' })
      .notNull()
      .defaultNow(),
    /** When it came into its state. */
    since: timestamp('since', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    /** What the sender is told. */
    reply: text('reply'),
    handledBy: text('handled_by'),
    handledByName: text('handled_by_name'),
    /** The document whose next edition has the correction, and that edition once it is published. */
    correctedCollection: text('corrected_collection').$type<ProfileCollection>(),
    correctedDocument: text('corrected_document'),
    correctedEdition: integer('corrected_edition'),
  },
  (table) => [
    index('reader_reports_document').on(table.collection, table.document, table.state),
    index('reader_reports_corrected').on(table.correctedCollection, table.correctedDocument),
    index('reader_reports_state').on(table.state, table.since),
  ],
)

/** Under which addresses senders look up what has become of a report. The token itself is never kept. */
export const reportReferences = pgTable(
  'reader_report_references',
  {
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: text('token_hash').primaryKey(),
    report: uuid('report').notNull(),
    /** Whether this sender has taken it back. It is still a report while somebody else has sent it, too. */
    takenBack: boolean('taken_back').notNull().default(false),
  },
  (table) => [index('reader_report_references_report').on(table.report)],
)

/** The salt with which the addresses of senders are hashed on a day (UTC). It is thrown away with the day. */
export const reportSalts = pgTable('reader_report_salts', {
  day: text('day').primaryKey(),
  salt: text('salt').notNull(),
})

/** When something was sent from an address, for an hour. */
export const reportSendings = pgTable(
  'reader_report_sendings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Hash of the address with the salt of the day. */
    sender: text('sender').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('reader_report_sendings_at').on(table.at, table.sender)],
)
