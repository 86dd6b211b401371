import { eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { webhookDeliveries, webhooks } from '../../database/tables/webhooks'
import { databaseOf } from '../../database/transaction'
import { readEnvironment } from '../../env'
import {
  messageOfChange,
  messagesOf,
  testBody,
  type Message,
  type Step,
} from '../../webhooks/message'

export const WEBHOOK_QUEUE = 'webhooks'

type NewDelivery = typeof webhookDeliveries.$inferInsert

/**
 * Puts what there is to tell of a step into the outbox of each webhook that wants it, in the request's transaction: it is told
 * once that is committed, and never when it is not.
 */
export const tellWebhooks = (req: PayloadRequest, step: Step): Promise<void> =>
  tellAll(req, step, messagesOf(step, readEnvironment().siteUrl))

/** The same of a change that the public sees and that is no step. */
export const tellWebhooksOfChange = (
  req: PayloadRequest,
  change: Parameters<typeof messageOfChange>[0],
): Promise<void> => tellAll(req, change, [messageOfChange(change, readEnvironment().siteUrl)])

async function tellAll(
  req: PayloadRequest,
  { collection, document }: Pick<Step, 'collection' | 'document'>,
  messages: readonly Message[],
): Promise<void> {
  const database = await databaseOf(req)
  const active = await database.select().from(webhooks).where(eq(webhooks.active, true))
  const wanted = messages.flatMap(({ event, body }) =>
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

/** Has a message sent, now or when its time has come, in the request's transaction. */
export async function queueDelivery(
  req: PayloadRequest,
  delivery: string,
  waitUntil?: Date,
): Promise<void> {
  await req.payload.jobs.queue({
    task: 'deliver-webhook',
    input: { delivery },
    queue: WEBHOOK_QUEUE,
    ...(waitUntil && { waitUntil }),
    req,
  })
}
