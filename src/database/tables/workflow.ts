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

import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Refusal } from '../../workflow/refusals'
import type { PublicState, State } from '../../workflow/states'

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
  errors: Refusal[]
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
    /** Of a save: the id of Payload's version that holds the result. */
    revision: text('revision'),
    /** Of a save: the event in the trail that it is counted to. */
    event: text('event'),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    index('workflow_authors_document').on(table.collection, table.document, table.change),
  ],
)

/** `held-key`: had seen the secret of the key with which it was done. */
export type AuthorPart = 'wrote' | 'imported' | 'submitted' | 'emergency-published' | 'held-key'

/**
 * The audit trail as a chain: each event has a place, and a hash over its row, its place and the hash before.
 * Written by a trigger when a transaction commits, in the order of commits. Append-only.
 */
export const trailChain = pgTable('trail_chain', {
  /** 1, 2, 3, … without gaps. */
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  /** The id in `workflow_events`. */
  event: uuid('event').notNull().unique(),
  /** SHA-256, hexadecimal. */
  hash: text('hash').notNull(),
})

/** The globals as the site shows them, all locales, written with each save. */
export const publicSettings = pgTable('public_settings', {
  slug: text('slug').primaryKey(),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
})
