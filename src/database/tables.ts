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
import type { MediaContent, ProfileContent } from '../content/profiles'
import type { TargetLocale } from '../translation/translations'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Refusal } from '../workflow/refusals'
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

export type AuthorPart = 'wrote' | 'imported' | 'submitted' | 'emergency-published'

/** Who has which document open in the admin panel. Rows lapse when nobody renews them. */
export const presence = pgTable(
  'presence',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.person] }),
    index('presence_seen').on(table.seenAt),
  ],
)

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
/** Links with which people without an account see one exact version of a document. The token itself is never kept. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: text('token_hash').notNull().unique(),
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    /** The version that the link names, with all that is needed to show it. */
    version: text('version').notNull(),
    content: jsonb('content').$type<ProfileContent>().notNull(),
    media: jsonb('media').$type<Record<string, MediaContent>>().notNull(),
    recipient: text('recipient').notNull(),
    createdBy: text('created_by').notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [index('preview_links_document').on(table.collection, table.document)],
)

/** What people said about the version that a link showed them. Append-only. */
export const previewAnswers = pgTable(
  'preview_answers',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    link: uuid('link').notNull(),
    kind: text('kind').$type<'confirm' | 'comment'>().notNull(),
    /** Who he said he is. */
    name: text('name').notNull(),
    text: text('text').notNull(),
    version: text('version').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('preview_answers_link').on(table.link, table.at)],
)

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

/**
 * What somebody last had in front of him when he reviewed a document: the content itself, since versions are
 * rewritten and deleted. Of each person and document only the last two that differ are kept.
 */
export const reviewLooks = pgTable(
  'review_looks',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    person: text('person').notNull(),
    version: text('version').notNull(),
    content: jsonb('content').$type<ProfileContent>().notNull(),
    media: jsonb('media').$type<Record<string, MediaContent>>().notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.person, table.version] }),
  ],
)

/** The globals as the site shows them, all locales, written with each save. */
export const publicSettings = pgTable('public_settings', {
  slug: text('slug').primaryKey(),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
})

/**
 * From which English each translation was made. Texts are named by their digests, not by their place, so that
 * it holds for moved rows and for versions that return. `sourceText` is the English, kept once it has changed.
 */
export const translationOrigins = pgTable(
  'translation_origins',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    field: text('field').notNull(),
    locale: text('locale').$type<TargetLocale>().notNull(),
    translation: text('translation').notNull(),
    source: text('source').notNull(),
    sourceText: jsonb('source_text').$type<unknown>(),
    /** Who wrote the translation, or found it right. */
    person: text('person').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.collection,
        table.document,
        table.field,
        table.locale,
        table.translation,
        table.source,
      ],
    }),
  ],
)

/** How far each working copy is translated, for the translators' queue. Computed again with each save. */
export const translationProgress = pgTable(
  'translation_progress',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    locale: text('locale').$type<TargetLocale>().notNull(),
    /** Texts in English; how many of them are translated; how many of those are stale. */
    texts: integer('texts').notNull(),
    translated: integer('translated').notNull(),
    stale: integer('stale').notNull(),
    /** Since when something is missing or stale; null while nothing is. */
    openSince: timestamp('open_since', { withTimezone: true, mode: 'date' }),
    /** What the document is called, and the country it belongs to or is. */
    title: text('title').notNull(),
    country: text('country'),
    /** Digest of the list of fields it was computed with: another one after an upgrade computes it again. */
    shape: text('shape').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.locale] }),
    index('translation_progress_open').on(table.locale, table.openSince),
  ],
)

/** Addresses outside that working copies link to, and what they answered when they were last asked. */
export const externalLinks = pgTable(
  'external_links',
  {
    url: text('url').primaryKey(),
    status: integer('status'),
    error: text('error'),
    checkedAt: timestamp('checked_at', { withTimezone: true, mode: 'date' }),
    /** How often in a row it has not worked. */
    failures: integer('failures').notNull().default(0),
    dueAt: timestamp('due_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('external_links_due').on(table.dueAt)],
)

/** Which working copy links to which address. */
export const externalLinkUses = pgTable(
  'external_link_uses',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    url: text('url').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.url] }),
    index('external_link_uses_url').on(table.url),
  ],
)

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
  presence,
  review_claims: reviewClaims,
  preview_links: previewLinks,
  preview_answers: previewAnswers,
  review_looks: reviewLooks,
  trail_chain: trailChain,
  public_settings: publicSettings,
  notifications,
  translation_origins: translationOrigins,
  translation_progress: translationProgress,
  external_links: externalLinks,
  external_link_uses: externalLinkUses,
  second_factors: secondFactors,
  recovery_codes: recoveryCodes,
  invitations,
  session_details: sessionDetails,
  failed_attempts: failedAttempts,
}
