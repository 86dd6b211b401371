import { readdir, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'

import type { ProfileCollection } from '@/vocabulary/profiles'
import { Client, type Body } from '../../support/client'
import { crimeAreaFields, marker, ok } from '../../support/content'
import { copyOfFirstData } from '../../support/first-data'
import { signIn } from '../../support/personas'
import { startProduct, type Product } from '../../support/product'

/*
 * A product of its own, since it is killed and started again on the same data. Limits are off here, so that
 * both settings of theirs are tested.
 */
let dataDir: string
let product: Product
const REVIEWER = { email: 'everywhere@tests.example', password: 'a-password' }

const start = async (settings: Record<string, string> = {}) => {
  product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off', ...settings })
}

/** Ends the server at once, as a power cut would. */
async function kill(): Promise<void> {
  process.kill(product.pid, 'SIGKILL')
  await product.stop()
}

const as = async (name: string): Promise<Client> =>
  (await signIn(`${name}@liaison.example`, product.password, product.origin)).client

const pageAt = (page: string) => new Client(undefined, product.origin).get(page)

async function standing(id: string): Promise<Body> {
  return ok(await (await as('auditor')).get(`/api/crime-areas/${id}/transitions`)).body
}

/** Takes a draft to its approval. */
async function approve(collection: ProfileCollection, id: string): Promise<void> {
  const writer = await as('central')
  const reviewer = (await signIn(REVIEWER.email, REVIEWER.password, product.origin)).client
  ok(await writer.transition(collection, id, 'submit', { comment: 'A change.' }))
  const { version } = ok(await writer.get(`/api/${collection}/${id}/transitions`)).body
  ok(await reviewer.transition(collection, id, 'approve', { expectedVersion: version }))
}

/** A crime area that is approved. */
async function approvedArea(fields: object): Promise<{ id: string; page: string }> {
  const writer = await as('central')
  const created = ok(await writer.post('/api/crime-areas', crimeAreaFields({ ...fields })))
  const { id = '', slug } = created.body.doc ?? {}
  await approve('crime-areas', id)
  return { id, page: `/en/crime-areas/${String(slug)}` }
}

const countOf = async (id: string, event: string): Promise<number> => {
  const { body } = ok(
    await (
      await as('auditor')
    ).get(`/api/workflow-events?where[document][equals]=${id}&where[event][equals]=${event}`),
  )
  return body.totalDocs ?? 0
}

const untilPublished = (id: string) =>
  vi.waitFor(
    async () => {
      expect(await standing(id)).toMatchObject({ state: 'published', public: 'live' })
    },
    { timeout: 20_000, interval: 100 },
  )

beforeAll(async () => {
  dataDir = await copyOfFirstData('liaison-kill-')
  await start()
  const reviewer = { ...REVIEWER, name: 'A reviewer', roles: ['reviewer'], scope: { kind: 'all' } }
  ok(await (await as('admin')).post('/api/users', reviewer))
})

afterAll(async () => {
  await product.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('with limits off, any number of failures locks no account', async () => {
  const stranger = new Client(undefined, product.origin)
  const email = 'auditor@liaison.example'
  for (let failure = 0; failure < 15; failure += 1)
    expect((await stranger.post('/api/users/login', { email, password: 'wrong' })).status).toBe(401)
  ok(await stranger.post('/api/users/login', { email, password: product.password }))
})

it('W8 a publication whose process died right after the commit is true when it is ready again', async () => {
  const word = marker('committed')
  const { id, page } = await approvedArea({ summary: word })
  const publisher = await as('publisher')
  const database = new pg.Client({ connectionString: product.databaseUrl })
  database.on('error', () => undefined)
  await database.connect()
  // The transition does not need the settings, but bringing the site up to date begins with reading them.
  await database.query('begin')
  await database.query('lock table public_settings in access exclusive mode')
  const publishing = publisher.transition('crime-areas', id, 'publish').catch(() => undefined)
  await vi.waitFor(
    async () => {
      const { rowCount } = await database.query('select 1 from editions where document = $1', [id])
      expect(rowCount).toBe(1)
    },
    { timeout: 20_000, interval: 20 },
  )
  expect((await pageAt(page)).status).toBe(404)
  await kill()
  expect(await publishing).toBeUndefined()
  await database.end().catch(() => undefined)

  await start()
  const locales = ['en', 'fr', 'es', 'ar']
  const pages = await Promise.all(
    locales.map((locale) => pageAt(page.replace('/en', `/${locale}`))),
  )
  for (const { status, text } of pages) {
    expect(status).toBe(200)
    expect(text).toContain(word)
  }
  expect((await pageAt('/sitemap.xml')).text).toContain(page)
  expect(await standing(id)).toMatchObject({ state: 'published', public: 'live' })
  expect(await countOf(id, 'publish')).toBe(1)
})

it('W8 the feeds that a process owed which died right after its answer are there when it is ready again', async () => {
  const storedFeeds = async () =>
    (await readdir(path.join(dataDir, 'site', 'pages'), { recursive: true })).filter((file) =>
      /feed\.(atom|json)$/.test(file),
    )
  const { id = '' } = ok(await pageAt('/api/v1/countries/belgium')).body
  const name = marker('renamed')
  ok(await (await as('central')).patch(`/api/countries/${id}?depth=0`, { name }))
  await approve('countries', id)
  const publisher = await as('publisher')
  const before = await storedFeeds()
  ok(await publisher.transition('countries', id, 'publish'))
  await kill()
  // Dozens of feeds name it: they cannot all have been written since.
  expect((await storedFeeds()).length).toBeLessThan(before.length)

  await start()
  expect(await storedFeeds()).toEqual(expect.arrayContaining(before))
  for (const page of ['', '/countries/belgium', '/regions/europe'])
    for (const locale of ['en', 'ar'])
      for (const format of ['atom', 'json']) {
        const address = `/${locale}${page}/feed.${format}`
        const { status, text } = await pageAt(address)
        expect({ address, status, names: text.includes(name) }).toEqual({
          ...{ address, status: 200, names: locale === 'en' },
        })
      }
})

it('W7 scheduled publications survive a restart: those that came due meanwhile, and those to come', async () => {
  const publisher = await as('publisher')
  const meanwhile = await approvedArea({})
  const jobLost = await approvedArea({})
  const jobTaken = await approvedArea({})
  const later = await approvedArea({})
  const schedule = async (id: string, ms: number) => {
    const due = new Date(Date.now() + ms)
    const input = { scheduledFor: due.toISOString() }
    ok(await publisher.transition('crime-areas', id, 'schedule', input))
    return due
  }
  const toCome = await schedule(later.id, 35_000)
  const longAgo = [
    await schedule(meanwhile.id, 4000),
    await schedule(jobLost.id, 4000),
    await schedule(jobTaken.id, 4000),
  ]
  const database = new pg.Client({ connectionString: product.databaseUrl })
  await database.connect()
  await database.query(`delete from payload_jobs where input ->> 'id' = $1`, [jobLost.id])
  // As a process leaves its job that dies after taking it.
  await database.query(`update payload_jobs set processing = true where input ->> 'id' = $1`, [
    jobTaken.id,
  ])
  await database.end()
  await kill()
  await vi.waitFor(
    () => {
      for (const due of longAgo) expect(Date.now()).toBeGreaterThan(due.getTime())
    },
    { timeout: 10_000 },
  )
  await start()
  const missed = { meanwhile, jobLost, jobTaken }
  await vi.waitFor(
    async () => {
      const states = Object.entries(missed).map(
        async ([name, { id }]) => [name, (await standing(id)).state] as const,
      )
      expect(Object.fromEntries(await Promise.all(states))).toEqual({
        meanwhile: 'published',
        jobLost: 'published',
        jobTaken: 'published',
      })
    },
    { timeout: 20_000, interval: 200 },
  )
  if (Date.now() < toCome.getTime())
    expect(await standing(later.id)).toMatchObject({
      state: 'approved',
      scheduledFor: toCome.toISOString(),
    })
  await vi.waitFor(() => untilPublished(later.id), { timeout: 120_000 })
  for (const { id, page } of [...Object.values(missed), later]) {
    expect(await countOf(id, 'publish')).toBe(1)
    await vi.waitFor(
      async () => {
        expect((await pageAt(page)).status).toBe(200)
      },
      { timeout: 20_000 },
    )
  }
})

interface Receiver {
  url: string
  received: string[]
  /** Answers what was received and is not answered yet, and from then on everything at once. */
  answer: () => void
}

/** Where a webhook leads to; it gives no answer until it is told to. */
async function startReceiver(): Promise<Receiver> {
  const received: string[] = []
  const waiting: ServerResponse[] = []
  let answersAtOnce = false
  const server = createServer((request, response) => {
    received.push(request.url ?? '')
    if (answersAtOnce) response.writeHead(204).end()
    else waiting.push(response)
    request.resume()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    answer: () => {
      answersAtOnce = true
      for (const response of waiting) response.writeHead(204).end()
    },
  }
}

/** Makes a webhook and sends it a message. */
async function tellWebhook(url: string): Promise<string> {
  const admin = await as('admin')
  const { id = '' } = ok(await admin.post('/api/webhooks', { name: 'A test', url })).body
  ok(await admin.post(`/api/webhooks/${id}/test`))
  return id
}

/** Waits until it is known what has become of the one message to a webhook. */
const untilNoted = (id: string, noted: object) =>
  vi.waitFor(
    async () => {
      const { body } = ok(await (await as('admin')).get(`/api/webhooks/${id}/deliveries`))
      expect(body.deliveries).toMatchObject([noted])
    },
    { timeout: 20_000, interval: 100 },
  )

it('a webhook that was being told when the server was stopped is told once', async () => {
  const receiver = await startReceiver()
  const id = await tellWebhook(receiver.url)
  await vi.waitFor(
    () => {
      expect(receiver.received).toHaveLength(1)
    },
    { timeout: 20_000 },
  )
  const ended = product.stop()
  // It waits for the answer, and lets nobody in meanwhile.
  await vi.waitFor(() => expect(pageAt('/en')).rejects.toThrow(), { timeout: 20_000 })
  receiver.answer()
  expect(await ended).toBe(0)
  await start({ WEBHOOKS: '' })
  await untilNoted(id, { state: 'delivered', attempts: 1, status: 204 })
  expect(receiver.received).toHaveLength(1)
})

it('unless the operator says so, no webhook leads into his own network', async () => {
  const receiver = await startReceiver()
  const byName = receiver.url.replace('127.0.0.1', 'localhost')
  for (const url of [receiver.url, byName])
    await untilNoted(await tellWebhook(url), { state: 'waiting', status: null, error: 'PRIVATE' })
  expect(receiver.received).toEqual([])
})
