import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

import type { ProfileCollection } from '../../vocabulary/profiles'

/**
 * Every slug that a document was ever published under, so that its former addresses lead to it. The database writes it with
 * each edition: reading the slugs out of all editions would take longer with every one of them.
 */
export const documentAddresses = pgTable(
  'document_addresses',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    slug: text('slug').notNull(),
    /** When the last edition with this slug was published. */
    lastPublishedAt: timestamp('last_published_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.collection, table.document, table.slug] })],
)
