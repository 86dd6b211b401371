import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json as readJson } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'

import { PUBLICATION_CHANNEL } from '@/database/publication-channel'
import { pageKey } from '@/page-store/surrogate-keys'
import { listenForPublications } from '@/publication/listen-for-publications'
import { anonymous, Client } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  crimeAreaFields,
  edit,
  liveCountry,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  pictureForm,
  uploadPicture,
  type Document,
} from '../support/content'
import { database, eventsOf, rowsOf } from '../support/database'
import { signIn, theCast } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { underTest } from '../support/under-test'
import { fillDiskAt } from './support/held-step'
import { startReplica, type Replica } from './support/replica'

/** Longer than a message takes on a slow machine, and shorter than the heartbeat that would make up for it. */
const TOLD_MS = 4000

/* The product under test and a second server with the same database and pictures, and a page store of its own. */
let dataDir: string
let other: Product
/** Of the database; the second server reads from it what may be read there. */
let replica: Replica
/** A cache in front of the second server, which is the one that knows of it. */
let cache: Cache
const toldAtStart: string[] = []

const start = async () => {
  other = await startProduct({
    DATABASE_URL: underTest('databaseUrl'),
    DATABASE_READ_URL: replica.url,
    PAYLOAD_SECRET: 'the secret of the second server',
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(underTest('dataDir'), 'media'),
    CDN_PURGE_URL: cache.url,
    CDN_PURGE_SECRET: 'the secret of the cache',
  })
}

const elsewhere = (address: string) => new Client(undefined, other.origin).get(address)

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-second-'))
  cache = await startCache()
  cache.onPurge = (keys) => {
    toldAtStart.push(...keys)
    return Promise.resolve(200)
  }
  // As they are when the cache was away for longer than they are tried.
  await database().query(
    `insert into payload_jobs (task_slug, queue, input, has_error) values
     ('purge-cache', 'purges', '{"keys": ["countries/lost", "countries"]}', true),
     ('purge-cache', 'purges', '{"keys": ["countries", "agencies/lost"]}', true)`,
  )
  replica = await startReplica(underTest('dataDir'), underTest('databaseUrl'))
  await start()
})

afterAll(async () => {
  await other.stop()
  await cache.stop()
  await replica.remove()
  await rm(dataDir, { recursive: true, force: true })
})

/** Waits until the other server shows a word at each address. */
const untilShown = (word: string, addresses: string[], timeout = TOLD_MS) =>
  vi.waitFor(
    async () => {
      for (const address of addresses) {
        const { status, text } = await elsewhere(address)
        expect({ address, status, shows: text.includes(word) }).toEqual({
          address,
          status: 200,
          shows: true,
        })
      }
    },
    { timeout, interval: 10 },
  )

/** A crime area with a new word, one step before it is public. */
async function aboutToBePublic(document: Document): Promise<string> {
  const word = marker('edition')
  await edit(document, { summary: word })
  await bringTo(document, 'approved')
  return word
}

interface Cache {
  url: string
  /** Answers the status with which a purge is answered. */
  onPurge: (keys: string[], authorization: string | undefined) => Promise<number>
  stop: () => Promise<void>
}

/** The place where a cache is told what to throw away. */
async function startCache(): Promise<Cache> {
  const server = createServer((request, response) => {
    void readJson(request)
      .then((body) =>
        started.onPurge(
          (body as { surrogate_keys: string[] }).surrogate_keys,
          request.headers.authorization,
        ),
      )
      .then((status) => response.writeHead(status).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const started: Cache = {
    url: `http://127.0.0.1:${port}/purge`,
    onPurge: () => Promise.resolve(200),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
  return started
}

/** Counts what the servers tell each other from now on. */
async function countMessages(): Promise<() => number> {
  const client = await database().connect()
  let messages = 0
  client.on('notification', () => {
    messages += 1
  })
  await client.query(`listen ${PUBLICATION_CHANNEL}`)
  onTestFinished(() => {
    client.release(true)
  })
  return () => messages
}

const publish = async ({ collection, id }: Document) =>
  ok(await (await theCast()).publisher.transition(collection, id, 'publish'))

it('W8 what one server publishes, another shows: pages, lists, API and pictures', async () => {
  const picture = await uploadPicture()
  const country = await liveCountry({ gallery: [{ media: picture.id }] })
  const area = await liveCrimeArea()
  const [page, api] = [await pageOf(area), `/api/v1/crime-areas/${area.id}`]
  const countryPage = await pageOf(country, 'ar')
  await untilShown('/media/', [countryPage])
  const [media = ''] = /\/media\/[\w.]+/.exec((await elsewhere(countryPage)).text) ?? []
  expect((await elsewhere(media)).status).toBe(200)
  expect((await elsewhere(api)).status).toBe(200)

  const word = await aboutToBePublic(area)
  const told = await countMessages()
  await publish(area)
  await vi.waitFor(
    () => {
      expect(told()).toBe(1)
    },
    { timeout: 20_000 },
  )
  await untilShown(word, [page, page.replace('/en/', '/fr/'), api, '/en/crime-areas'])
})

it('W8 what is read from a replica is what was published, also while that is behind', async () => {
  const client = new pg.Client({ connectionString: replica.url })
  await client.connect()
  onTestFinished(() => client.end())
  const area = await liveCrimeArea()
  const api = `/api/v1/crime-areas/${area.id}`
  const word = await aboutToBePublic(area)
  await vi.waitFor(
    async () => {
      // Each time another question, so that none is answered from memory.
      await elsewhere(`/api/v1/crime-areas/${marker('none')}`)
      const { rows } = await client.query(
        `select from pg_stat_activity where application_name = 'liaison-api-replica' and query ~ 'api_documents'`,
      )
      expect(rows.length).toBeGreaterThan(0)
    },
    { timeout: 20_000, interval: 50 },
  )
  await client.query('select pg_wal_replay_pause()')
  try {
    await publish(area)
    await untilShown(word, [api])
  } finally {
    await client.query('select pg_wal_replay_resume()')
  }
  await untilShown(word, [api])
})

it('a picture that is uploaded to one server is there for the others', async () => {
  const { client } = await signIn('central@liaison.example', underTest('password'), other.origin)
  const body = await pictureForm({ alt: 'A picture.' })
  const { doc } = ok(await client.send('POST', '/api/media', { body })).body
  const { writer } = await theCast()
  ok(await writer.get(`/api/media/file/${String(doc?.filename)}`))
})

it('L1 the file of a picture is public while a live document shows it, at every server and in a cache in front', async () => {
  const { id } = await uploadPicture('A bridge.', `#${randomBytes(3).toString('hex')}`)
  const country = await liveCountry({ gallery: [{ media: id }] })
  const file = String(ok(await anonymous().get(`/api/v1/media/${id}`)).body.url)
  const told: string[] = []
  cache.onPurge = (keys) => {
    told.push(...keys)
    return Promise.resolve(200)
  }
  const untilAnswered = (status: number) =>
    vi.waitFor(
      async () => {
        const answers = [await anonymous().get(file), await elsewhere(file)]
        expect(answers.map((each) => each.status)).toEqual([status, status])
      },
      { timeout: TOLD_MS, interval: 10 },
    )
  await untilAnswered(200)
  const { client } = await signIn('publisher@liaison.example', underTest('password'), other.origin)
  ok(await client.transition('countries', country.id, 'withdraw', { comment: 'A notice.' }))
  await untilAnswered(404)
  await vi.waitFor(
    () => {
      expect(told).toContain(pageKey(file))
    },
    { timeout: 12_000, interval: 50 },
  )
  ok(await client.transition('countries', country.id, 'restore'))
  await untilAnswered(200)
  const { id: another } = await uploadPicture('A port.', `#${randomBytes(3).toString('hex')}`)
  await edit(country, { gallery: [{ media: another }] })
  await bringTo(country, 'approved')
  await publish(country)
  await untilAnswered(404)
})

it('W8 what was published while a server could not be told is shown when it can', async () => {
  const area = await liveCrimeArea()
  const word = await aboutToBePublic(area)
  await database().query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'liaison-listener'`,
  )
  await publish(area)
  await untilShown(word, [await pageOf(area)])
})

it('a server that was killed holds nobody up, and catches up before it is ready', async () => {
  const area = await liveCrimeArea()
  const word = await aboutToBePublic(area)
  process.kill(other.pid, 'SIGKILL')
  await other.stop()
  await publish(area)
  await start()
  expect((await elsewhere(await pageOf(area))).text).toContain(word)
})

it('a cache in front is told what to throw away, when the site is true and until it takes it', async () => {
  const area = await liveCrimeArea()
  const page = await pageOf(area)
  const word = await aboutToBePublic(area)
  const seen: { keys: string[]; authorization: string | undefined; isTrue: boolean }[] = []
  cache.onPurge = async (keys, authorization) => {
    if (!keys.includes(`crime-areas/${area.id}`)) return 200
    seen.push({ keys, authorization, isTrue: (await elsewhere(page)).text.includes(word) })
    return seen.length === 1 ? 503 : 200
  }
  const { client } = await signIn('publisher@liaison.example', underTest('password'), other.origin)
  ok(await client.transition('crime-areas', area.id, 'publish'))
  await vi.waitFor(
    () => {
      expect(seen.length).toBeGreaterThan(1)
    },
    // Before it would be told for the second time anyway.
    { timeout: 12_000, interval: 50 },
  )
  for (const { keys, ...rest } of seen) {
    expect(rest).toEqual({ authorization: 'Bearer the secret of the cache', isTrue: true })
    const pages = [page, '/en/crime-areas', '/sitemap.xml'].map(pageKey)
    expect(keys).toEqual(expect.arrayContaining(['crime-areas', ...pages]))
  }
  const answers = [page, `${page}/feed.atom`, '/en/search?q=x', `/api/v1/crime-areas/${area.id}`]
  for (const address of answers) {
    const told = (await elsewhere(address)).headers
    const carried = told.get('surrogate-key')?.split(' ')
    expect(told.get('cache-tag')?.split(',')).toEqual(carried)
    expect(carried).toContain('site')
    expect(seen[0]?.keys.some((key) => carried?.includes(key))).toBe(true)
    expect(told.get('cache-control')).toBe('public, max-age=0, must-revalidate, s-maxage=86400')
    const untold = (await anonymous().get(address)).headers
    expect(untold.get('cache-control')).not.toContain('s-maxage')
    expect(untold.get('cache-tag')).toBeNull()
  }
})

it('W8 a cache in front is told of every answer that a change has made another', async () => {
  const { client } = await signIn('publisher@liaison.example', underTest('password'), other.origin)
  const picture = await uploadPicture('A tower.', `#${randomBytes(3).toString('hex')}`)
  const area = await liveCrimeArea()
  const country = await liveCountry({ gallery: [{ media: picture.id }], region: 'africa' })
  const agency = await createDraft('agencies', agencyFields(country.id))
  await bringTo(agency, 'approved')
  const slug = (await pageOf(country)).split('/').at(-1) ?? ''
  const areaSlug = (await pageOf(area)).split('/').at(-1) ?? ''
  const feeds = [await pageOf(country), '/en/regions/africa', '/en'].flatMap((of) =>
    ['atom', 'json'].map((format) => `${of}/feed.${format}`),
  )
  const addresses = [
    ...[await pageOf(country), await pageOf(area), '/en/regions/africa', ...feeds],
    ...['', '?locale=fr', '?locale=fr,en', '?fields=name,agencies', '/signed'].map(
      (rest) => `/api/v1/countries/${slug}${rest}`,
    ),
    ...['?fields=name,agencies', '?include=agencies', '?region=africa'].map(
      (query) => `/api/v1/countries${query}`,
    ),
    ...['?region=africa', '?region=africa&fields=name', `?country=${slug}&fields=name`].map(
      (query) => `/api/v1/agencies${query}`,
    ),
    ...['', '?locale=fr', '?locale=fr,en', '?fields=name,countries', '/signed'].map(
      (rest) => `/api/v1/crime-areas/${areaSlug}${rest}`,
    ),
    `/api/v1/crime-areas?country=${slug}`,
    ...['', '?locale=fr', '?fields=alt'].map((rest) => `/api/v1/media/${picture.id}${rest}`),
  ]
  const look = async () => {
    const answers = addresses.map(async (address) => {
      const { status, text, headers } = await elsewhere(address)
      return { address, said: `${status} ${text}`, keys: headers.get('surrogate-key')?.split(' ') }
    })
    return Promise.all(answers)
  }
  const told = new Set<string>()
  cache.onPurge = (keys) => {
    for (const key of keys) told.add(key)
    return Promise.resolve(200)
  }
  /** The answers that are others after a publication, and those of them that a cache could still have. */
  const after = async (document: Document) => {
    await vi.waitFor(async () => {
      expect((await elsewhere(`/api/v1/countries/${slug}/signed`)).status).toBe(200)
    })
    const before = await look()
    told.clear()
    ok(await client.transition(document.collection, document.id, 'publish'))
    await vi.waitFor(
      () => {
        expect([...told]).toContain(`${document.collection}/${document.id}`)
      },
      { timeout: 12_000, interval: 50 },
    )
    const now = await look()
    const changed = before.filter(({ said }, index) => said !== now[index]?.said)
    return {
      changed: changed.map(({ address }) => address),
      kept: changed.flatMap(({ address, keys = [] }) =>
        keys.some((key) => told.has(key)) ? [] : [address],
      ),
    }
  }
  const first = await after(agency)
  expect(first.changed).toEqual(
    expect.arrayContaining([
      `/api/v1/countries/${slug}?fields=name,agencies`,
      '/api/v1/countries?include=agencies',
      '/api/v1/agencies?region=africa&fields=name',
    ]),
  )
  expect(first.kept).toEqual([])

  await edit(country, {
    gallery: [],
    region: 'europe',
    crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
  })
  await bringTo(country, 'approved')
  const second = await after(country)
  expect(second.changed).toEqual(
    expect.arrayContaining([
      ...[`/api/v1/media/${picture.id}`, `/api/v1/media/${picture.id}?locale=fr`],
      ...[`/api/v1/crime-areas?country=${slug}`, '/en/regions/africa/feed.json'],
      ...[`/api/v1/crime-areas/${areaSlug}?locale=fr,en`, '/api/v1/agencies?region=africa'],
    ]),
  )
  expect(second.kept).toEqual([])

  await edit(area, { slug: `renamed-${randomBytes(4).toString('hex')}` })
  await bringTo(area, 'approved')
  const third = await after(area)
  expect(third.changed).toEqual(
    expect.arrayContaining(
      ['', '?locale=fr', '/signed'].map((rest) => `/api/v1/crime-areas/${areaSlug}${rest}`),
    ),
  )
  expect(third.kept).toEqual([])
})

it('a cache in front is told at the start what it had not taken for too long', async () => {
  const lost = ['countries/lost', 'agencies/lost', 'countries']
  await expect.poll(() => toldAtStart).toEqual(expect.arrayContaining(lost))
  expect(
    await rowsOf(`select from payload_jobs where task_slug = 'purge-cache' and has_error`),
  ).toEqual([])
})

it('W5 a cache in front is told of nothing that was rolled back', async () => {
  const area = await liveCrimeArea()
  await aboutToBePublic(area)
  const purges = () =>
    rowsOf(`select from payload_jobs where task_slug = 'purge-cache' and input::text like $1`, [
      `%${area.id}%`,
    ])
  const { client } = await signIn('publisher@liaison.example', underTest('password'), other.origin)
  const makeRoom = await fillDiskAt('the trail', area.id)
  expect((await client.transition('crime-areas', area.id, 'publish')).status).toBe(503)
  expect(await purges()).toEqual([])
  await makeRoom()
  ok(await client.transition('crime-areas', area.id, 'publish'))
  // At once, and again when every server shows it: that one has not been sent yet.
  expect((await purges()).length).toBeGreaterThan(0)
})

it('one server at a time takes jobs, and one that was taken by a dead server is taken again', async () => {
  const { publisher } = await theCast()
  const area = await bringTo(await createDraft('crime-areas', crimeAreaFields()), 'approved')
  const client = await database().connect()
  await client.query(`select pg_advisory_lock(hashtextextended('liaison:jobs', 0))`)
  try {
    const scheduledFor = new Date(Date.now() + 3000).toISOString()
    ok(await publisher.transition('crime-areas', area.id, 'schedule', { scheduledFor }))
    await client.query(
      `update payload_jobs set processing = true, updated_at = now() - interval '3 minutes'
       where input ->> 'id' = $1`,
      [area.id],
    )
    await vi.waitFor(
      async () => {
        const waiting = await rowsOf(
          `select distinct pid from pg_locks where locktype = 'advisory' and not granted`,
        )
        expect(waiting.length).toBeGreaterThanOrEqual(2)
      },
      { timeout: 20_000, interval: 50 },
    )
  } finally {
    await client.query(`select pg_advisory_unlock(hashtextextended('liaison:jobs', 0))`)
    client.release()
  }
  await vi.waitFor(
    async () => {
      const events = await eventsOf('crime-areas', area.id)
      expect(events.filter((event) => event === 'publish')).toHaveLength(1)
    },
    { timeout: 20_000, interval: 50 },
  )
})

it('hears of publications, also after its connection was lost, and looks for what was never told', async () => {
  const onPublication = vi.fn(() => Promise.resolve())
  const onHeartbeat = vi.fn(() => Promise.resolve())
  const stop = listenForPublications({
    databaseUrl: underTest('databaseUrl'),
    onPublication,
    onHeartbeat,
    log: () => undefined,
  })
  onTestFinished(stop)
  const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 10 })
  await until(() => {
    expect(onPublication).toHaveBeenCalledTimes(1)
  })
  await database().query('select pg_notify($1, $2)', [PUBLICATION_CHANNEL, ''])
  await until(() => {
    expect(onPublication).toHaveBeenCalledTimes(2)
  })
  await until(() => {
    expect(onHeartbeat).toHaveBeenCalled()
  })
  expect(onPublication).toHaveBeenCalledTimes(2)
  await database().query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'liaison-listener'`,
  )
  await until(() => {
    expect(onPublication).toHaveBeenCalledTimes(3)
  })
})
