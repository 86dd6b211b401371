import { eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { webhookDeliveries, webhooks } from '../../database/tables/webhooks'
import { databaseOf } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { messagesOf, testBody, type Step } from '../../webhooks/message'

export const WEBHOOK_QUEUE = 'webhooks'

type NewDelivery = typeof webhookDeliveries.$inferInsert

/**
 * Puts what there is to tell of a step into the outbox of each webhook that wants it, in the request's transaction: it is told
 * once that is committed, and never when it is not.
 */
export async function tellWebhooks(req: PayloadRequest, step: Step): Promise<void> {
  const database = await databaseOf(req)
  const active = await database.select().from(webhooks).where(eq(webhooks.active, true))
  const { collection, document } = step
  const wanted = messagesOf(step, readEnvironment().siteUrl).flatMap(({ event, body }) =>
    active
      .filter((each) => each.events.includes(event) && each.collections.includes(collection))
      .map(({ id: webhook }): NewDelivery => ({ webhook, event, collection, document, body })),
  )
  for (const delivery of wanted) await putIntoOutbox(req, delivery)
}

/** Has a webhook told that it works, whatever it wants to be told of. */
export const tellTest = (req: PayloadRequest, webhook: string): Promise<void> =>
  putIntoOutbox(req, { webhook, event: 'test', body: testBody(new Date().toISOString()) })

async function putIntoOutbox(req: PayloadRequest, delivery: NewDelivery): Promise<void> {
  const database = await databaseOf(req)
  const [row] = await database
    .insert(webhookDeliveries)
    .values(delivery)
    .returning({ id: webhookDeliveries.id })
  if (!row) throw new Error('A message to a webhook was not kept.')
  await queueDelivery(req, row.id)
}

/** Has a message sent, in the request's transaction. */
export async function queueDelivery(req: PayloadRequest, delivery: string): Promise<void> {
  await req.payload.jobs.queue({
    task: 'deliver-webhook',
    input: { delivery },
    queue: WEBHOOK_QUEUE,
    req,
  })
}
