import { randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { inTransaction } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ListedDelivery, ListedWebhook } from '../../webhooks/answer'
import { GRACE_HOURS, readWish } from '../../webhooks/rules'
import { newSecret } from '../../webhooks/signature'
import { readInstant } from '../../workflow/decide'
import { Refused } from '../../workflow/refusals'
import { insertEvent } from '../events'
import { grantsFor } from '../granted'
import { bodyOf, signedInPerson } from '../request'
import { tellTest } from './outbox'
import {
  allWebhooks,
  changeWebhook,
  deliveriesOf,
  insertWebhook,
  lockWebhook,
  replaceSecret,
  replay,
  webhookById,
  type Webhook,
} from './webhook-store'

const { grant, granted } = grantsFor('webhooks', 'Webhooks are an administrator’s.')

const ONE = '/webhooks/:webhook'
const PAGE = 30
const HOUR_MS = 3_600_000

/**
 * Addresses that are told of publications and transitions. `POST {name, url, events?, collections?}` makes one and `POST …/rotate`
 * gives it a new secret: those two answers are the only ones with a secret. `PATCH {active, …}` changes, pauses or resumes it,
 * `POST …/test` sends a message, `GET …/deliveries?before=` is the log, `POST …/replay {delivery}` or `{since}` sends again.
 */
export const webhookEndpoints: Endpoint[] = [
  { path: '/webhooks', method: 'get', handler: list },
  { path: '/webhooks', method: 'post', handler: create },
  { path: ONE, method: 'patch', handler: change },
  { path: `${ONE}/rotate`, method: 'post', handler: rotate },
  { path: `${ONE}/test`, method: 'post', handler: test },
  { path: `${ONE}/deliveries`, method: 'get', handler: deliveries },
  { path: `${ONE}/replay`, method: 'post', handler: sendAgain },
]

async function list(req: PayloadRequest): Promise<Response> {
  grant(signedInPerson(req), 'read')
  return answer({ webhooks: (await allWebhooks(req)).map(listed) })
}

async function create(req: PayloadRequest): Promise<Response> {
  const asking = signedInPerson(req)
  const body = await bodyOf(req)
  const [id, secret] = [randomUUID(), newSecret()]
  await inTransaction(req.payload, null, async (inside) => {
    const person = await granted(inside, asking, 'create')
    const wish = readWish(body)
    if (Array.isArray(wish)) throw new Refused(wish)
    await insertWebhook(inside, person, id, wish, secret)
    const { name, ...details } = wish
    await insertEvent(inside, person, { ...about('webhook-created', id, name), details })
  })
  return answer({ id, secret }, 201)
}

async function change(req: PayloadRequest): Promise<Response> {
  const body = await bodyOf(req)
  return changeOne(req, async (inside, webhook, person) => {
    const wish = readWish({ ...webhook, ...body })
    if (Array.isArray(wish)) throw new Refused(wish)
    const active = typeof body.active === 'boolean' ? body.active : webhook.active
    await changeWebhook(inside, webhook.id, { ...wish, active })
    const { name, ...details } = { ...wish, active }
    await insertEvent(inside, person, { ...about('webhook-changed', webhook.id, name), details })
    return { id: webhook.id, active }
  })
}

async function rotate(req: PayloadRequest): Promise<Response> {
  const secret = newSecret()
  return changeOne(req, async (inside, webhook, person) => {
    const until = new Date(Date.now() + GRACE_HOURS * HOUR_MS)
    await replaceSecret(inside, webhook, secret, until)
    await insertEvent(inside, person, {
      ...about('webhook-changed', webhook.id, webhook.name),
      details: { previousSecretUntil: until.toISOString() },
    })
    return { id: webhook.id, secret }
  })
}

function test(req: PayloadRequest): Promise<Response> {
  return onOne(req, async (inside, { id }) => {
    await tellTest(inside, id)
    return { id }
  })
}

async function deliveries(req: PayloadRequest): Promise<Response> {
  grant(signedInPerson(req), 'read')
  const id = webhookIn(req)
  const before = Number(req.query.before ?? Number.MAX_SAFE_INTEGER)
  const rows = await deliveriesOf(req, id, {
    before: Number.isSafeInteger(before) ? before : Number.MAX_SAFE_INTEGER,
    limit: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  return answer({
    deliveries: shown.map((row): ListedDelivery => ({
      id: row.id,
      event: row.event,
      collection: row.collection,
      document: row.document,
      state: row.state,
      attempts: row.attempts,
      status: row.status,
      error: row.error,
      duration: row.duration,
      at: row.at.toISOString(),
      nextAt: row.nextAt?.toISOString() ?? null,
    })),
    next: rows.length > PAGE ? (shown.at(-1)?.place ?? null) : null,
  })
}

async function sendAgain(req: PayloadRequest): Promise<Response> {
  const { delivery, since } = await bodyOf(req)
  return onOne(req, async (inside, { id }) => {
    const from = readInstant(since)
    const which = isDocumentId(delivery) ? { delivery } : from && { since: from }
    if (!which)
      throw new Refused([
        {
          code: 'webhook-invalid',
          message:
            'Give in "delivery" the id of a message, or in "since" an instant such as "2026-11-27T08:00:00Z".',
        },
      ])
    return { id, sent: await replay(inside, id, which) }
  })
}

type Work = (inside: PayloadRequest, webhook: Webhook, person: Person) => Promise<object>

/** Changes one webhook, in a transaction, for somebody who may. */
const changeOne = (req: PayloadRequest, work: Work): Promise<Response> =>
  onOne(req, work, lockWebhook)

/** Does something with one webhook, in a transaction, for somebody who may. */
async function onOne(
  req: PayloadRequest,
  work: Work,
  prepare?: (inside: PayloadRequest, id: string) => Promise<void>,
): Promise<Response> {
  const asking = signedInPerson(req)
  const id = webhookIn(req)
  return inTransaction(req.payload, null, async (inside) => {
    const person = await granted(inside, asking, 'update')
    await prepare?.(inside, id)
    const webhook = await webhookById(inside, id)
    if (!webhook) throw notFound()
    return answer(await work(inside, webhook, person))
  })
}

const about = (event: string, document: string, title: string) => ({
  event,
  collection: 'webhooks',
  document,
  title,
})

function webhookIn({ routeParams }: PayloadRequest): string {
  const id = routeParams?.webhook
  if (isDocumentId(id)) return id
  throw notFound()
}

const notFound = () => new Refused([{ code: 'not-found', message: 'There is no such webhook.' }])

const listed = (webhook: Webhook): ListedWebhook => ({
  id: webhook.id,
  name: webhook.name,
  url: webhook.url,
  events: webhook.events,
  collections: webhook.collections,
  active: webhook.active,
  failingSince: webhook.failingSince?.toISOString() ?? null,
  createdByName: webhook.createdByName,
  createdAt: webhook.createdAt.toISOString(),
})

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
