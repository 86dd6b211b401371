import type { TaskConfig } from 'payload'

import { inTransaction } from '../../database/transaction'
import { itemOf } from '../items'
import { deliverDigest, deliverOne, MAIL_ATTEMPTS } from './deliver'
import { fanOut } from './fan-out'
import type { Occasion } from './occasions'
import { lookAtReview, type Watch } from './watch-review'

type Output = Record<string, never>

/** First after some seconds, then twice as long each time. */
const RETRIES: NonNullable<TaskConfig['retries']> = {
  attempts: MAIL_ATTEMPTS - 1,
  backoff: { type: 'exponential', delay: 5000 },
}

/** Tells an occasion to everybody whom it concerns, after the transaction in which it happened was committed. */
export const notify: TaskConfig<{ input: { occasion: Occasion }; output: Output }> = {
  slug: 'notify',
  label: 'Tell people',
  inputSchema: [{ name: 'occasion', type: 'json', required: true }],
  retries: RETRIES,
  handler: async ({ input: { occasion }, req }) => {
    await inTransaction(req.payload, null, async (inside) => {
      await fanOut(inside, occasion)
      const { kind, collection, document } = occasion
      if (kind !== 'submitted' || collection === 'webhooks') return
      const item = await itemOf(inside, collection, document)
      if (item)
        await lookAtReview(inside, { collection, document, since: item.since.toISOString() })
    })
    return { output: {} }
  },
}

export const watchReview: TaskConfig<{ input: Watch; output: Output }> = {
  slug: 'watch-review',
  label: 'Look whether a review is overdue',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'since', type: 'text', required: true },
  ],
  retries: RETRIES,
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, null, (inside) => lookAtReview(inside, input))
    return { output: {} }
  },
}

export const sendMail: TaskConfig<{ input: { notification: string }; output: Output }> = {
  slug: 'send-mail',
  label: 'Send a mail',
  inputSchema: [{ name: 'notification', type: 'text', required: true }],
  retries: RETRIES,
  handler: async ({ input, req }) => {
    await deliverOne(req.payload, input.notification)
    return { output: {} }
  },
}

export const sendDigest: TaskConfig<{ input: { person: string }; output: Output }> = {
  slug: 'send-digest',
  label: 'Send the daily digest',
  inputSchema: [{ name: 'person', type: 'text', required: true }],
  retries: RETRIES,
  handler: async ({ input, req }) => {
    await deliverDigest(req.payload, input.person)
    return { output: {} }
  },
}
