import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import type { KeyRight } from '../../api-keys/rules'
import type { Scope } from '../../vocabulary/roles'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Keys with which programs use the API. The secrets themselves are never kept. */
export const apiKeys = pgTable(
  'api_keys',
  {
    /** Also names the key where authors and events are recorded. */
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    owner: text('owner').notNull(),
    /** SHA-256 of the secret, hexadecimal. */
    hash: text('hash').notNull().unique(),
    hint: text('hint').notNull(),
    /** After a rotation the secret of before counts until then. */
    previousHash: text('previous_hash'),
    previousUntil: instant('previous_until'),
    rights: text('rights').array().$type<KeyRight[]>().notNull(),
    scope: jsonb('scope').$type<Scope>().notNull(),
    /** Requests a minute; null for the rate of the settings. */
    perMinute: integer('per_minute'),
    /** Ids of the people who have seen a secret of it: what it writes counts as theirs too. */
    holders: text('holders').array().notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** To the minute. */
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('api_keys_previous_hash').on(table.previousHash)],
)
