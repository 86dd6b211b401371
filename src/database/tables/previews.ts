import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import type { MediaContent, ProfileContent } from '../../content/profiles'
import type { ProfileCollection } from '../../vocabulary/profiles'

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
