import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { publicHeaders } from '@/page-store/headers'
import { cacheTag, surrogateKeys } from '@/page-store/surrogate-keys'
import { freePort } from '@/server/free-port'
import { KEYS_PATH } from '@/vocabulary/api-root'
import { anonymous } from '../support/client'
import {
  bringTo,
  edit,
  inEveryForm,
  liveCountry,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  uploadPicture,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { startNginx, type Nginx } from '../support/nginx'
import { theCast } from '../support/personas'
import { ask, type RawAnswer } from '../support/raw-http'
import { storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'

/* Debian's nginx with our configuration: in front of the product, and in front of one that is away. */
let inFront: Nginx
let alone: Nginx
/** The same, behind a cache that is told what to throw away. */
let behindCache: Nginx

beforeAll(async () => {
  const [store, siteUrl] = [path.join(underTest('dataDir'), 'site'), underTest('origin')]
  inFront = await startNginx({ store, siteUrl, application: `127.0.0.1:${new URL(siteUrl).port}` })
  // Nothing listens there: as when Node and PostgreSQL are stopped.
  const away = { store, siteUrl, application: `127.0.0.1:${await freePort()}` }
  alone = await startNginx(away)
  behindCache = await startNginx({ ...away, purgeUrl: 'https://cache.example/purge' })
})

afterAll(async () => {
  await Promise.all([inFront, alone, behindCache].map((nginx) => nginx.stop()))
})

type Headers = Record<string, string>

const send = (origin: string, target: string, headers: Headers = {}, method = 'GET') => {
  const { hostname, port } = new URL(origin)
  return ask({ host: hostname, port, path: target, method, headers })
}

/** How a language is asked for, or all of them. */
const IN_LANGUAGES = ['', '?locale=en', '?locale=fr', '?locale=es', '?locale=ar', '?locale=all']

/** What belongs to the connection or the moment and not to the answer. */
const OF_THE_CONNECTION = [
  ...['connection', 'date', 'keep-alive', 'server', 'transfer-encoding'],
  'x-request-id',
]

const essence = ({ status, headers, body }: RawAnswer) => ({
  status,
  headers: without(headers, OF_THE_CONNECTION),
  body: body.toString('hex'),
})

const without = (headers: IncomingHttpHeaders, names: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))

const transition = async ({ collection, id }: Document, name: string, input = {}) =>
  ok(await (await theCast()).publisher.transition(collection, id, name, input))

const publishAgain = async (document: Document, fields: object) => {
  await edit(document, { ...fields })
  await bringTo(document, 'published')
}

const slugIn = (page: string): string => page.split('/').at(-1) ?? ''

const linkIn = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? 'none'

describe('nginx answers what the application answers', () => {
  const addresses: Record<string, string> = {}

  beforeAll(async () => {
    const picture = await uploadPicture()
    const country = await liveCountry({ gallery: [{ media: picture.id }] })
    const page = await pageOf(country)
    await publishAgain(country, { tagline: 'Another tagline.' })
    const withdrawn = await liveCrimeArea()
    await transition(withdrawn, 'withdraw', { comment: 'Under review.' })
    const moved = await liveCrimeArea()
    const earlier = await pageOf(moved)
    await publishAgain(moved, { slug: marker('moved') })
    const { text } = await anonymous().get(page)
    Object.assign(addresses, {
      'the home page': '/ar',
      'a list': '/fr/countries',
      'a sitemap': '/sitemap.xml',
      'the file for robots': '/robots.txt',
      'a style sheet': linkIn(text, /\/assets\/site\.\w+\.css/),
      'a picture': linkIn(text, /\/media\/\w+\.\w+/),
      'the pages without a language': '/',
      'live form of the search': '/en/search',
      'live form to compare countries': '/ar/compare',
      'live form to verify a file': '/es/verify',
      'live page in two languages': `${page.replace('/en/', '/fr/')}/with/ar`,
      'live list of editions': `${page}/editions`,
      'live earlier edition': `${page.replace('/en/', '/fr/')}/editions/1?utm_source=letter`,
      'live current edition': `${page.replace('/en/', '/ar/')}/editions/2`,
      'live changes in an edition': `${page.replace('/en/', '/es/')}/editions/2/changes`,
      'withdrawn edition': `${await pageOf(withdrawn)}/editions/1`,
      'moved list of editions': `${earlier.replace('/en/', '/fr/')}/editions`,
      'a later part of a list of editions': `${page}/editions?before=2`,
      'two editions compared': `${page}/editions/compare?from=1&to=2`,
      'an edition that is not there': `${page}/editions/9`,
      'a comparison of countries': '/en/compare?countries=belgium,belarus',
      'a mark of a campaign': `${page}?utm_source=letter`,
      'a search': '/en/search?q=police',
      'a list that is narrowed': '/en/countries?region=europe',
      'a narrowing in another spelling': '/en/countries?%71=x',
      'a day in the past': `${page}?asOf=2026-01-01`,
      'no page': '/es/countries/atlantis',
      'the file of a page': `${page}.html`,
      'a slash too many': '/en//countries',
      'an encoded slash': '/en%2Fcountries',
      'a list of the API': '/api/v1/countries?limit=1',
      'an answer in two languages': `/api/v1/countries/${country.id}?locale=fr,en`,
      'an unknown parameter': `/api/v1/countries/${country.id}?colour=red`,
      'a document without an address': '/api/v1/countries/atlantis',
      'the file of a document': `/api/v1/countries/${country.id}/en.json`,
      'live document': `/api/v1/countries/${country.id}`,
      'live document in French': `/api/v1/countries/${slugIn(page)}?locale=fr`,
      'live document in all languages': `/api/v1/countries/${slugIn(page)}?locale=all`,
      'withdrawn document': `/api/v1/crime-areas/${withdrawn.id}?locale=es`,
      'withdrawn document in all languages': `/api/v1/crime-areas/${withdrawn.id}?locale=all`,
      'documents as a list': '/api/v1/agencies',
      'documents in Arabic as a list': '/api/v1/countries?locale=ar',
      'documents in all languages as a list': '/api/v1/crime-areas?locale=all',
      'pictures as a list': '/api/v1/media',
      'a picture in words': `/api/v1/media/${picture.id}?locale=fr`,
      'changes as a list': '/api/v1/changes',
      'editions as a list': '/api/v1/editions?',
      'changes in a language': '/api/v1/changes?locale=fr',
      'the file of a list of the API': '/api/v1/lists/countries.json',
      'where nginx looks for lists': '/liaison-lists/countries.json',
      'the API’s index, its home page': '/api/v1',
      'the API’s home page in words': '/api/v1/docs',
      'the API’s description, its home page': '/api/v1/openapi.json',
      'a schema and home page of a type': '/api/v1/schemas/Country.json',
      'a folder of the store': '/pages/en.html',
      'live edition with its signature': `/api/v1/countries/${country.id}/signed`,
      'live edition with its number and its signature': `/api/v1/countries/${slugIn(page)}/signed?edition=2`,
      'an earlier edition with its signature': `/api/v1/countries/${country.id}/signed?edition=1`,
      'withdrawn edition with its signature': `/api/v1/crime-areas/${withdrawn.id}/signed`,
      'live keys': KEYS_PATH,
      'live manifest': '/api/v1/bulk',
      'live spreadsheet of everything': '/api/v1/bulk/countries.fr.csv',
      'live everything in all languages': '/api/v1/bulk/agencies.all.json',
      'live lines of everything': '/api/v1/bulk/media.ar.ndjson',
      'no bulk file': '/api/v1/bulk/countries.fr.xlsx',
      'a bulk file with a question': '/api/v1/bulk/countries.fr.csv?limit=1',
    })
    for (const [what, of] of Object.entries({
      live: page,
      withdrawn: await pageOf(withdrawn),
      moved: earlier,
    }))
      for (const address of inEveryForm(of))
        addresses[`${what} ${address.replace(of, '')}`] = address
    // More than a page of them, so that there is a way on.
    for (let count = 0; count < 21; count += 1) await liveCrimeArea()
    await storedFiles()
  })

  it('in every coding, with the same headers, to HEAD too, and to those who have it already', async () => {
    for (const [what, address] of Object.entries(addresses))
      for (const encoding of ['identity', 'gzip', 'gzip, deflate, br'])
        for (const method of ['GET', 'HEAD', 'POST']) {
          const headers = { 'Accept-Encoding': encoding }
          const [own, answer] = await both(address, headers, method)
          expect({ what, ...essence(answer) }).toEqual({ what, ...essence(own) })
          if (own.headers.etag === undefined || method === 'POST') continue
          const again = { ...headers, 'If-None-Match': `"other", W/${own.headers.etag}` }
          const [ownAgain, answerAgain] = await both(address, again, method)
          expect({ what, ...essence(answerAgain) }).toEqual({ what, ...essence(ownAgain) })
          expect(answerAgain.status).toBe(own.status === 200 ? 304 : own.status)
        }
    expect(Object.keys(addresses).length).toBeGreaterThan(30)
  })

  it('and leads from an address with a slash at its end to the one without', async () => {
    const [own, answer] = await both('/en/countries/?a=1')
    const ofTheBody = [...OF_THE_CONNECTION, 'content-type', 'content-length']
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/en/countries?a=1')
    expect(without(answer.headers, ofTheBody)).toEqual(without(own.headers, ofTheBody))
  })

  it('for whoever takes the type, has no key and asks no more', async () => {
    const address = addresses['live document'] ?? ''
    const of: Headers[] = [
      { Accept: 'application/json' },
      { Accept: 'text/html, application/*;q=0.5' },
      { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      { Accept: 'text/html' },
      { Accept: 'application/json;q=0, */*' },
      { Accept: '*/*;q=0.0' },
      { Authorization: `Bearer liaison_${'x'.repeat(49)}` },
    ]
    const answers = await Promise.all(of.map((headers) => both(address, headers)))
    for (const [index, [own, answer]] of answers.entries())
      expect({ of: of[index], ...essence(answer) }).toEqual({ of: of[index], ...essence(own) })
    expect(answers.map(([{ status }]) => status)).toEqual([200, 200, 200, 406, 406, 406, 401])
    const ofNobody = await Promise.all(of.map((headers) => send(alone.origin, address, headers)))
    expect(ofNobody.map(({ status }) => status)).toEqual([200, 200, 200, 503, 503, 503, 503])
  })

  it('for whoever does not say which bulk file he means', async () => {
    const address = addresses['live spreadsheet of everything'] ?? ''
    const { headers } = await send(alone.origin, address)
    for (const match of [String(headers.etag), '"other"']) {
      const [own, answer] = await both(address, { 'If-Match': match })
      expect(essence(answer)).toEqual(essence(own))
      expect(own.status).toBe(match === '"other"' ? 412 : 200)
      expect((await send(alone.origin, address, { 'If-Match': match })).status).toBe(503)
    }
  })

  it('to whoever sets conditions, by its tag and not by a time', async () => {
    for (const what of ['a list', 'a style sheet', 'live .md', 'live document', 'live keys']) {
      const address = addresses[what] ?? ''
      const { headers } = await send(alone.origin, address)
      const [tag, past] = [String(headers.etag), 'Thu, 01 Jan 1970 00:00:01 GMT']
      const conditions: [number, Headers][] = [
        [200, { 'If-Match': '"other"' }],
        [200, { 'If-Unmodified-Since': past }],
        [200, { 'If-Modified-Since': new Date().toUTCString() }],
        [304, { 'If-Modified-Since': past, 'If-None-Match': tag }],
        [200, { 'If-Modified-Since': past, 'If-None-Match': '"other"' }],
      ]
      for (const [status, condition] of conditions) {
        const [own, answer] = await both(address, condition)
        expect({ what, condition, ...essence(answer) }).toEqual({
          ...{ what, condition },
          ...essence(own),
        })
        expect({ what, condition, status: own.status }).toEqual({ what, condition, status })
      }
    }
  })

  const stored = () =>
    Object.entries(addresses).filter(([what]) =>
      /^(live|withdrawn|moved)|home|list$|picture|sheet|campaign/.test(what),
    )

  it('from the store, not by asking', async () => {
    for (const [what, address] of stored()) {
      const [own] = await both(address)
      expect({ what, ...essence(await send(alone.origin, address)) }).toEqual({
        what,
        ...essence(own),
      })
    }
  })

  it('to a cache in front that is told, with its keys in both spellings', async () => {
    for (const [what, address] of stored()) {
      const plain = await send(alone.origin, address)
      const { status, headers } = await send(behindCache.origin, address)
      const keys = plain.headers['surrogate-key']
      expect({
        what,
        status,
        ...without(headers, ['cache-control', ...OF_THE_CONNECTION]),
      }).toEqual({
        what,
        status: plain.status,
        ...without(plain.headers, ['cache-control', ...OF_THE_CONNECTION]),
        'cache-tag': String(keys).replaceAll(' ', ','),
      })
      expect(headers['cache-control']).toMatch(/s-maxage=86400|immutable/)
    }
  })

  const both = (address: string, headers?: Headers, method?: string) =>
    Promise.all(
      [underTest('origin'), inFront.origin].map((origin) => send(origin, address, headers, method)),
    ) as Promise<[RawAnswer, RawAnswer]>
})

it('an answer comes through with as many keys as there may be, in both spellings', async () => {
  const many = Array.from({ length: 60 }, () => `crime-areas/${randomUUID()}`)
  const keys = surrogateKeys(many)
  expect(keys.split(' ')).toHaveLength(61)
  const all = { ...publicHeaders({}), 'Surrogate-Key': keys, 'Cache-Tag': cacheTag(keys) }
  const application = createServer((_, response) => response.writeHead(200, all).end())
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve))
  const { port } = application.address() as AddressInfo
  const nginx = await startNginx({
    ...{ store: '/var/empty', siteUrl: 'https://profiles.example.org' },
    application: `127.0.0.1:${port}`,
  })
  onTestFinished(async () => {
    await nginx.stop()
    application.close()
    application.closeAllConnections()
  })
  const { status, headers } = await send(nginx.origin, '/api/v1/crime-areas')
  expect([status, headers['surrogate-key'], headers['cache-tag']]).toEqual([
    200,
    keys,
    cacheTag(keys),
  ])
})

/** What decision 29 leaves out of the store: signatures of earlier editions, and what somebody asks or says. */
const ASKED_OF_THE_APPLICATION = /\/signed\?|\/report\b|\/compare\?|\/countries\?|\/search\?/

describe('while the application is away', () => {
  const get = (address: string, headers?: Headers) => send(alone.origin, address, headers)
  const textOf = async (address: string) => (await get(address)).body.toString()
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]+)<\/loc>/g)].map(([, address = '']) => address)

  it('every address in the sitemap is served, everything that pages load, and all that they and their history link to but questions', async () => {
    await storedFiles()
    const sitemap = await textOf('/sitemap.xml')
    const parts = sitemap.includes('<sitemapindex') ? locations(sitemap) : ['/sitemap.xml']
    const pages = (await Promise.all(parts.map(textOf))).flatMap(locations)
    expect(pages.length).toBeGreaterThan(50)
    const loaded = new Set<string>()
    /** Notes what a page loads and links to. */
    const follow = (text: string) => {
      for (const [file] of text.matchAll(/\/(assets|media)\/[\w.-]+/g)) loaded.add(file)
      for (const [, linked = ''] of text.matchAll(/ href="(\/[^"]*)"/g))
        if (!ASKED_OF_THE_APPLICATION.test(linked)) loaded.add(linked.replaceAll('&amp;', '&'))
    }
    for (const page of pages) {
      const { status, body } = await get(page)
      expect({ page, status }).toEqual({ page, status: 200 })
      follow(body.toString())
    }
    // It grows while it is gone through.
    for (const file of loaded) {
      const { status, body } = await get(file)
      expect({ file, status }).toEqual({ file, status: 200 })
      if (/\/editions\b/.test(file)) follow(body.toString())
    }
    const of = (what: RegExp) => [...loaded].filter((file) => what.test(file)).length
    expect(of(/^\/(assets|media)\//)).toBeGreaterThan(3)
    expect(of(/\/editions\/\d+$/)).toBeGreaterThan(50)
    expect(of(/\/changes$/)).toBeGreaterThan(3)
  })

  it('every document that the API has is served in each language and in all, by id and by address', async () => {
    const { rows } = await database().query<{ resource: string; name: string; status: number }>(
      `select collection as resource, unnest(array[document, slug]) as name,
         case public when 'live' then 200 else 410 end as status
       from api_documents where locale = 'en'`,
    )
    const named = rows.filter(({ name }) => name)
    expect(named.length).toBeGreaterThan(20)
    const of = new Map(named.map((each) => [`/api/v1/${each.resource}/${each.name}`, each.status]))
    const found = await Promise.all(
      [...of.keys()].flatMap((address) =>
        IN_LANGUAGES.map(async (query) => ({
          address,
          status: (await get(address + query)).status,
        })),
      ),
    )
    expect(found.filter(({ address, status }) => status !== of.get(address))).toEqual([])
  })

  it('every list of the API begins in each language, with the way on, and every picture has its words', async () => {
    const pictures = await rowsOf<{ id: string }>(
      `select distinct json_object_keys(media) as id from api_documents where public = 'live' and locale = 'en'`,
    )
    expect(pictures.length).toBeGreaterThan(0)
    const lists = ['countries', 'crime-areas', 'agencies', 'ncbs', 'media']
    const addresses = [
      ...[...lists, ...pictures.map(({ id }) => `media/${id}`)].flatMap((each) =>
        IN_LANGUAGES.map((query) => each + query),
      ),
      ...['changes', 'editions'],
    ]
    for (const address of addresses)
      expect({ address, status: (await get(`/api/v1/${address}`)).status }).toEqual({
        address,
        status: 200,
      })
    const { headers, body } = await get('/api/v1/crime-areas?locale=fr')
    const { page } = JSON.parse(body.toString()) as { page: { next: string } }
    expect(headers.link).toBe(`</api/v1/crime-areas?locale=fr&cursor=${page.next}>; rel="next"`)
  })

  it('the first address leads to the reader’s language, and what is not stored is told to be away', async () => {
    const home = await get('/', { 'Accept-Language': 'fr-BE,en;q=0.5' })
    expect([home.status, home.headers.location]).toEqual([302, '/fr'])
    for (const address of ['/en/search?q=x', '/api/v1/countries?limit=1', '/admin']) {
      const { status, headers } = await get(address)
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([
        503,
        '5',
        'no-store',
      ])
    }
  })
})

it('W8 nginx shows a publication, a withdrawal and a restoration when the call answers', async () => {
  const area = await liveCrimeArea()
  const page = await pageOf(area)
  const now = async (address = page) => {
    const { status, body } = await send(inFront.origin, address)
    return { status, text: body.toString() }
  }
  for (let round = 0; round < 3; round += 1) {
    const word = marker('edition')
    await edit(area, { summary: word })
    await bringTo(area, 'approved')
    expect((await now()).text).not.toContain(word)
    await transition(area, 'publish')
    for (const address of [
      page,
      `${page}.json`,
      page.replace('/en/', '/ar/'),
      '/en/crime-areas',
      `/api/v1/crime-areas/${area.id}`,
      `/api/v1/crime-areas/${slugIn(page)}?locale=ar`,
      `/api/v1/crime-areas/${area.id}?locale=all`,
      `${page}/editions/${round + 2}`,
      `${page}/editions/${round + 2}/changes`,
    ])
      expect((await now(address)).text).toContain(word)
  }
  const history = ['', '/1', '/4', '/4/changes'].map((part) => `${page}/editions${part}`)
  for (const address of history) expect((await now(address)).status).toBe(200)
  const tag = (await send(inFront.origin, page)).headers.etag ?? ''
  await transition(area, 'withdraw', { comment: 'Withdrawn for now.' })
  expect(await now()).toMatchObject({
    status: 410,
    text: expect.stringContaining('Withdrawn for now.') as string,
  })
  expect((await send(inFront.origin, page, { 'If-None-Match': tag })).status).toBe(410)
  expect(await now(`/api/v1/crime-areas/${area.id}?locale=fr`)).toMatchObject({
    status: 410,
    text: expect.stringContaining('Withdrawn for now.') as string,
  })
  for (const address of history)
    expect(await now(address)).toMatchObject({
      status: 410,
      text: expect.stringContaining('Withdrawn for now.') as string,
    })
  await storedFiles()
  for (const address of history) {
    const { status, body } = await send(alone.origin, address)
    expect({ address, status }).toEqual({ address, status: 410 })
    expect(body.toString()).toContain('Withdrawn for now.')
  }
  await transition(area, 'restore')
  for (const address of [page, ...history]) expect((await now(address)).status).toBe(200)
})
