import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import pg from 'pg'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { KEYS_PATH } from '@/vocabulary/api-root'
import { BulkStore } from '@/api/bulk/bulk-store'
import { documentsOf } from '@/api/bulk/read-documents'
import { BULK_FILES, BULK_SETS } from '@/api/bulk/sets'
import { PUBLICATION_CHANNEL } from '@/database/publication-channel'
import { bulkManifestSchema, signedEditionSchema } from '@/api/definitions/file-schemas'
import { BULK_MANIFEST, pathOfBulkFile } from '@/api/files/addresses'
import { ApiReader } from '@/api/store/api-reader'
import { judgeFile } from '@/signing/judge'
import { readPublicKeys } from '@/signing/keys'
import {
  allKeys,
  currentSigningKey,
  publicKeysIn,
  revokeSigningKey,
  rotateSigningKey,
} from '@/signing/store/keys'
import { anonymous } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  edit,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
  type Document,
} from '../support/content'
import { database } from '../support/database'
import { ask } from '../support/raw-http'
import { theCast, type Cast } from '../support/personas'
import { storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'
import { secondSite } from './support/second-site'

const everybody = anonymous()
const api = (address: string, headers: Record<string, string> = {}) =>
  everybody.get(`/api/v1/${address}`, { headers })
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/** As it was sent, not decoded. */
function rawly(address: string, encoding: string) {
  const { hostname, port } = new URL(underTest('origin'))
  return ask({ hostname, port, path: address, headers: { 'Accept-Encoding': encoding } })
}

const manifest = async () => bulkManifestSchema.parse(ok(await api('bulk')).body).signed
const hashesIn = async () =>
  Object.fromEntries((await manifest()).files.map(({ name, sha256: hash }) => [name, hash]))
const keys = async () => readPublicKeys(ok(await everybody.get(KEYS_PATH)).text)

let cast: Cast
let area: Document
let country: Document
let slug: string
let name: string

beforeAll(async () => {
  cast = await theCast()
  name = marker('=Bulk "name", ')
  area = await liveCrimeArea()
  country = await liveCountry({
    tagline: name,
    crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
    keyFacts: [{ label: 'Population', value: '11' }],
  })
  slug = String(ok(await api(`countries/${country.id}`)).body.slug)
})

describe('the bulk files', () => {
  it('are what the signed manifest says: bytes, hash and number of records, plain and compressed', async () => {
    const answer = ok(await api('bulk'))
    expect(judgeFile(answer.text, await keys(), underTest('origin'))).toMatchObject({
      kind: 'manifest',
    })
    const { files, sequence } = await manifest()
    expect(files).toHaveLength(75)
    expect(sequence).toBeGreaterThan(0)
    for (const { address, name: file, format, records, bytes, sha256: hash } of files.filter(
      ({ resource, locale }) => resource === 'countries' && ['fr', 'all'].includes(locale),
    )) {
      const head = await everybody.send('HEAD', address)
      expect([head.status, head.text]).toEqual([200, ''])
      const plain = await rawly(address, 'identity')
      const compressed = await rawly(address, 'gzip')
      expect(plain.body).toHaveLength(bytes)
      expect(sha256(plain.body)).toBe(hash)
      expect(plain.headers.etag).not.toBe(compressed.headers.etag)
      expect(compressed.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true)
      expect(plain.headers['content-disposition']).toBe(`attachment; filename="${file}"`)
      const text = plain.body.toString()
      if (format === 'json') expect((JSON.parse(text) as { data: [] }).data).toHaveLength(records)
      if (format === 'ndjson') expect(text.split('\n')).toHaveLength(records + 1)
    }
  })

  it('lie in the folder of the store, which may be a disk of its own, and are there once under two names', async () => {
    await storedFiles()
    const store = path.join(underTest('dataDir'), 'site')
    const numberOf = async (file: string) => (await stat(file)).ino
    const own = await readdir(path.join(store, 'bulk'), { recursive: true })
    const numbers = await Promise.all(own.map((file) => numberOf(path.join(store, 'bulk', file))))
    for (const form of ['', '.gz'])
      expect(numbers).toContain(
        await numberOf(path.join(store, 'pages', `/api/v1/bulk/countries.fr.csv${form}`)),
      )
  })

  it('W8 are not stored beside pages that do not show yet what they say', async () => {
    const other = await liveCrimeArea()
    await edit(other, { summary: 'Another summary.' })
    await bringTo(other, 'approved')
    // A site that is told of nothing, and makes these files last.
    const { site, store } = await secondSite()
    ok(await cast.publisher.transition('crime-areas', other.id, 'publish'))
    const stored = () =>
      [...BULK_FILES.map(pathOfBulkFile), BULK_MANIFEST].filter((path) => store.get(path))
    await site.finish()
    expect(stored()).toEqual([])
    await site.update()
    await site.finish()
    expect(stored()).toHaveLength(BULK_FILES.length + 1)
  })

  it('have each document as it is answered by itself', async () => {
    for (const locale of ['en', 'all'])
      for (const { collection, id } of [country, area]) {
        const one = ok(await api(`${collection}/${id}?locale=${locale}`)).text
        const lines = ok(await api(`bulk/${collection}.${locale}.ndjson`)).text.split('\n')
        expect(lines).toContain(one)
        const { data } = ok(await api(`bulk/${collection}.${locale}.json`)).body
        expect(data).toContainEqual(JSON.parse(one))
      }
  })

  it('have in CSV no cell that a spreadsheet calculates', async () => {
    const { text } = ok(await api('bulk/countries.en.csv'))
    expect(text).toContain(`"'${name.replaceAll('"', '""')}"`)
  })

  it('answer 304 and, when something was published since, 412; nothing else is asked of them', async () => {
    const { sha256: hash } =
      (await manifest()).files.find((each) => each.name === 'countries.en.csv') ?? {}
    const asked = (headers: Record<string, string>, query = '') =>
      api(`bulk/countries.en.csv${query}`, headers)
    const etag = (await asked({})).headers.get('etag') ?? ''
    expect((await asked({ 'If-None-Match': etag })).status).toBe(304)
    expect((await asked({ 'If-Match': `"${hash ?? ''}"` })).status).toBe(200)
    await edit(country, { tagline: marker('Another tagline ') })
    expect((await asked({ 'If-Match': `"${hash ?? ''}"` })).status).toBe(200)
    await bringTo(country, 'published')
    const since = await asked({ 'If-Match': `"${hash ?? ''}"` })
    expect([since.status, since.headers.get('content-type')]).toEqual([
      412,
      'application/problem+json; charset=utf-8',
    ])
    expect((await asked({ 'If-None-Match': etag })).status).toBe(200)
    expect((await asked({}, '?limit=1')).status).toBe(400)
    expect((await api('bulk?locale=en')).status).toBe(400)
    expect((await api('bulk/countries.en.xlsx')).status).toBe(404)
    expect((await asked({ Accept: 'image/png' })).status).toBe(406)
  })

  it('change only where what they say has changed', async () => {
    const before = await hashesIn()
    await edit(country, { tagline: marker('A third tagline ') })
    await bringTo(country, 'published')
    const after = await hashesIn()
    const changed = Object.keys(after).filter((file) => before[file] !== after[file])
    expect(new Set(changed.map((file) => file.split('.')[0]))).toEqual(new Set(['countries']))
    expect(changed).toHaveLength(15)
  })

  it('are the same bytes on another server, which has made them in another order', async () => {
    const pool = new pg.Pool({ connectionString: underTest('databaseUrl'), max: 2 })
    const folder = await mkdtemp(path.join(tmpdir(), 'liaison-bulk-'))
    onTestFinished(async () => {
      await pool.end()
      await rm(folder, { recursive: true, force: true })
    })
    const other = await BulkStore.open(pool, folder)
    for (const set of BULK_SETS.toReversed().slice(0, 7)) await other.set(set)
    const { sets, sequence } = await other.all()
    const own = await manifest()
    expect(sequence).toBe(own.sequence)
    expect(
      sets.flatMap(({ written }) => Object.values(written.files).map(({ sha256: hash }) => hash)),
    ).toEqual(own.files.map(({ sha256: hash }) => hash))

    // What is not public any more goes from the disk, also when nobody asks.
    await edit(area, { name: marker('Renamed ') })
    await bringTo(area, 'published')
    const kept = new Set(await readdir(folder))
    await other.removeSuperseded()
    const left = await readdir(folder)
    expect(left.length).toBeLessThan(kept.size)
    expect(left.some((each) => each.startsWith('crime-areas.'))).toBe(false)
  })

  it('are read a few documents at a time, however many there are', async () => {
    const client = new pg.Client({ connectionString: underTest('databaseUrl') })
    await client.connect()
    onTestFinished(() => client.end())
    const sizes: number[] = []
    const counting = {
      query: async (text: string, values: unknown[]) => {
        const result = await client.query<{ documents: unknown[] | null }>(text, values)
        sizes.push(result.rows[0]?.documents?.length ?? 0)
        return result
      },
    } as unknown as pg.Client
    const read: string[] = []
    const set = { resource: 'countries', locale: 'fr' } as const
    for await (const document of documentsOf(counting, set, { batchSize: 2 }))
      read.push((document as { id: string }).id)
    expect(new Set(read).size).toBe(read.length)
    expect(read).toContain(country.id)
    // One more than is shown tells whether there are others.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3)
    expect(sizes).toHaveLength(Math.max(1, Math.ceil(read.length / 2)))
  })

  it('L1 have nothing of drafts and of what is withdrawn', async () => {
    const secret = marker('secret')
    const hidden = await createDraft('crime-areas', { name: secret, slug: marker('hidden-') })
    const withdrawn = await liveCrimeArea({ name: secret, summary: secret })
    const naming = await liveCountry({
      crimeAreas: [
        { crimeArea: hidden.id, prominence: 'principal', note: secret },
        { crimeArea: withdrawn.id, prominence: 'principal', note: secret },
      ],
    })
    const agency = await createDraft('agencies', agencyFields(naming.id, { name: secret }))
    expect((await api('bulk/crime-areas.fr.csv')).text).toContain(secret)
    const notice = { comment: 'A public notice.' }
    ok(await cast.publisher.transition('crime-areas', withdrawn.id, 'withdraw', notice))
    await edit(naming, { tagline: secret })
    const told = [secret, hidden.id, withdrawn.id, agency.id]
    const leaks: string[] = []
    for (const { address } of (await manifest()).files) {
      const { text } = ok(await everybody.get(address))
      if (told.some((each) => text.includes(each))) leaks.push(address)
    }
    const signed = await api(`countries/${naming.id}/signed`)
    if (told.some((each) => signed.text.includes(each))) leaks.push('signed')
    expect(leaks).toEqual([])
  })
})

describe('a signed edition', () => {
  const verdictOn = async (text: string) => judgeFile(text, await keys(), underTest('origin'))

  it('is the current one or any earlier one, for ever the same as long as others stay', async () => {
    const answer = ok(await api(`countries/${slug}/signed`))
    expect(signedEditionSchema.parse(answer.body)).toEqual(answer.body)
    const verdict = await verdictOn(answer.text)
    if (verdict.kind !== 'edition') throw new Error(`It is ${verdict.kind}.`)
    const { number } = verdict.edition
    expect(number).toBeGreaterThan(1)
    const first = ok(await api(`countries/${country.id}/signed?edition=1`))
    expect(await verdictOn(first.text)).toMatchObject({
      kind: 'edition',
      edition: { number: 1, of: { type: 'countries', id: country.id } },
    })
    expect(first.text).toContain(JSON.stringify(name))
    expect((await verdictOn(first.text.replace('"Population"', '"Populations"'))).kind).toBe(
      'changed',
    )
    await edit(country, { tagline: marker('A fourth tagline ') })
    await bringTo(country, 'published')
    expect((await api(`countries/${country.id}/signed?edition=1`)).text).toBe(first.text)
    expect((await api(`countries/${country.id}/signed?edition=${number}`)).text).toBe(answer.text)
  })

  it('of a bureau is found by its country, too', async () => {
    const bureau = await bringTo(await createDraft('ncbs', ncbFields(country.id)), 'published')
    const answer = ok(await api(`ncbs/${slug}/signed`))
    expect(await verdictOn(answer.text)).toMatchObject({ edition: { of: { id: bureau.id } } })
    const links = ok(await api(`ncbs/${bureau.id}`)).body.links as { signed: string }
    expect((await everybody.get(links.signed)).text).toBe(answer.text)
  })

  it('that there is not answers 404, of a withdrawn document 410 with the notice', async () => {
    expect((await api(`countries/${slug}/signed?edition=99`)).status).toBe(404)
    expect((await api(`countries/${slug}/signed?edition=x`)).status).toBe(400)
    const document = await liveCrimeArea({ name: 'Goes away' })
    ok(await api(`crime-areas/${document.id}/signed?edition=1`))
    const notice = { comment: 'Out for now.' }
    ok(await cast.publisher.transition('crime-areas', document.id, 'withdraw', notice))
    const gone = await api(`crime-areas/${document.id}/signed?edition=1`)
    expect([gone.status, gone.body.notice]).toEqual([410, { en: 'Out for now.' }])
    expect(gone.text).not.toContain('Goes away')
  })

  it('is not given when what is kept is not what was published', async () => {
    const pool = new pg.Pool({ connectionString: underTest('databaseUrl'), max: 1 })
    onTestFinished(() => pool.end())
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
    const signable = () => new ApiReader(pool).signable('countries', slug, 1, 'https://x.test')
    expect(await signable()).toMatchObject({ number: 1 })
    Object.assign(pool, {
      query: async (...args: unknown[]) => {
        const result = await query(...args)
        for (const row of result.rows as { content?: object }[])
          row.content = { ...row.content, iso2: 'XX' }
        return result
      },
    })
    await expect(signable()).rejects.toThrow('not what its hash says')
  })
})

describe('the keys', () => {
  /** Every server publishes others as soon as it is told. */
  const publishedAre = (expected: string[]) =>
    vi.waitFor(
      async () => {
        expect((await keys()).map(({ kid }) => kid)).toEqual(expected)
      },
      { timeout: 10_000, interval: 100 },
    )

  it('are kept so that no key is lost, and only revoked ones are not published any more', async () => {
    const pool = database()
    const before = await publicKeysIn(pool)
    expect(await keys()).toEqual(before)
    expect(JSON.stringify(ok(await everybody.get(KEYS_PATH)).body)).not.toMatch(/"d":|PRIVATE/)
    const secret = marker('a secret of the test ')
    const [one, same] = await Promise.all([
      currentSigningKey(pool, secret),
      currentSigningKey(pool, secret),
    ])
    expect(same.id).toBe(one.id)
    const next = await rotateSigningKey(pool, secret)
    expect((await currentSigningKey(pool, secret)).id).toBe(next.id)
    await publishedAre([next.id, one.id, ...before.map(({ kid }) => kid)])
    for (const change of [
      'delete from signing_keys where id = $1',
      "update signing_keys set public_key = 'x' where id = $1",
    ])
      await expect(pool.query(change, [one.id])).rejects.toThrow('append-only')

    expect(await revokeSigningKey(pool, next.id)).toBe(true)
    expect((await currentSigningKey(pool, secret)).id).toBe(one.id)
    expect(await revokeSigningKey(pool, one.id)).toBe(true)
    expect(await revokeSigningKey(pool, one.id)).toBe(false)
    await expect(currentSigningKey(pool, secret, one)).rejects.toThrow('is revoked')
    await publishedAre(before.map(({ kid }) => kid))
    const revoked = (await allKeys(pool)).filter(({ revokedAt }) => revokedAt)
    expect(revoked.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, next.id]))
  })

  it('that are new or revoked are told to every server at once', async () => {
    const client = new pg.Client({ connectionString: underTest('databaseUrl') })
    await client.connect()
    onTestFinished(() => client.end())
    const told: (string | undefined)[] = []
    client.on('notification', ({ payload }) => told.push(payload))
    await client.query(`listen "${PUBLICATION_CHANNEL}"`)
    const { id } = await rotateSigningKey(database(), marker('a secret of the test '))
    await expect.poll(() => told).toEqual([''])
    await revokeSigningKey(database(), id)
    await expect.poll(() => told).toEqual(['', ''])
  })

  it('are taken over by a server that runs: no answer is signed with one that is revoked', async () => {
    const pool = database()
    const secret = (await readFile(path.join(underTest('dataDir'), 'secret'), 'utf8')).trim()
    const signers = () =>
      Promise.all(
        ['bulk', `countries/${slug}/signed`].map(
          async (address) => (ok(await api(address)).body.signature as { keyId: string }).keyId,
        ),
      )
    const ofNow = await currentSigningKey(pool, secret)
    expect(await signers()).toEqual([ofNow.id, ofNow.id])
    const next = await rotateSigningKey(pool, secret)
    const soon = { timeout: 10_000, interval: 100 }
    await vi.waitFor(async () => {
      expect(await signers()).toEqual([next.id, next.id])
    }, soon)
    await revokeSigningKey(pool, next.id)
    await vi.waitFor(async () => {
      expect(await signers()).toEqual([ofNow.id, ofNow.id])
    }, soon)
  })
})

describe('the page where files are verified', () => {
  const verify = async (fields: Record<string, string>, headers = {}, locale = 'en') => {
    const body = new FormData()
    for (const [field, value] of Object.entries(fields))
      if (field === 'file') body.set('file', new Blob([value]), 'edition.json')
      else body.set(field, value)
    return everybody.send('POST', `/${locale}/verify`, { body, headers })
  }

  it('tells what a file is, pasted or sent, in the language of the page, and keeps nothing', async () => {
    const { text: file } = ok(await api(`countries/${slug}/signed`))
    const sent = await verify({ file, text: '' })
    expect(sent.text).toContain('Genuine, and current')
    expect(sent.headers.get('set-cookie')).toBeNull()
    expect(sent.headers.get('cache-control')).toContain('no-store')
    expect((await verify({ text: file }, {}, 'fr')).text).toContain('Authentique et actuel')
    const secret = marker('echo')
    const changed = await verify({ file: file.replace('"Population"', `"${secret}"`) })
    expect(changed.text).toContain('Not genuine')
    expect(changed.text).not.toContain(secret)
    expect((await verify({ text: secret })).text).not.toContain(secret)
    expect((await verify({ text: '' })).status).toBe(400)
    expect((await verify({ text: file }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect(ok(await everybody.get('/ar/verify')).text).toContain('<form')
  })

  it('tells what has become of an edition since: superseded, withdrawn', async () => {
    const document = await liveCrimeArea({ name: 'Before' })
    const { text: file } = ok(await api(`crime-areas/${document.id}/signed`))
    await edit(document, { name: 'After' })
    await bringTo(document, 'published')
    expect((await verify({ file })).text).toContain('Genuine, but not the latest')
    const notice = { comment: 'Out for now.' }
    ok(await cast.publisher.transition('crime-areas', document.id, 'withdraw', notice))
    const withdrawn = await verify({ file })
    expect(withdrawn.text).toContain('Genuine, but withdrawn')
    expect(withdrawn.text).not.toMatch(/Before|After/)
  })
})
