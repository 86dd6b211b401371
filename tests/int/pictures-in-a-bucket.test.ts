import { readdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'

import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'

import { fillBucket } from '@/backup/bucket-pictures'
import { makeBackup } from '@/backup/make-backup'
import { checkBackup } from '@/backup/read-archive'
import { readEnvironment } from '@/env'
import { BucketStore } from '@/media-store/bucket-store'
import { createProgress } from '@/server/progress'

import { Client, codesOf } from '../support/client'
import { draftCountry, ok, pageOf, pictureForm } from '../support/content'
import { rowsOf } from '../support/database'
import { newPerson, signIn } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { startBucket, type Bucket } from '../support/bucket'
import { underTest } from '../support/under-test'

/* A second server on the database of the first, which keeps its pictures in a bucket. */
let bucket: Bucket
let dataDir: string
let other: Product
let writer: Client

beforeAll(async () => {
  bucket = await startBucket()
  dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bucket-'))
  other = await startProduct({
    DATABASE_URL: underTest('databaseUrl'),
    PAYLOAD_SECRET: (await readFile(path.join(underTest('dataDir'), 'secret'), 'utf8')).trim(),
    DATA_DIR: dataDir,
    ...bucket.settings,
  })
  writer = await here({ email: 'central@liaison.example', password: underTest('password') })
})

afterAll(async () => {
  await other.stop()
  await bucket.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const quiet = () => new PassThrough().resume()

function s3Of({ settings }: Bucket) {
  const { s3 } = readEnvironment(settings)
  if (!s3) throw new Error('There is no bucket.')
  return s3
}

/** Somebody, signed in at this server. */
const here = async ({ email, password }: { email: string; password: string }) =>
  (await signIn(email, password, other.origin)).client

const stranger = () => new Client(undefined, other.origin)

async function upload(background: string) {
  const body = await pictureForm({ alt: 'A picture.' }, background)
  const answer = await writer.send('POST', '/api/media', { body })
  return { answer, id: answer.body.doc?.id ?? '', filename: String(answer.body.doc?.filename) }
}

it('L1 a picture lies in the bucket and nowhere else, for those who are signed in, until it is published', async () => {
  const { answer, id, filename } = await upload('green')
  ok(answer)
  expect([...bucket.files.keys()]).toContain(filename)
  expect(bucket.answered).not.toContain('PUT 403')
  expect(await readdir(path.join(dataDir, 'media')).catch(() => [])).toEqual([])
  const file = `/api/media/file/${filename}`
  const shown = ok(await writer.get(file))
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect([403, 404]).toContain((await stranger().get(file)).status)

  const country = await draftCountry({ gallery: [{ media: id }] })
  // Only this server knows of the bucket: what is approved are the files in it.
  const [reviewer, client] = await Promise.all([
    newPerson(['reviewer']).then(here),
    here({ email: 'publisher@liaison.example', password: underTest('password') }),
  ])
  const step = async (who: Client, name: string, input = {}) =>
    ok(await who.transition('countries', country.id, name, input))
  await step(writer, 'submit', { comment: 'A change.' })
  const { version } = ok(await writer.get(`/api/countries/${country.id}/transitions`)).body
  await step(reviewer, 'approve', { expectedVersion: version })
  await step(client, 'publish')
  onTestFinished(async () => {
    await step(client, 'withdraw', { comment: 'The other servers know nothing of this bucket.' })
    // They keep the pictures of withdrawn documents too.
    for (const [name, bytes] of bucket.files)
      await writeFile(path.join(underTest('dataDir'), 'media', name), bytes)
  })
  const page = (await stranger().get(await pageOf(country))).text
  const links = [...page.matchAll(/\/media\/[0-9a-f]{64}\.\w+/g)].map(([link]) => link)
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) expect((await stranger().get(link)).status).toBe(200)
  expect([403, 404]).toContain((await stranger().get(file)).status)
})

it('a picture that is exchanged or cropped gets a name of its own, and the one before goes', async () => {
  const { answer, id, filename } = await upload('red')
  ok(answer)
  const cropped = ok(
    await writer.patch(
      `/api/media/${id}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=15`,
      { alt: 'A part of it.' },
    ),
  )
  const name = String(cropped.body.doc?.filename)
  expect(name).not.toBe(filename)
  expect(cropped.body.doc).toMatchObject({ width: 20, height: 15 })
  await expect.poll(() => bucket.files.has(filename)).toBe(false)
  expect(bucket.files.has(name)).toBe(true)

  ok(await writer.delete(`/api/media/${id}`))
  await expect.poll(() => bucket.files.has(name)).toBe(false)
})

it('a backup has the pictures of the bucket, and a restoration puts them into another one', async () => {
  const { answer, filename } = await upload('purple')
  ok(answer)
  const file = path.join(dataDir, 'backup.tar')
  const source = { databaseUrl: underTest('databaseUrl'), secret: 'a secret', keepsSecret: false }
  const pictures = new BucketStore(s3Of(bucket))
  const places = { pictures, queries: path.join(dataDir, 'queries') }
  const { manifest } = await makeBackup({ ...source, ...places }, file, createProgress(quiet()))
  expect(manifest.missing).not.toContain(filename)
  const another = await startBucket()
  onTestFinished(() => another.stop())
  const { count } = await fillBucket(new BucketStore(s3Of(another)), await checkBackup(file))
  expect(count).toBe(another.files.size)
  expect(another.files.get(filename)).toEqual(bucket.files.get(filename))
})

it('a picture that the bucket does not take is not uploaded', async () => {
  const before = await rowsOf('select count(*)::int as count from media')
  bucket.isFull = true
  const { answer } = await upload('yellow')
  bucket.isFull = false
  expect(answer.status).toBe(503)
  expect(codesOf(answer)).toEqual(['unavailable'])
  expect(await rowsOf('select count(*)::int as count from media')).toEqual(before)
})
