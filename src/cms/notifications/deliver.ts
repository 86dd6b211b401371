import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { notifications, type MailState } from '../../database/tables/notifications'
import { databaseOf, inTransaction } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { deliver } from '../../mail/email-adapter'
import { digestMail, notificationMail } from '../../mail/notification-mail'
import { reasonOf } from '../../vocabulary/reason-of'
import { itemOf } from '../items'
import { readerById } from './people'

type Row = typeof notifications.$inferSelect

/** How often a mail is tried: with delays that double, for half a day. */
export const MAIL_ATTEMPTS = 14

/**
 * Sends the mail about one notification, unless that was done. The row stays locked until it is known that the
 * mail was taken, so that nobody else sends it meanwhile.
 *
 * @throws {Error} what the mail server said; the notification keeps it
 */
export const deliverOne = (payload: Payload, id: string): Promise<void> =>
  deliverLocked(payload, 'pending', { id }, ([row]) => (row ? [row] : []))

/** Sends everything that waits for a person's digest, in one mail. */
export const deliverDigest = (payload: Payload, person: string): Promise<void> =>
  deliverLocked(payload, 'digest', { person }, (rows) => rows)

async function deliverLocked(
  payload: Payload,
  state: MailState,
  which: { id: string } | { person: string },
  choose: (rows: Row[]) => Row[],
): Promise<void> {
  let attempted: Row[] = []
  try {
    await inTransaction(payload, null, async (req) => {
      const rows = choose(await lockRows(req, state, which))
      const [first] = rows
      const reader = first && (await readerById(req, first.person))
      if (!first) return
      const readable = reader?.active ? await stillThere(req, rows) : []
      const gone = rows.filter((row) => !readable.includes(row))
      await mark(req, gone, { mail: 'dropped' })
      if (!reader || readable.length === 0) return
      attempted = readable
      const { siteUrl } = readEnvironment()
      const compose = state === 'digest' ? digestMail : notificationMail
      await deliver(payload, compose(reader, readable, siteUrl))
      await mark(req, readable, { mail: 'sent', mailedAt: new Date(), mailError: null })
    })
  } catch (error) {
    if (attempted.length > 0) await recordFailure(payload, attempted, error)
    throw error
  }
}

async function lockRows(
  req: PayloadRequest,
  state: MailState,
  which: { id: string } | { person: string },
): Promise<Row[]> {
  const database = await databaseOf(req)
  const condition =
    'id' in which ? eq(notifications.id, which.id) : eq(notifications.person, which.person)
  return database
    .select()
    .from(notifications)
    .where(and(condition, eq(notifications.mail, state)))
    .orderBy(notifications.at)
    .for('update')
}

/** Those that are about a webhook, or whose document still exists: a draft that was deleted is nothing to open. */
async function stillThere(req: PayloadRequest, rows: readonly Row[]): Promise<Row[]> {
  const there = await Promise.all(
    rows.map(
      async ({ collection, document }) =>
        collection === 'webhooks' || Boolean(await itemOf(req, collection, document)),
    ),
  )
  return rows.filter((_, index) => there[index])
}

async function mark(
  req: PayloadRequest,
  rows: readonly Row[],
  change: Partial<Row>,
): Promise<void> {
  if (rows.length === 0) return
  const database = await databaseOf(req)
  await database.update(notifications).set(change).where(isAmong(rows))
}

/** What an administrator is shown. After the last attempt the mail is given up, until he sends it again. */
async function recordFailure(
  payload: Payload,
  rows: readonly Row[],
  error: unknown,
): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const database = await databaseOf(req)
    await database
      .update(notifications)
      .set({
        attempts: sql`${notifications.attempts} + 1`,
        mailError: reasonOf(error),
        mail: sql`case when ${notifications.attempts} + 1 >= ${MAIL_ATTEMPTS} then 'failed' else ${notifications.mail} end`,
      })
      .where(isAmong(rows))
  })
}

const isAmong = (rows: readonly Row[]) =>
  inArray(
    notifications.id,
    rows.map(({ id }) => id),
  )
