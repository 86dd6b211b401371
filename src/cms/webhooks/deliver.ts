import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'

import { webhookDeliveries, webhooks } from '../../database/tables/webhooks'
import { databaseOf, inTransaction } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { codeOf, guardedRequest } from '../../link-check/guarded-request'
import { inSpan, type Spanned } from '../../tracing/port'
import { delayAfter, MOST_ATTEMPTS, PAUSES_AFTER_DAYS } from '../../webhooks/rules'
import { signedHeaders } from '../../webhooks/signature'
import { insertEvent } from '../events'
import { queueDelivery } from './outbox'
import { secretsOf, type Webhook } from './webhook-store'

type Delivery = typeof webhookDeliveries.$inferSelect

/** A receiver has so long to answer, in milliseconds; what takes longer it should do after it has answered. */
const TIMEOUT_MS = 10_000

/** What an attempt has come to. */
type Attempt = { status: number | null; error: string | null; duration: number }

/**
 * Sends a message, after all that were written before it about the same document: each waits until those have arrived or were
 * given up. Done again, it sends what still waits; a message may arrive twice and is then known by its id. What has not arrived
 * gets another job, for when it is tried again: Payload's own count of tries is for a database that fails.
 */
export const deliverWebhook: TaskConfig<{
  input: { delivery: string }
  output: Record<string, never>
}> = {
  slug: 'deliver-webhook',
  label: 'Tell a webhook',
  inputSchema: [{ name: 'delivery', type: 'text', required: true }],
  retries: {
    attempts: MOST_ATTEMPTS - 1,
    backoff: { type: 'exponential', delay: delayAfter(1) },
  },
  handler: async ({ input, req }) => {
    let isDone = false
    while (!isDone) isDone = await deliverNext(req.payload, input.delivery)
    return { output: {} }
  },
}

/**
 * Sends the first message that waits, up to the one that is named. Its row stays locked until it is known what has become of it, so that nobody
 * else sends it meanwhile. What has to wait gets its next job in the same transaction, so that no message is ever without one.
 *
 * @returns whether this job has nothing more to send
 */
const deliverNext = (payload: Payload, id: string): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    const database = await databaseOf(req)
    const [named] = await database
      .select()
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.id, id))
    if (named?.state !== 'waiting') return true
    const delivery = await firstWaiting(req, named)
    if (!delivery) return true
    const due = await deliverOnTime(req, delivery)
    if (due) await queueDelivery(req, id, due)
    return due !== null
  })

/** Sends a message if its time has come, and answers when it is to be tried again: null when it waits no longer. */
async function deliverOnTime(req: PayloadRequest, delivery: Delivery): Promise<Date | null> {
  if (delivery.nextAt !== null && delivery.nextAt > new Date()) return delivery.nextAt
  const database = await databaseOf(req)
  const [webhook] = await database.select().from(webhooks).where(eq(webhooks.id, delivery.webhook))
  if (webhook?.active) return note(req, webhook, delivery, await send(webhook, delivery))
  await giveUp(req, delivery)
  return null
}

/** Locks the oldest message about the same document that waits, the named one at the latest. */
async function firstWaiting(req: PayloadRequest, named: Delivery): Promise<Delivery | undefined> {
  const database = await databaseOf(req)
  const isAbout =
    named.document === null
      ? eq(webhookDeliveries.id, named.id)
      : eq(webhookDeliveries.document, named.document)
  const [first] = await database
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.webhook, named.webhook),
        isAbout,
        eq(webhookDeliveries.state, 'waiting'),
        lte(webhookDeliveries.place, named.place),
      ),
    )
    .orderBy(asc(webhookDeliveries.place))
    .limit(1)
    .for('update')
  return first
}

async function send(webhook: Webhook, { id, body }: Delivery): Promise<Attempt> {
  const now = new Date()
  const message = { id: `msg_${id}`, timestamp: Math.floor(now.getTime() / 1000), body }
  const begun = performance.now()
  const duration = () => Math.round(performance.now() - begun)
  try {
    const { status } = await inSpan(spanOf(webhook), async (note) => {
      const answer = await guardedRequest(webhook.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': String(Buffer.byteLength(body)),
          'User-Agent': 'Liaison webhooks',
          ...signedHeaders(message, secretsOf(webhook, now)),
        },
        body,
        allowPrivate: readEnvironment().privateWebhooks,
        timeout: TIMEOUT_MS,
      })
      note({ 'http.response.status_code': answer.status })
      return answer
    })
    return { status, error: null, duration: duration() }
  } catch (error) {
    return { status: null, error: codeOf(error), duration: duration() }
  }
}

/** Of the receiver's address the host alone: a path may be the secret of whoever receives. */
const spanOf = ({ url }: Webhook): Spanned => ({
  name: 'POST webhook',
  kind: 'client',
  attributes: { 'http.request.method': 'POST', 'server.address': new URL(url).hostname },
})

/** Writes down what has become of a message, and answers when it is to be tried again. */
async function note(
  req: PayloadRequest,
  webhook: Webhook,
  { id, attempts: earlier }: Delivery,
  attempt: Attempt,
): Promise<Date | null> {
  const database = await databaseOf(req)
  const arrived = attempt.status !== null && attempt.status >= 200 && attempt.status < 300
  const attempts = earlier + 1
  const isLast = attempts >= MOST_ATTEMPTS
  const nextAt = arrived || isLast ? null : new Date(Date.now() + delayAfter(attempts))
  await database
    .update(webhookDeliveries)
    .set({
      ...attempt,
      attempts,
      state: arrived ? 'delivered' : isLast ? 'given-up' : 'waiting',
      nextAt,
    })
    .where(eq(webhookDeliveries.id, id))
  if (arrived) {
    // Its row is left alone where nothing changes: administrators may be changing it.
    await database
      .update(webhooks)
      .set({ failingSince: null })
      .where(and(eq(webhooks.id, webhook.id), isNotNull(webhooks.failingSince)))
    return null
  }
  await database
    .update(webhooks)
    .set({ failingSince: new Date() })
    .where(and(eq(webhooks.id, webhook.id), isNull(webhooks.failingSince)))
  await pauseIfHopeless(req, webhook)
  return nextAt
}

/** Nobody answers for days: it is paused, which the trail and the page of webhooks say. */
async function pauseIfHopeless(req: PayloadRequest, { id, name }: Webhook): Promise<void> {
  const database = await databaseOf(req)
  const paused = await database
    .update(webhooks)
    .set({ active: false })
    .where(
      and(
        eq(webhooks.id, id),
        eq(webhooks.active, true),
        lte(webhooks.failingSince, sql`now() - make_interval(days => ${PAUSES_AFTER_DAYS})`),
      ),
    )
    .returning({ id: webhooks.id })
  if (paused.length === 0) return
  await insertEvent(
    req,
    { id: 'system', name: 'Webhooks' },
    { event: 'webhook-paused', collection: 'webhooks', document: id, title: name },
  )
}

async function giveUp(req: PayloadRequest, { id }: Delivery): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(webhookDeliveries)
    .set({ state: 'given-up', error: 'PAUSED', nextAt: null })
    .where(eq(webhookDeliveries.id, id))
}
