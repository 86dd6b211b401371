import { rm } from 'node:fs/promises'

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { freePort } from '@/server/free-port'
import type { Notification } from '@/notifications/answer'
import type { Locale } from '@/vocabulary/locales'
import type { Role } from '@/vocabulary/roles'
import { Client } from '../support/client'
import { agencyFields, ok } from '../support/content'
import { copyOfFirstData } from '../support/first-data'
import { Mailbox } from '../support/mailbox'
import { signIn, type Account } from '../support/personas'
import { startProduct, type Product } from '../support/product'

/* A product of its own, with a mail server of its own: both are taken away and brought back. */
let dataDir: string
/** The same after a restart. */
let port: string
let product: Product
let mailbox: Mailbox
let belgium: string

type Name = 'writer' | 'reviewer' | 'afar' | 'publisher'
let people: Record<Name, Account>
let admin: Client

const start = async () => {
  product = await startProduct({ DATA_DIR: dataDir, PORT: port, SMTP_URL: mailbox.url })
}

const enter = (email: string, password = product.password) =>
  signIn(email, password, product.origin)

async function join(
  name: string,
  roles: Role[],
  locale: Locale,
  scope: object = { kind: 'all' },
): Promise<Account> {
  const account = { email: `${name}@tests.example`, password: 'a-password' }
  ok(await admin.post('/api/users', { ...account, name, roles, scope, locale }))
  return enter(account.email, account.password)
}

/** Statements in the product's database. */
async function rows<T extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<T[]> {
  const database = new pg.Client({ connectionString: product.databaseUrl })
  await database.connect()
  try {
    return (await database.query<T>(statement, values)).rows
  } finally {
    await database.end()
  }
}

let drafted = 0

/** An agency of Belgium that the writer has drafted, under a name of its own. */
async function draft(): Promise<{ id: string; name: string }> {
  drafted += 1
  const name = `Agency ${drafted}`
  const fields = agencyFields(belgium, { name })
  const { body } = ok(await people.writer.client.post('/api/agencies?depth=0', fields))
  return { id: body.doc?.id ?? '', name }
}

async function take(who: Name, id: string, transition: string, input: object = {}) {
  const { client } = people[who]
  const { body } = ok(await client.get(`/api/agencies/${id}/transitions`))
  return client.transition('agencies', id, transition, { expectedVersion: body.version, ...input })
}

const submit = async (id: string, comment = 'First.') =>
  ok(await take('writer', id, 'submit', { comment }))

const notificationsOf = async ({ client }: Account): Promise<Notification[]> =>
  ok(await client.get('/api/notifications')).body.notifications as Notification[]

const kindsAbout = async (who: Name, title: string): Promise<string[]> =>
  (await notificationsOf(people[who]))
    .filter((each) => each.title === title)
    .map(({ kind }) => kind)

/** Waits for a person to be told of a document. */
const untilTold = (who: Name, kind: string, title: string) =>
  vi.waitFor(
    async () => {
      expect(await kindsAbout(who, title)).toContain(kind)
    },
    { timeout: 20_000, interval: 100 },
  )

/** Everything that happened before has been told, or never will be: what comes after it in the queue has arrived. */
async function afterwards(): Promise<void> {
  const { id, name } = await draft()
  await submit(id)
  await mailbox.until(people.reviewer.email, name, 90_000)
}

const choose = ({ id, client }: Account, notifications: object) =>
  client.patch(`/api/users/${id}`, { notifications }).then(ok)

beforeAll(async () => {
  dataDir = await copyOfFirstData('liaison-mail-')
  mailbox = await Mailbox.open()
  port = String(await freePort())
  await start()
  admin = (await enter('admin@liaison.example')).client
  const found = ok(await admin.get('/api/countries?where[slug][equals]=belgium&depth=0'))
  belgium = found.body.docs?.[0]?.id ?? ''
  people = {
    writer: await join('writer', ['contributor'], 'fr'),
    reviewer: await join('reviewer', ['reviewer'], 'ar', { kind: 'regions', regions: ['europe'] }),
    afar: await join('afar', ['reviewer'], 'en', { kind: 'regions', regions: ['africa'] }),
    publisher: await join('publisher', ['publisher'], 'es'),
  }
})

afterAll(async () => {
  await product.stop()
  await mailbox.takeAway()
  await rm(dataDir, { recursive: true, force: true })
})

it('nobody is told of what the demo did', async () => {
  expect(await rows('select 1 from notifications')).toEqual([])
  expect(mailbox.mails).toEqual([])
})

it('everybody is told in his language of what concerns him, with the way to the work', async () => {
  const { id, name } = await draft()
  const link = `/admin/collections/agencies/${id}`
  await submit(id, 'A public note.')
  const submitted = await mailbox.until(people.reviewer.email, name)
  expect(submitted.subject).toContain('للمراجعة')
  expect(submitted.html).toContain('<html lang="ar" dir="rtl">')
  expect(submitted.html).toContain(`${product.origin}${link}`)
  expect(submitted.text).toContain('A public note.')
  expect(submitted.headers.get('list')).toMatchObject({
    unsubscribe: { url: `${product.origin}/admin/account#field-notifications` },
  })

  ok(await take('reviewer', id, 'request-changes', { comment: 'Name the source.' }))
  const back = await mailbox.until(people.writer.email, `renvoyé « ${name} »`)
  expect(back.text).toContain('Name the source.')
  await submit(id)
  ok(await take('reviewer', id, 'approve'))
  await mailbox.until(people.publisher.email, `aprobó «${name}»`)
  await mailbox.until(people.writer.email, `approuvé « ${name} »`)
  ok(await take('publisher', id, 'publish'))
  await untilTold('writer', 'published', name)

  expect(await kindsAbout('writer', name)).toEqual(['published', 'approved', 'sent-back'])
  expect(await kindsAbout('reviewer', name)).toEqual(['submitted', 'submitted'])
  expect(await kindsAbout('publisher', name)).toEqual(['approved'])
  expect(await kindsAbout('afar', name)).toEqual([])
  expect(mailbox.to(people.afar.email)).toEqual([])
})

it('who is mentioned in a comment is told, and nobody of his own comment', async () => {
  const { id, name } = await draft()
  const comment = {
    collection: 'agencies',
    document: id,
    field: 'name',
    locale: 'en',
    text: 'Look at this, please.',
    mentions: [people.afar.id, people.writer.id],
  }
  ok(await people.writer.client.post('/api/comments', comment))
  const mail = await mailbox.until(people.afar.email, `mentioned you in a comment on “${name}”`)
  expect(mail.text).toContain('Look at this, please.')
  expect(mail.text).toContain(`/admin/collections/agencies/${id}?locale=en#comments-on-name`)
  expect(await kindsAbout('writer', name)).toEqual([])
})

it('an answer is told to who wrote in its thread and whose work it is about, once', async () => {
  const { id, name } = await draft()
  const say = async (who: Name, comment: object) => {
    const about = { collection: 'agencies', document: id, ...comment }
    return ok(await people[who].client.post('/api/comments', about)).body.doc?.id
  }
  const thread = await say('reviewer', { field: 'name', locale: 'en', text: 'Is this the name?' })
  await say('afar', { thread, text: 'It was.' })
  await untilTold('reviewer', 'answered', name)
  await untilTold('writer', 'answered', name)
  await say('publisher', { thread, text: 'It is.', mentions: [people.reviewer.id] })
  const mail = await mailbox.until(people.afar.email, `answered a comment on “${name}”`)
  expect(mail.text).toContain('It is.')
  expect(mail.text).toContain(`/admin/collections/agencies/${id}?locale=en#comments-on-name`)
  await untilTold('reviewer', 'mentioned', name)
  expect(await kindsAbout('writer', name)).toEqual(['answered', 'answered'])
  expect((await kindsAbout('reviewer', name)).sort()).toEqual(['answered', 'mentioned'])
  expect(await kindsAbout('afar', name)).toEqual(['answered'])
  expect(await kindsAbout('publisher', name)).toEqual([])
})

it('a scheduled publication that fails is told to who scheduled it', async () => {
  const { id, name } = await draft()
  await submit(id)
  ok(await take('reviewer', id, 'approve'))
  const scheduler = await join('scheduler', ['publisher', 'auditor'], 'en')
  const scheduledFor = new Date(Date.now() + 8000).toISOString()
  ok(await scheduler.client.transition('agencies', id, 'schedule', { scheduledFor }))
  ok(await admin.patch(`/api/users/${scheduler.id}`, { roles: ['auditor'] }))
  const mail = await mailbox.until(scheduler.email, `scheduled publication of “${name}” failed`)
  expect(mail.text).toContain('needs the role publisher')
  await untilTold('publisher', 'schedule-failed', name)
})

it('W5 nobody is told of what was rolled back', async () => {
  const [good, bad] = [await draft(), await draft()]
  const items = [good, bad].map(({ id }) => ({ collection: 'agencies', id }))
  ok(await take('writer', bad.id, 'submit', { comment: 'First.' }))
  const refused = await people.writer.client.post('/api/transitions', {
    transition: 'submit',
    items,
    comment: 'Together.',
  })
  expect(refused.status).toBe(409)
  await afterwards()
  expect(await kindsAbout('reviewer', good.name)).toEqual([])
  expect(mailbox.mails.filter(({ subject }) => subject.includes(`${good.name}\u2069`))).toEqual([])
})

it('what a person has chosen holds: mail off, panel off, or once a day', async () => {
  const { reviewer, writer } = people
  await choose(reviewer, { submitted: { mail: 'off', panel: true } })
  const unmailed = await draft()
  await submit(unmailed.id)
  await untilTold('reviewer', 'submitted', unmailed.name)
  await choose(reviewer, { submitted: { mail: 'at-once', panel: false } })
  const unshown = await draft()
  await submit(unshown.id)
  await mailbox.until(reviewer.email, unshown.name)
  await choose(reviewer, { submitted: { mail: 'at-once', panel: true } })
  expect(await kindsAbout('reviewer', unshown.name)).toEqual([])
  expect(
    mailbox.to(reviewer.email).filter(({ subject }) => subject.includes(`${unmailed.name}\u2069`)),
  ).toEqual([])

  await choose(writer, { sentBack: { mail: 'digest', panel: true } })
  for (const { id } of [unmailed, unshown])
    ok(await take('reviewer', id, 'request-changes', { comment: 'Please.' }))
  await untilTold('writer', 'sent-back', unshown.name)
  const due = await rows<{ wait_until: Date }>(
    `select wait_until from payload_jobs where task_slug = 'send-digest' and input ->> 'person' = $1`,
    [writer.id],
  )
  expect(due).toHaveLength(1)
  expect(due[0]?.wait_until.getUTCHours()).toBe(5)
  await rows(`update payload_jobs set wait_until = now() where task_slug = 'send-digest'`)
  const digest = await mailbox.until(writer.email, 'nouvelles pour vous')
  expect(digest.text).toContain(`renvoyé « ${unmailed.name} »`)
  expect(digest.text).toContain(`renvoyé « ${unshown.name} »`)
  expect(mailbox.to(writer.email).filter(({ subject }) => subject.includes(unshown.name))).toEqual(
    [],
  )
})

it('a review that waits too long is told once', async () => {
  const { id, name } = await draft()
  await choose(people.reviewer, { overdue: { mail: 'at-once', panel: true } })
  await submit(id)
  await untilTold('reviewer', 'submitted', name)
  expect(await kindsAbout('reviewer', name)).not.toContain('overdue')
  const since = '2026-01-01T00:00:00.000Z'
  await rows('update workflow_items set since = $1 where document = $2', [since, id])
  await rows(
    `update payload_jobs set wait_until = now(), input = jsonb_set(input, '{since}', to_jsonb($1::text))
     where task_slug = 'watch-review' and input ->> 'document' = $2`,
    [since, id],
  )
  await mailbox.until(people.reviewer.email, `ينتظر «\u2068${name}\u2069»`)
  await afterwards()
  expect(await kindsAbout('reviewer', name)).toEqual(['overdue', 'submitted'])
  const watching = await rows(
    `select 1 from payload_jobs where task_slug = 'watch-review' and input ->> 'document' = $1`,
    [id],
  )
  expect(watching).toEqual([])
})

it('a list that is longer than a page is told whole, also what was told at the same time', async () => {
  const { client, id } = await join('Told', ['reviewer'], 'en')
  await rows(
    `insert into notifications (key, person, kind, collection, document, title, address, in_panel, mail, at)
     select 'paging-' || $1 || n, $1, kind, collection, document, 'One of many', address, true, 'off', now()
     from generate_series(1, 70) n, (select * from notifications limit 1) one`,
    [id],
  )
  const told: string[] = []
  for (let more = true; more;) {
    const last = told.at(-1)
    const { body } = ok(await client.get(`/api/notifications${last ? `?before=${last}` : ''}`))
    told.push(...(body.notifications as Notification[]).map((each) => each.id))
    more = body.more === true
  }
  expect(told).toHaveLength(70)
  expect(new Set(told).size).toBe(70)
})

it('everybody sees and marks his own only; nobody who is not signed in sees any', async () => {
  const { reviewer, writer } = people
  const [own] = await notificationsOf(reviewer)
  const unread = async ({ client }: Account) =>
    Number(ok(await client.get('/api/notifications?limit=0')).body.unread)
  const before = await unread(reviewer)
  ok(await writer.client.post('/api/notifications/read', { ids: [own?.id] }))
  expect(await unread(reviewer)).toBe(before)
  ok(await reviewer.client.post('/api/notifications/read', { ids: [own?.id] }))
  expect(await unread(reviewer)).toBe(before - 1)
  ok(await reviewer.client.post('/api/notifications/read', { all: true }))
  expect(await unread(reviewer)).toBe(0)

  const stranger = new Client(undefined, product.origin)
  const answers = [
    await stranger.get('/api/notifications'),
    await stranger.post('/api/notifications/read', { all: true }),
    await stranger.get('/api/notifications/undelivered'),
    await stranger.post(`/api/notifications/undelivered/${own?.id}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  expect((await writer.client.get('/api/notifications/undelivered')).status).toBe(403)
})

it('mail waits for a mail server that is away, through a kill, and arrives once', async () => {
  const leaving = await join('leaving', ['reviewer'], 'en')
  const undelivered = async () => {
    const { body } = ok(await admin.get('/api/notifications/undelivered'))
    return (body.mails as { name: string; error: string }[]).map(({ name }) => name)
  }
  await mailbox.takeAway()
  const { id, name } = await draft()
  await submit(id)
  await vi.waitFor(
    async () => {
      expect(await undelivered()).toEqual(expect.arrayContaining(['reviewer', 'leaving']))
    },
    { timeout: 30_000, interval: 100 },
  )
  expect(await kindsAbout('reviewer', name)).toEqual(['submitted'])
  ok(await admin.patch(`/api/users/${leaving.id}`, { deactivated: true }))
  const before = mailbox.mails.length

  process.kill(product.pid, 'SIGKILL')
  await product.stop()
  await mailbox.bringBack()
  await start()
  await mailbox.until(people.reviewer.email, name, 60_000)
  await afterwards()
  expect(
    mailbox.to(people.reviewer.email).filter(({ subject }) => subject.includes(`${name}\u2069`)),
  ).toHaveLength(1)
  expect(mailbox.to(leaving.email)).toEqual([])
  expect(
    mailbox.mails.slice(before).every(({ subject }) => !/renvoyé|approuvé/.test(subject)),
  ).toBe(true)
  expect(await undelivered()).toEqual([])
})
