import { and, asc, desc, eq, gte, lt } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { webhookDeliveries, webhooks } from '../../database/tables/webhooks'
import { databaseOf } from '../../database/transaction'
import { readEnvironment } from '../../env'
import type { WebhookWish } from '../../webhooks/rules'
import { seal, unseal } from '../people/seal'
import { queueDelivery } from './outbox'

export type Webhook = typeof webhooks.$inferSelect

const key = () => readEnvironment().secret ?? ''

const sealedFor = (id: string, secret: string): string => seal(secret, `webhook ${id}`, key())

/** What messages to a webhook are signed with now, the newest first. */
export function secretsOf(webhook: Webhook, now: Date): string[] {
  const { id, secret, previousSecret, previousUntil } = webhook
  const isBoth = previousSecret !== null && previousUntil !== null && previousUntil > now
  return [secret, ...(isBoth ? [previousSecret] : [])].map((sealed) =>
    unseal(sealed, `webhook ${id}`, key()),
  )
}

/** All webhooks, the newest first. */
export async function allWebhooks(req: PayloadRequest): Promise<Webhook[]> {
  const database = await databaseOf(req)
  return database.select().from(webhooks).orderBy(desc(webhooks.createdAt))
}

/** A webhook by its id. */
export async function webhookById(req: PayloadRequest, id: string): Promise<Webhook | undefined> {
  const database = await databaseOf(req)
  const [webhook] = await database.select().from(webhooks).where(eq(webhooks.id, id))
  return webhook
}

/**
 * Holds a webhook's row until the transaction ends, for who changes it after reading it. Not for who changes its messages: a
 * delivery holds a message first, and then notes in this row what has become of it.
 */
export async function lockWebhook(req: PayloadRequest, id: string): Promise<void> {
  const database = await databaseOf(req)
  await database.select().from(webhooks).where(eq(webhooks.id, id)).for('update')
}

export async function insertWebhook(
  req: PayloadRequest,
  { name: createdByName }: Person,
  id: string,
  wish: WebhookWish,
  secret: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .insert(webhooks)
    .values({ ...wish, id, createdByName, secret: sealedFor(id, secret) })
}

/** Changes what a webhook is told, and whether. One that is told again starts without its failures. */
export async function changeWebhook(
  req: PayloadRequest,
  id: string,
  change: Partial<WebhookWish> & { active: boolean },
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(webhooks)
    .set({ ...change, failingSince: null })
    .where(eq(webhooks.id, id))
}

/** Gives a webhook a new secret; the one of before signs beside it until then. */
export async function replaceSecret(
  req: PayloadRequest,
  { id, secret: previousSecret }: Webhook,
  secret: string,
  previousUntil: Date,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(webhooks)
    .set({ secret: sealedFor(id, secret), previousSecret, previousUntil })
    .where(eq(webhooks.id, id))
}

/** The messages to a webhook, the newest first, of those before a place. */
export async function deliveriesOf(
  req: PayloadRequest,
  webhook: string,
  page: { before: number; limit: number },
): Promise<(typeof webhookDeliveries.$inferSelect)[]> {
  const database = await databaseOf(req)
  return database
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhook, webhook), lt(webhookDeliveries.place, page.before)))
    .orderBy(desc(webhookDeliveries.place))
    .limit(page.limit)
}

/**
 * Sends messages again, with their ids and in their order: one, or all since an instant.
 *
 * @returns how many
 */
export async function replay(
  req: PayloadRequest,
  webhook: string,
  which: { delivery: string } | { since: Date },
): Promise<number> {
  const database = await databaseOf(req)
  const isAsked = and(
    eq(webhookDeliveries.webhook, webhook),
    'since' in which
      ? gte(webhookDeliveries.at, which.since)
      : eq(webhookDeliveries.id, which.delivery),
  )
  // Taken in order, so that of two who ask at once one waits for the other.
  await database
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(isAsked)
    .orderBy(asc(webhookDeliveries.place))
    .for('update')
  const rows = await database
    .update(webhookDeliveries)
    .set({ state: 'waiting', attempts: 0, nextAt: null })
    .where(isAsked)
    .returning({ id: webhookDeliveries.id, place: webhookDeliveries.place })
  for (const { id } of rows.toSorted((one, other) => one.place - other.place))
    await queueDelivery(req, id)
  return rows.length
}
