import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { anonymous, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  liveCrimeArea,
  marker,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
  message: { type: string; timestamp: string; data: Record<string, unknown> }
}

let cast: Cast
let receiver: Server
let origin: string
const received: Received[] = []
/** How many requests to a path are still to be answered with 500. */
const failures = new Map<string, number>()
/** What the receiver waits for before it answers requests to a path. */
const holds = new Map<string, Promise<void>>()

beforeAll(async () => {
  cast = await theCast()
  receiver = createServer((request, response) => {
    void text(request).then(async (body) => {
      const path = request.url ?? ''
      const message = JSON.parse(body) as Received['message']
      received.push({ path, headers: request.headers, body, message })
      await holds.get(path)
      const left = failures.get(path) ?? 0
      failures.set(path, left - 1)
      response.writeHead(left > 0 ? 500 : 204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})

afterAll(async () => {
  await database().query(`update webhooks set active = false where url like $1`, [`${origin}%`])
  await new Promise((resolve) => receiver.close(resolve))
})

interface Hook {
  id: string
  secret: string
  path: string
}

async function makeHook(wish: object = {}): Promise<Hook> {
  const path = `/${marker('hook')}`
  const base = { name: path, url: `${origin}${path}` }
  const { body } = ok(await cast.admin.post('/api/webhooks', { ...base, ...wish }))
  return { id: body.id ?? '', secret: String(body.secret), path }
}

/** What a webhook has received about a document, once there is so much. */
async function arrived({ path }: Hook, count: number, document?: Document): Promise<Received[]> {
  const mine = () =>
    received.filter((each) => each.path === path && (!document || each.body.includes(document.id)))
  await expect.poll(() => mine().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(count)
  return mine()
}

/** As a receiver checks it, from the specification of Standard Webhooks. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const [id, timestamp] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])]
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some((each) => {
      const [version, signature = ''] = each.split(',')
      const given = Buffer.from(signature, 'base64')
      return (
        version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
      )
    })
}

const logOf = async ({ id }: Hook) =>
  ok(await cast.admin.get(`/api/webhooks/${id}/deliveries`)).body.deliveries as {
    id: string
    event: string
    state: string
    attempts: number
    status: number | null
    error: string | null
    duration: number | null
    nextAt: string | null
  }[]

/** The jobs that are to send a message, or to wait for an earlier one. */
const jobsOf = (delivery: string) =>
  rowsOf(
    `select id, total_tried from payload_jobs where task_slug = 'deliver-webhook'
     and input ->> 'delivery' = $1 and completed_at is null and not coalesce(has_error, false)`,
    [delivery],
  )

/** Lets the time of a message's job come, and waits until that is done and there is another. */
async function doJobOf(delivery: string): Promise<void> {
  const before = await jobsOf(delivery)
  await database().query(
    `update payload_jobs set wait_until = now() where input ->> 'delivery' = $1`,
    [delivery],
  )
  await expect
    .poll(async () => {
      const after = await jobsOf(delivery)
      return after.length === 1 && JSON.stringify(after) !== JSON.stringify(before)
    })
    .toBe(true)
}

/** Lets a message that has failed wait so many minutes from now on, and its job. */
async function waitsFor(delivery: string, minutes: number): Promise<void> {
  const at = new Date(Date.now() + minutes * 60_000)
  await database().query('update webhook_deliveries set next_at = $2 where id = $1', [delivery, at])
  await database().query(
    `update payload_jobs set wait_until = $2 where input ->> 'delivery' = $1`,
    [delivery, at],
  )
}

/** A document whose first message has failed, and waits for an hour. */
async function waiting(hook: Hook): Promise<{ country: Document; first: string }> {
  failures.set(hook.path, 1)
  const country = await bringTo(await draftCountry(), 'in-review')
  const newest = async () => (await logOf(hook))[0]
  await expect.poll(newest).toMatchObject({ attempts: 1, status: 500 })
  const first = (await newest())?.id ?? ''
  await waitsFor(first, 60)
  return { country, first }
}

const withdraw = (document: Document) =>
  cast.publisher.transition(document.collection, document.id, 'withdraw', { comment: 'Gone.' })

describe('a webhook is told of every step', () => {
  it('in order, signed, with what the public sees beside it, and with no word or person in it', async () => {
    const words = marker('words')
    const hook = await makeHook()
    const area = await createDraft('crime-areas', crimeAreaFields({ summary: words, name: words }))
    await bringTo(area, 'published')
    ok(await withdraw(area))
    const messages = await arrived(hook, 6, area)
    const names = messages.map(({ message: { type, data } }) => data.transition ?? type)
    expect(names).toEqual([
      'submit',
      'approve',
      'document.published',
      'publish',
      'document.withdrawn',
      'withdraw',
    ])
    for (const each of messages) {
      expect(isSigned(each, hook.secret)).toBe(true)
      expect(isSigned({ ...each, body: `${each.body} ` }, hook.secret)).toBe(false)
      expect(Math.abs(Date.now() / 1000 - Number(each.headers['webhook-timestamp']))).toBeLessThan(
        60,
      )
      for (const secretive of [words, '@', 'A change.', 'Gone.', 'actor'])
        expect(each.body).not.toContain(secretive)
    }
    expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(6)
    const data = messages[2]?.message.data ?? {}
    const [change] = await rowsOf<{ sequence: string }>(
      `select sequence from public_changes where document = $1 and event = 'published'`,
      [area.id],
    )
    expect(data).toMatchObject({
      event: 'published',
      edition: 1,
      sequence: Number(change?.sequence),
    })
    const { links } = data.document as { links: { self: string } }
    expect((await anonymous().get(new URL(links.self).pathname)).status).toBe(410)
  })

  it('of the events and collections that it wants', async () => {
    const hook = await makeHook({ events: ['published'], collections: ['crime-areas'] })
    await bringTo(await draftCountry(), 'in-review')
    const area = await liveCrimeArea()
    ok(await withdraw(area))
    ok(await cast.admin.post(`/api/webhooks/${hook.id}/test`))
    const messages = await arrived(hook, 2)
    expect(messages.map(({ message: { type } }) => type).sort()).toEqual([
      'document.published',
      'test',
    ])
    expect(await logOf(hook)).toHaveLength(2)
  })

  it('W5: of nothing that was rolled back', async () => {
    const hook = await makeHook()
    const [first, second] = [await draftCountry(), await draftCountry()]
    await bringTo(first, 'in-review')
    const items = await Promise.all(
      [first, second].map(async (each) => ({ ...each, expectedVersion: await versionOf(each) })),
    )
    const refused = await cast.reviewer.post('/api/transitions', { transition: 'approve', items })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    await arrived(hook, 1, first)
    expect((await logOf(hook)).map(({ event }) => event)).toEqual(['transition'])
    expect(received.filter(({ body }) => body.includes(second.id))).toEqual([])
  })
})

describe('a message that does not arrive', () => {
  it('is sent again later with the same id, before what came after it; the log says how it went', async () => {
    const hook = await makeHook({ events: ['transition'] })
    failures.set(hook.path, 1)
    const country = await draftCountry()
    await bringTo(country, 'in-review')
    await arrived(hook, 1, country)
    // It is noted a moment after the receiver has answered.
    await expect
      .poll(async () => (await logOf(hook))[0])
      .toMatchObject({ state: 'waiting', attempts: 1, status: 500 })
    expect((await logOf(hook))[0]?.nextAt).not.toBeNull()
    ok(await cast.writer.transition('countries', country.id, 'recall'))
    const messages = await arrived(hook, 3, country)
    expect(messages.map(({ message }) => message.data.transition)).toEqual([
      'submit',
      'submit',
      'recall',
    ])
    expect(messages[1]?.headers['webhook-id']).toBe(messages[0]?.headers['webhook-id'])
    for (const each of messages) expect(isSigned(each, hook.secret)).toBe(true)
    await expect
      .poll(async () => (await logOf(hook)).map(({ state, attempts }) => [state, attempts]))
      .toEqual([
        ['delivered', 1],
        ['delivered', 2],
      ])
  })

  it('is not sent before its time, whoever looks', async () => {
    const hook = await makeHook({ events: ['transition'] })
    const { country, first } = await waiting(hook)
    await doJobOf(first)
    expect(await arrived(hook, 1, country)).toHaveLength(1)
    expect(await logOf(hook)).toMatchObject([{ state: 'waiting', attempts: 1 }])
  })

  it('is waited for by what came after it, however often that has to look', async () => {
    const hook = await makeHook({ events: ['transition'] })
    const { country, first } = await waiting(hook)
    ok(await cast.writer.transition('countries', country.id, 'recall'))
    const [second] = await logOf(hook)
    for (let look = 0; look < 16; look += 1) await doJobOf(second?.id ?? '')
    await waitsFor(first, 0)
    await waitsFor(second?.id ?? '', 0)
    const messages = await arrived(hook, 3, country)
    expect(messages.map(({ message }) => message.data.transition)).toEqual([
      'submit',
      'submit',
      'recall',
    ])
  })

  it('is given up when its webhook is paused, and is sent when somebody asks', async () => {
    const hook = await makeHook({ events: ['transition'] })
    failures.set(hook.path, 1)
    const country = await bringTo(await draftCountry(), 'in-review')
    await arrived(hook, 1, country)
    ok(await cast.admin.patch(`/api/webhooks/${hook.id}`, { active: false }))
    ok(await cast.writer.transition('countries', country.id, 'recall'))
    await expect
      .poll(async () => (await logOf(hook)).map(({ state }) => state), { timeout: 60_000 })
      .toEqual(['given-up'])
    ok(await cast.admin.patch(`/api/webhooks/${hook.id}`, { active: true }))
    const [{ id } = { id: '' }] = await logOf(hook)
    ok(await cast.admin.post(`/api/webhooks/${hook.id}/replay`, { delivery: id }))
    const messages = await arrived(hook, 2, country)
    expect(messages[1]?.headers['webhook-id']).toBe(`msg_${id}`)
  })

  it('pauses its webhook after three days; the trail says so, and administrators get a mail', async () => {
    const hook = await makeHook({ events: ['transition'] })
    failures.set(hook.path, 9)
    await database().query(
      `update webhooks set failing_since = now() - interval '73 hours' where id = $1`,
      [hook.id],
    )
    await bringTo(await draftCountry(), 'in-review')
    await arrived(hook, 1)
    await expect
      .poll(() => rowsOf('select active from webhooks where id = $1', [hook.id]))
      .toEqual([{ active: false }])
    const events = await rowsOf<{ event: string }>(
      'select event from workflow_events where document = $1 order by at',
      [hook.id],
    )
    expect(events.map(({ event }) => event)).toEqual(['webhook-created', 'webhook-paused'])
    const told = () =>
      rowsOf(
        `select distinct n.title, n.address, n.mail, r.value as role from notifications n
         join users_roles r on r.parent_id::text = n.person and r.value = 'administrator'
         where n.kind = 'webhook-paused' and n.document = $1`,
        [hook.id],
      )
    await expect
      .poll(told, { timeout: 60_000 })
      .toEqual([
        { title: hook.path, address: '/admin/webhooks', mail: 'sent', role: 'administrator' },
      ])
  })
})

describe('everything since an instant', () => {
  it('is sent again, with the ids that it had', async () => {
    const hook = await makeHook({ events: ['transition'] })
    const country = await bringTo(await draftCountry(), 'approved')
    const before = await arrived(hook, 2, country)
    const since = new Date(Date.now() - 3_600_000).toISOString()
    for (const unclear of [1, '1', 'yesterday', '2026-11-27T08:00:00', undefined])
      expect(
        (await cast.admin.post(`/api/webhooks/${hook.id}/replay`, { since: unclear })).status,
      ).toBe(400)
    const { body } = ok(await cast.admin.post(`/api/webhooks/${hook.id}/replay`, { since }))
    expect(body.sent).toBe(2)
    const all = await arrived(hook, 4, country)
    expect(all.slice(2).map(({ headers, body: sent }) => [headers['webhook-id'], sent])).toEqual(
      before.map(({ headers, body: sent }) => [headers['webhook-id'], sent]),
    )
  })
})

it('a message that is asked for again while it is being sent is sent again, and nothing fails', async () => {
  const hook = await makeHook({ events: ['transition'] })
  let letGo = () => {}
  holds.set(
    hook.path,
    new Promise((resolve) => {
      letGo = resolve
    }),
  )
  const country = await bringTo(await draftCountry(), 'in-review')
  await arrived(hook, 1, country)
  const [{ id } = { id: '' }] = await logOf(hook)
  const asked = cast.admin.post(`/api/webhooks/${hook.id}/replay`, { delivery: id })
  const waitsForIt = () =>
    rowsOf(`select from pg_stat_activity where wait_event_type = 'Lock'
      and datname = current_database() and query like '%webhook_deliveries%'`)
  await expect.poll(waitsForIt).toHaveLength(1)
  letGo()
  expect(ok(await asked).body.sent).toBe(1)
  await arrived(hook, 2, country)
  const failed = await rowsOf(
    `select error from payload_jobs_log where state = 'failed' and input ->> 'delivery' = $1`,
    [id],
  )
  expect(failed).toEqual([])
})

describe('the secret', () => {
  it('is shown once and kept sealed; a new one signs beside the one of before', async () => {
    const hook = await makeHook()
    const { body } = ok(await cast.admin.post(`/api/webhooks/${hook.id}/rotate`))
    const secret = String(body.secret)
    ok(await cast.admin.post(`/api/webhooks/${hook.id}/test`))
    const [message] = await arrived(hook, 1)
    for (const each of [hook.secret, secret]) expect(message && isSigned(message, each)).toBe(true)
    const list = ok(await cast.admin.get('/api/webhooks')).text
    const rows = JSON.stringify(await rowsOf('select * from webhooks where id = $1', [hook.id]))
    const trail = JSON.stringify(
      await rowsOf('select details from workflow_events where document = $1', [hook.id]),
    )
    for (const each of [hook.secret, secret])
      for (const told of [list, rows, trail]) expect(told).not.toContain(each.slice(6))
  })
})

it('webhooks are an administrator’s; auditors see them', async () => {
  const hook = await makeHook()
  const one = `/api/webhooks/${hook.id}`
  const others = await Promise.all(
    (['contributor', 'reviewer', 'publisher', 'auditor'] as const).map((role) => newPerson([role])),
  )
  const statusesOf = async (client: Client) => [
    (await client.get('/api/webhooks')).status,
    (await client.get(`${one}/deliveries`)).status,
    (await client.post('/api/webhooks', { name: 'x', url: underTest('origin') })).status,
    (await client.patch(one, { active: false })).status,
    (await client.post(`${one}/rotate`)).status,
    (await client.post(`${one}/test`)).status,
    (await client.post(`${one}/replay`, { since: '2026-01-01' })).status,
  ]
  const seen = await Promise.all(others.map(({ client }) => statusesOf(client)))
  const no = [403, 403, 403, 403, 403]
  expect(seen).toEqual([
    [403, 403, ...no],
    [403, 403, ...no],
    [403, 403, ...no],
    [200, 200, ...no],
  ])
  expect(await statusesOf(anonymous())).toEqual([401, 401, 401, 401, 401, 401, 401])
})
