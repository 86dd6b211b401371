import { execFileSync } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { CHANGES_TOLD } from '@/editions/edition'
import { freePort } from '@/server/free-port'
import { Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  inEveryForm,
  inEveryLocale,
  marker,
  ok,
  pageOf,
  type Document,
} from '../support/content'
import { editionsOf, eventsOf, rowsOf } from '../support/database'
import { startNginx, type Nginx } from '../support/nginx'
import { signIn, theCast } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { underTest } from '../support/under-test'
import { holdAt, type Step } from './support/held-step'
import { load } from './support/load'
import { nextVersion } from './support/next-version'

/*
 * The product under test and a second server with the same database, pictures and secret, behind one nginx that has no store of its
 * own. The second is killed, comes back as the next version, and is stopped.
 */
let folder: string
let port: string
let secret: string
let other: Product
let nginx: Nginx

const start = async (root?: string) => {
  other = await startProduct(
    {
      PORT: port,
      OPEN_PORT: 'when-ready',
      DATABASE_URL: underTest('databaseUrl'),
      PAYLOAD_SECRET: secret,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(underTest('dataDir'), 'media'),
    },
    { root },
  )
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-second-'))
  port = String(await freePort())
  secret = (await readFile(path.join(underTest('dataDir'), 'secret'), 'utf8')).trim()
  await start()
  nginx = await startNginx({
    store: path.join(folder, 'none'),
    application: `127.0.0.1:${new URL(underTest('origin')).port} 127.0.0.1:${port}`,
    siteUrl: underTest('origin'),
  })
})

afterAll(async () => {
  await nginx.stop()
  await other.stop()
  await rm(folder, { recursive: true, force: true })
})

const at = (origin: string) => new Client(undefined, origin)

interface Area extends Document {
  word: string
  page: string
}

/** A crime area that was never public, one step before it is. */
async function approvedArea(): Promise<Area> {
  const word = marker('edition')
  const area = await createDraft('crime-areas', crimeAreaFields({ name: word, summary: word }))
  await bringTo(area, 'approved')
  return { ...area, word, page: await pageOf(area) }
}

/** How much of what there can be of a publication is there, as one server shows it: 1 is all of it. */
async function shownAt(origin: string, { id, word, page }: Area) {
  const addresses = [
    ...inEveryLocale(page).flatMap(inEveryForm),
    '/en/crime-areas',
    '/ar/feed.json',
    `/api/v1/crime-areas/${id}`,
    `/api/crime-areas/${id}`,
  ]
  const answers = await Promise.all(addresses.map((address) => at(origin).get(address)))
  return answers.filter(({ text }) => text.includes(word)).length / addresses.length
}

/** What there is of a publication: in the database, and at both servers. */
async function outcomeOf(area: Area) {
  const [changes] = await rowsOf<{ count: number }>(
    'select count(*)::int as count from public_changes where document = $1',
    [area.id],
  )
  return {
    shown: await Promise.all(
      [underTest('origin'), other.origin].map((each) => shownAt(each, area)),
    ),
    editions: await editionsOf('crime-areas', area.id),
    changes: changes?.count,
    published: (await eventsOf('crime-areas', area.id)).filter((event) => event === 'publish')
      .length,
  }
}

const NOTHING = { shown: [0, 0], editions: 0, changes: 0, published: 0 }
const EVERYTHING = { shown: [1, 1], editions: 1, changes: 1, published: 1 }

/** Readers of what is published and of the API, through nginx; who wants 200 and a word. */
const readers = (atOnce: number, areas: Area[]) =>
  load(atOnce, async (worker) => {
    const area = areas[worker % areas.length]
    if (!area) return 'nothing to read'
    const addresses = [area.page, `${area.page}.json`, `/api/v1/crime-areas/${area.id}`]
    for (const address of addresses) {
      const { status, text } = await at(nginx.origin).get(address)
      if (status !== 200 || !text.includes(area.word)) return `${address}: ${status}`
    }
    return undefined
  })

/** Writers who save drafts through nginx, each its own; and what was acknowledged last. */
async function writers(atOnce: number) {
  const { client } = await signIn('central@liaison.example', underTest('password'), nginx.origin)
  const drafts = await Promise.all(
    Array.from({ length: atOnce }, () => createDraft('crime-areas', crimeAreaFields())),
  )
  const acknowledged = new Map<string, string>()
  const saving = load(atOnce, async (worker) => {
    const { id = '' } = drafts[worker] ?? {}
    const summary = marker('saved')
    const { status, text } = await client.patch(`/api/crime-areas/${id}?depth=0`, { summary })
    if (status !== 200) return `${id}: ${status} ${text}`
    acknowledged.set(id, summary)
    return undefined
  })
  const lost = async () => {
    const { writer } = await theCast()
    const found = await Promise.all(
      drafts.map(async ({ id }) => {
        const { body } = ok(await writer.get(`/api/crime-areas/${id}?draft=true&depth=0`))
        return body.summary === acknowledged.get(id) ? [] : [id]
      }),
    )
    return found.flat()
  }
  return { saving, lost }
}

it('a key may ask as often as its rate says, whichever server it asks', async () => {
  const quota = 30
  const { admin } = await theCast()
  const { body } = ok(
    await admin.post('/api/api-keys', {
      ...{ name: marker('Service'), owner: 'An office', scope: { kind: 'all' } },
      perMinute: quota,
    }),
  )
  const ask = async (origin: string) => {
    const { status, headers } = await at(origin).get('/api/v1', {
      headers: { Authorization: `Bearer ${String(body.key)}` },
    })
    return { status, left: Number(/;r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]) }
  }
  for (let each = 0; each < quota; each += 1) await ask(underTest('origin'))
  // What was let in there is missing here, beside what is asked here.
  let asked = 0
  await vi.waitFor(
    async () => {
      asked += 1
      expect((await ask(other.origin)).left).toBeLessThan(quota - asked - quota / 2)
    },
    { timeout: 20_000, interval: 300 },
  )
  let status = 200
  for (; asked < quota && status === 200; asked += 1) ({ status } = await ask(other.origin))
  expect(status).toBe(429)
})

it('W5 W8 a server is killed at every step of a publication: all of it or nothing, and readers notice nothing', async () => {
  const live = await Promise.all([publishedArea(), publishedArea()])
  // Of those that have their place in the order of changes there is one at a time.
  const steps: Step[] = ['its edition', 'the public row', 'the published version', 'the commit']
  const areas = await Promise.all(steps.map(approvedArea))
  const storing = await approvedArea()
  const { client } = await signIn('publisher@liaison.example', underTest('password'), other.origin)
  const publish = ({ collection, id }: Document) =>
    client.transition(collection, id, 'publish').then(
      ({ status }) => status,
      () => 'cut',
    )
  // Its pages are written beside the old ones and take no place, because the store's journal takes no more.
  const journal = path.join(folder, 'data', 'site', 'records.ndjson')
  execFileSync('mkfifo', [`${journal}.full`])
  await copyFile(journal, `${journal}.kept`)
  await rename(`${journal}.full`, journal)
  const answers = [publish(storing)]
  await vi.waitFor(
    async () => {
      expect(await editionsOf('crime-areas', storing.id)).toBe(1)
    },
    { timeout: 20_000 },
  )
  // Before anybody is held: a table that somebody is writing to gets no trigger.
  const held = await Promise.all(
    areas.map((area, index) => holdAt(steps[index] ?? 'the trail', area.id)),
  )
  answers.push(...areas.map(publish))
  await Promise.all(held.map((step) => step.reached()))
  const [reading, { saving, lost }] = [readers(4, live), await writers(2)]
  await Promise.all([reading.more(20), saving.more(5)])

  process.kill(other.pid, 'SIGKILL')
  expect(await Promise.all(answers)).toEqual(answers.map(() => 'cut'))
  await other.stop()
  await Promise.all([reading.more(50), saving.more(10)])
  await Promise.all([reading.end(), saving.end()])
  expect(reading.failures).toEqual([])
  // Those that the killed server had begun; nobody repeated them.
  expect(saving.failures.length).toBeLessThanOrEqual(2)
  expect(await lost()).toEqual([])

  await rename(`${journal}.kept`, journal)
  await start()
  await Promise.all(held.map((step) => step.release()))
  for (const area of areas.slice(0, -1)) expect(await outcomeOf(area)).toEqual(NOTHING)
  // PostgreSQL was told to commit it, and did when it could.
  const [committed] = areas.slice(-1)
  for (const area of [committed, storing])
    await vi.waitFor(
      async () => {
        expect(area && (await outcomeOf(area))).toEqual(EVERYTHING)
      },
      { timeout: 20_000, interval: 100 },
    )
  const { publisher } = await theCast()
  for (const area of areas.slice(0, -1)) {
    ok(await publisher.transition('crime-areas', area.id, 'publish'))
    await vi.waitFor(
      async () => {
        expect(await outcomeOf(area)).toEqual(EVERYTHING)
      },
      { timeout: 20_000 },
    )
  }
})

/** A crime area that both servers show. */
async function publishedArea(): Promise<Area> {
  const area = await approvedArea()
  const { publisher } = await theCast()
  ok(await publisher.transition('crime-areas', area.id, 'publish'))
  // The server that was not asked is told of it, and shows it a moment later.
  await vi.waitFor(
    async () => {
      expect(await shownAt(other.origin, area)).toBe(1)
    },
    { timeout: 20_000 },
  )
  return area
}

it('W8 a rolling restart with a migration drops no request, and no save that was acknowledged', async () => {
  const { root, migration } = await nextVersion(
    'alter table crime_areas add column of_the_next_version varchar; select pg_sleep(0.5)',
    'alter table crime_areas drop column if exists of_the_next_version',
  )
  const live = await Promise.all([publishedArea(), publishedArea()])
  const reading = readers(4, live)
  const { saving, lost } = await writers(2)
  const { client } = await signIn('publisher@liaison.example', underTest('password'), nginx.origin)
  const published: Area[] = []
  const publishing = load(1, async () => {
    const area = await approvedArea()
    const { status } = await client.transition('crime-areas', area.id, 'publish')
    if (status !== 200) return `publish: ${status}`
    published.push(area)
    return undefined
  })
  // Past nginx, which hides what it can ask another server for: whoever is let in while a server comes and goes is answered.
  const knocking = load(1, async () => {
    await wait(10)
    const answer = await at(other.origin)
      .get('/en')
      .catch(() => undefined)
    return answer && answer.status !== 200 ? `let in, and answered ${answer.status}` : undefined
  })
  await Promise.all([reading.more(20), saving.more(5), knocking.more(1)])

  const isNew = async () =>
    (await rowsOf('select 1 from payload_migrations where name = $1', [migration])).length === 1
  expect(await isNew()).toBe(false)
  expect(await other.stop()).toBe(0)
  await start(root)
  expect(await isNew()).toBe(true)
  await Promise.all([reading.more(50), saving.more(10), publishing.more(2)])
  // As the other half of it: the new one is there, the next one goes.
  expect(await other.stop()).toBe(0)
  await Promise.all([reading.more(50), saving.more(10), publishing.more(2)])
  const all = [reading, knocking, saving, publishing]
  await Promise.all(all.map((each) => each.end()))

  expect(all.flatMap(({ failures }) => failures)).toEqual([])
  expect(await lost()).toEqual([])
  expect(published.length).toBeGreaterThan(3)
  // The feed tells of no more.
  for (const area of published.slice(-CHANGES_TOLD))
    expect(await shownAt(underTest('origin'), area)).toBe(1)

  // An old server that runs goes on; one that is started now says what is wrong.
  await expect(start()).rejects.toThrow('The database is newer than this version of Liaison')
})
