import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

import type { ProfileCollection } from '../../vocabulary/profiles'

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
