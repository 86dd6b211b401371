import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

import type { ProfileCollection } from '../../vocabulary/profiles'
import type { DeliveryState } from '../../webhooks/answer'
import type { WebhookEvent } from '../../webhooks/rules'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Addresses that are told of publications and transitions. */
export const webhooks = pgTable('webhooks', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  events: text('events').array().$type<WebhookEvent[]>().notNull(),
  collections: text('collections').array().$type<ProfileCollection[]>().notNull(),
  active: boolean('active').notNull().default(true),
  /** What messages are signed with, sealed (`src/cms/people/seal.ts`). */
  secret: text('secret').notNull(),
  /** After a rotation the secret of before signs too, until then. */
  previousSecret: text('previous_secret'),
  previousUntil: instant('previous_until'),
  failingSince: instant('failing_since'),
  createdByName: text('created_by_name').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

/** Every message to a webhook, written in the transaction of what it tells of, and what has become of it. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The order in which they were written. */
    place: bigint('place', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    webhook: uuid('webhook').notNull(),
    event: text('event').$type<WebhookEvent | 'test'>().notNull(),
    collection: text('collection').$type<ProfileCollection>(),
    document: text('document'),
    /** Exactly the bytes that are signed and sent. */
    body: text('body').notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** Of the last attempt. */
    status: integer('status'),
    error: text('error'),
    /** In milliseconds. */
    duration: integer('duration'),
    at: instant('at').notNull().defaultNow(),
    nextAt: instant('next_at'),
  },
  (table) => [
    index('webhook_deliveries_log').on(table.webhook, table.place),
    index('webhook_deliveries_document').on(table.webhook, table.document, table.state),
  ],
)
