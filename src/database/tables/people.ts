import { bigint, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

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
