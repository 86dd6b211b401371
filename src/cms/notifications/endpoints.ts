import { and, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Endpoint, PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { notifications } from '../../database/tables/notifications'
import { databaseOf, inTransaction } from '../../database/transaction'
import type { NotificationsAnswer, UndeliveredAnswer } from '../../notifications/answer'
import { isDocumentId } from '../../vocabulary/document-id'
import { Refused } from '../../workflow/refusals'
import { bodyOf, signedInPerson } from '../request'
import { allReaders } from './people'
import { queueMail } from './queue-mail'

const PAGE = 30

/** What a person was told, and what administrators see of mail that has not arrived. Everybody sees his own only. */
export const notificationEndpoints: Endpoint[] = [
  { path: '/notifications', method: 'get', handler: list },
  { path: '/notifications/read', method: 'post', handler: markRead },
  { path: '/notifications/undelivered', method: 'get', handler: undelivered },
  { path: '/notifications/undelivered/:id', method: 'post', handler: sendAgain },
]

/** `GET /api/notifications?before=…&limit=…`: newest first, those after the one of that id; `limit=0` asks for the count of unread ones alone. */
async function list(req: PayloadRequest): Promise<Response> {
  const person = signedInPerson(req)
  const database = await databaseOf(req)
  const { before } = req.query
  const limit = Math.min(PAGE, Math.max(0, Number(req.query.limit ?? PAGE) || 0))
  const rows =
    limit === 0
      ? []
      : await database
          .select()
          .from(notifications)
          .where(and(ownInPanel(person), isDocumentId(before) ? isAfter(before) : undefined))
          .orderBy(desc(notifications.at), desc(notifications.id))
          .limit(limit + 1)
  return answer({
    unread: await unreadOf(req, person),
    more: rows.length > limit,
    notifications: rows.slice(0, limit).map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      actorName: row.actorName,
      words: row.words,
      address: row.address,
      at: row.at.toISOString(),
      read: row.readAt !== null,
    })),
  } satisfies NotificationsAnswer)
}

/** What comes after one in the list. Many have the same time: what is done together is told together. */
const isAfter = (id: string) =>
  sql`(${notifications.at}, ${notifications.id}) < (select at, id from notifications where id = ${id})`

/** `POST /api/notifications/read {ids}`, or `{all: true}`. */
async function markRead(req: PayloadRequest): Promise<Response> {
  const person = signedInPerson(req)
  const { ids, all } = await bodyOf(req)
  const named = Array.isArray(ids) ? (ids as unknown[]).filter(isDocumentId) : []
  const database = await databaseOf(req)
  await database
    .update(notifications)
    .set({ readAt: new Date() })
    .where(
      and(
        ownInPanel(person),
        isNull(notifications.readAt),
        all === true ? undefined : inArray(notifications.id, named),
      ),
    )
  return answer({ unread: await unreadOf(req, person) })
}

const ownInPanel = (person: Person) =>
  and(eq(notifications.person, person.id), eq(notifications.inPanel, true))

async function unreadOf(req: PayloadRequest, person: Person): Promise<number> {
  const database = await databaseOf(req)
  const [row] = await database
    .select({ unread: count() })
    .from(notifications)
    .where(and(ownInPanel(person), isNull(notifications.readAt)))
  return row?.unread ?? 0
}

const UNDELIVERED = ['pending', 'digest', 'failed'] as const

const isUndelivered = and(
  isNotNull(notifications.mailError),
  inArray(notifications.mail, [...UNDELIVERED]),
)

async function undelivered(req: PayloadRequest): Promise<Response> {
  administrator(req)
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(notifications)
    .where(isUndelivered)
    .orderBy(desc(notifications.at))
    .limit(PAGE)
  const names = new Map((await allReaders(req)).map(({ id, name }) => [id, name]))
  return answer({
    mails: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: names.get(row.person) ?? row.person,
      attempts: row.attempts,
      error: row.mailError ?? '',
      givenUp: row.mail === 'failed',
      at: row.at.toISOString(),
    })),
  } satisfies UndeliveredAnswer)
}

async function sendAgain(req: PayloadRequest): Promise<Response> {
  administrator(req)
  const id = req.routeParams?.id
  await inTransaction(req.payload, null, async (inside) => {
    const database = await databaseOf(inside)
    const [row] = isDocumentId(id)
      ? await database
          .update(notifications)
          .set({ mail: 'pending', attempts: 0 })
          .where(and(eq(notifications.id, id), isUndelivered))
          .returning()
      : []
    if (!row) throw new Refused([{ code: 'not-found', message: 'There is no such mail.' }])
    await queueMail(inside, row.id)
  })
  return answer({ message: 'It will be sent.' })
}

function administrator(req: PayloadRequest): void {
  if (!signedInPerson(req).roles.includes('administrator'))
    throw new Refused([
      { code: 'role', message: 'What has become of mail is shown to administrators.' },
    ])
}

const answer = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
