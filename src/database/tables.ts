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
} from 'drizzle-orm/pg-core'

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

/** The globals as the site shows them, all locales, written with each save. */
export const publicSettings = pgTable('public_settings', {
  slug: text('slug').primaryKey(),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
})

/**
 * What proves the second step of signing in. Kept beside the people, so that no interface that reads people can
 * read it. It counts from `confirmedAt` on.
 */
export const secondFactors = pgTable('second_factors', {
  person: text('person').primaryKey(),
  /** The shared secret, sealed (`src/cms/people/seal.ts`). */
  secret: text('secret').notNull(),
  confirmedAt: timestamp('confirmed_at', { withTimezone: true, mode: 'date' }),
  /** The time step of the last code that was taken: no code counts twice. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

/** Digests of the recovery codes that were not used yet. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  { person: text('person').notNull(), digest: text('digest').notNull() },
  (table) => [primaryKey({ columns: [table.person, table.digest] })],
)

/** Invitations that were sent and neither accepted nor revoked. A person has at most one. */
export const invitations = pgTable('invitations', {
  person: text('person').primaryKey(),
  /** Digest of the token in the link. */
  digest: text('digest').notNull().unique(),
  sentAt: timestamp('sent_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull(),
})

/** What people are shown about their sessions. Whether a session counts, only Payload's own row says. */
export const sessionDetails = pgTable(
  'session_details',
  {
    session: text('session').primaryKey(),
    person: text('person').notNull(),
    /** The browser's name for itself (`User-Agent`) when somebody signed in with it. */
    userAgent: text('user_agent').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('session_details_person').on(table.person)],
)

/** Failed attempts to prove who one is, and those under way; a success takes its row away. */
export const failedAttempts = pgTable(
  'failed_attempts',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** What the limit is for, such as an address. */
    key: text('key').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('failed_attempts_key').on(table.key, table.at)],
)

export const LIAISON_TABLES = {
  workflow_items: workflowItems,
  workflow_authors: workflowAuthors,
  review_claims: reviewClaims,
  public_settings: publicSettings,
  second_factors: secondFactors,
  recovery_codes: recoveryCodes,
  invitations,
  session_details: sessionDetails,
  failed_attempts: failedAttempts,
}
