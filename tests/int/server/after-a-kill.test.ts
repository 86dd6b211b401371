import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { Client, type Body } from '../../support/client'
import { crimeAreaFields, marker, ok } from '../../support/content'
import { signIn } from '../../support/personas'
import { startProduct, type Product } from '../../support/product'

/*
 * A product of its own, since it is killed and started again on the same data. Limits are off here, so that
 * both settings of theirs are tested.
 */
let dataDir: string
let product: Product
const REVIEWER = { email: 'everywhere@tests.example', password: 'a-password' }

const start = async () => {
  product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
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

/** A crime area that is approved. */
async function approvedArea(fields: object): Promise<{ id: string; page: string }> {
  const writer = await as('central')
  const reviewer = (await signIn(REVIEWER.email, REVIEWER.password, product.origin)).client
  const created = ok(await writer.post('/api/crime-areas', crimeAreaFields({ ...fields })))
  const { id = '', slug } = created.body.doc ?? {}
  ok(await writer.transition('crime-areas', id, 'submit', { comment: 'A change.' }))
  const { version } = await standing(id)
  ok(await reviewer.transition('crime-areas', id, 'approve', { expectedVersion: version }))
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
  dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-kill-'))
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
