import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

import type { NotificationKind } from '../notifications/kinds'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { PublicState, State } from '../workflow/states'

/**
 * Where each document stands. Kept beside the documents, not in them: drafts, restored versions and
 * in-place updates rewrite a document, and none of them may rewrite its standing.
 */
export const workflowItems = pgTable(
  'workflow_items',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    state: text('state').$type<State>().notNull(),
    /** When the working copy came into its state. */
    since: timestamp('since', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    public: text('public').$type<PublicState>().notNull(),
    flagged: boolean('flagged').notNull().default(false),
    /** The last edition: its id, its number (0 before the first) and the version of its content. */
    edition: text('edition'),
    editionNumber: integer('edition_number').notNull().default(0),
    editionVersion: text('edition_version'),
    approvedVersion: text('approved_version'),
    changeNote: jsonb('change_note').$type<Localized<string>>(),
    notice: jsonb('notice').$type<Localized<string>>(),
    scheduledFor: timestamp('scheduled_for', { withTimezone: true, mode: 'date' }),
    scheduledBy: text('scheduled_by'),
    /** Names one scheduling, so that a replaced or cancelled one never fires. */
    schedule: text('schedule'),
    scheduleError: jsonb('schedule_error').$type<ScheduleError>(),
    /** The place of the last change of what the public sees, in the order of commits, without gaps. */
    sequence: bigint('sequence', { mode: 'number' }),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document] }),
    index('workflow_items_sequence').on(table.sequence),
    index('workflow_items_state').on(table.state),
  ],
)

export interface ScheduleError {
  at: string
  errors: { code: string; message: string }[]
}

/** Who had a hand in which change. `change` is the number of the edition that the change leads to. Append-only. */
export const workflowAuthors = pgTable(
  'workflow_authors',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    collection: text('collection').$type<ProfileCollection | 'media'>().notNull(),
    document: text('document').notNull(),
    change: integer('change').notNull(),
    person: text('person').notNull(),
    part: text('part').$type<AuthorPart>().notNull(),
    /** The content that resulted, or that was submitted or published. */
    version: text('version').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    index('workflow_authors_document').on(table.collection, table.document, table.change),
  ],
)

export type AuthorPart = 'wrote' | 'imported' | 'submitted' | 'emergency-published'

/** Who says that he is reviewing which document, until when. Information for the others, never a lock. */
export const reviewClaims = pgTable(
  'review_claims',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    person: text('person').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.collection, table.document] })],
)

/** What each person is told, and what has become of the mail about it. Written from occasions, each once. */
export const notifications = pgTable(
  'notifications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Names the occasion and the person, so that nobody is told twice. */
    key: text('key').notNull().unique(),
    person: text('person').notNull(),
    kind: text('kind').$type<NotificationKind>().notNull(),
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    /** The document's name in the person's language. */
    title: text('title').notNull(),
    /** Where on the site it is looked at: path, query and fragment. */
    address: text('address').notNull(),
    actorName: text('actor_name'),
    /** What was said: a comment, a change note, what stood against a publication. */
    words: text('words'),
    inPanel: boolean('in_panel').notNull(),
    readAt: timestamp('read_at', { withTimezone: true, mode: 'date' }),
    mail: text('mail').$type<MailState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    mailError: text('mail_error'),
    mailedAt: timestamp('mailed_at', { withTimezone: true, mode: 'date' }),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    index('notifications_of_person').on(table.person, table.at),
    index('notifications_mail').on(table.mail),
  ],
)

/**
 * `off`: not wanted. `pending`: to be sent at once, `digest`: with the next digest. `failed`: given up.
 * `dropped`: the person or the document was gone before it could be sent.
 */
export type MailState = 'off' | 'pending' | 'digest' | 'sent' | 'failed' | 'dropped'

/** The globals as the site shows them, all locales, written with each save. */
export const publicSettings = pgTable('public_settings', {
  slug: text('slug').primaryKey(),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
})

export const LIAISON_TABLES = {
  workflow_items: workflowItems,
  workflow_authors: workflowAuthors,
  review_claims: reviewClaims,
  public_settings: publicSettings,
  notifications,
}
