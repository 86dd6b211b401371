import { index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

import type { MediaContent, ProfileContent } from '../../content/profiles'
import type { ProfileCollection } from '../../vocabulary/profiles'

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
