import type { Pool } from 'pg'

import { listenTo } from '../../database/listen-to'
import type { SharedCounts } from './shared-counts'

/** How often the others are told what was let in here, in milliseconds: the most that a caller can be ahead of his limit. */
const EVERY = 250

const CHANNEL = 'liaison_rates'

/**
 * Tells the other servers on the database what this one lets in, and hears it from them: in one statement at a time, four times a
 * second at most, however many requests there are, and not at all while there is no other. While the database is away, each counts
 * for itself.
 *
 * @returns ends it
 */
export function shareCounts(options: {
  databaseUrl: string
  pool: Pick<Pool, 'query'>
  counts: SharedCounts
  log: (error: unknown) => void
}): () => Promise<void> {
  const { databaseUrl, pool, counts, log } = options
  const send = (messages: string[]) =>
    pool.query('select pg_notify($1, message) from unnest($2::text[]) message', [CHANNEL, messages])
  let sending: Promise<unknown> | undefined
  const timer = setInterval(() => {
    if (sending) return
    const messages = counts.take()
    if (messages.length === 0) return
    // What cannot be sent is not sent again: by then it is too late.
    sending = send(messages)
      .catch(() => undefined)
      .finally(() => (sending = undefined))
  }, EVERY)
  timer.unref()
  const greet = () => send([counts.greeting])
  const stopListening = listenTo({
    databaseUrl,
    channel: CHANNEL,
    applicationName: 'liaison-rates',
    onMessage: (message) => {
      if (counts.hear(message)) greet().catch(log)
    },
    onListening: greet,
    onHeartbeat: greet,
    onLost: log,
  })
  return async () => {
    clearInterval(timer)
    await stopListening()
    await sending
  }
}
