import { access } from 'node:fs/promises'

import type { Pool } from 'pg'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

import type { ApiMakers } from '../../../src/api/port'
import { fileOf } from '../../../src/page-store/page-paths'
import { PageStore } from '../../../src/page-store/page-store'
import { SiteUpdater } from '../../../src/publication/site-updater'
import { registerDrawing } from '../../../src/share-image/port'
import { makeSigningKey } from '../../../src/signing/keys'
import { Signer } from '../../../src/signing/signed-file'
import { damage } from '../../support/damage'
import { edition, ORIGIN, prose } from '../../support/site-fixture'
import { breakDisk } from '../page-store/failing-disk'
import { temporaryFolder } from '../../support/temporary-folder'

const key = makeSigningKey()

const published = {
  ...edition('countries', 'be', {
    name: { en: 'Belgium', fr: 'Belgique' },
    slug: 'belgium',
    crimeOverview: { en: prose('A port.'), fr: prose('Un port.') },
  }),
  ...{ sequence: 1, reviewedAt: null, redactedAt: null },
  ...{ publishedAt: new Date(0), firstPublishedAt: new Date(0) },
}

function rowsFor(text: string, [after]: readonly unknown[] = []): unknown[] {
  if (text.includes('from workflow_items')) return after === 0 ? [published] : []
  return text.includes('from signing_keys') ? [{ public_key: key.public.pem }] : []
}

/** Answers as a database in which one country is published, and nothing was before. */
const pool = {
  query: (statement: string | { text: string }, values?: readonly unknown[]) =>
    Promise.resolve({
      rows: rowsFor(typeof statement === 'string' ? statement : statement.text, values),
    }),
} as unknown as Pool

/** What is in bulk is of other publications, so that no file is made of it. */
const api = {
  origin: ORIGIN,
  bulk: {
    setOfNow: () => Promise.resolve({ place: 0 }),
    all: () => Promise.resolve({ place: 0, sequence: 0, changedAt: null, sets: [] }),
  },
  signer: () => Promise.resolve(new Signer(key, ORIGIN)),
} as unknown as ApiMakers

let dir: string
let store: PageStore
let told: string[]

beforeEach(async () => {
  told = []
  dir = await temporaryFolder()
  store = await PageStore.open(dir)
  registerDrawing(() => Promise.resolve(Buffer.from('A picture.')))
  onTestFinished(() => {
    globalThis.liaisonDrawCard = undefined
  })
})

/** Answers when everything is written, also what is written late. */
async function start(): Promise<SiteUpdater> {
  const site = await SiteUpdater.open({
    ...{ pool, visitors: pool, store, api, build: 'build', site: { origin: ORIGIN } },
    media: { read: () => Promise.resolve(undefined) },
    log: (message) => told.push(message),
  })
  onTestFinished(() => site.close())
  await site.finish()
  expect(told).toEqual([])
  return site
}

test('a first start writes the pages in two languages too', async () => {
  await start()
  expect(store.get('/en/countries/belgium/with/fr')?.status).toBe(200)
  expect([...store.paths()].filter((path) => path.includes('/with/'))).toHaveLength(12)
})

test.each(['.json', '.md', '/feed.json'])(
  'a file of the ending %s that was damaged is made again once',
  async (ending) => {
    const site = await start()
    await expect.poll(() => store.mark).not.toBe('')
    const path = `/en/countries/belgium${ending}`
    const before = store.get(path) ?? expect.fail(`Nothing is at ${path}.`)
    await damage(`${dir}/${fileOf(before, 'identity')}`)
    await expect(store.read(path, 'identity')).rejects.toThrow()
    await site.update()
    await site.finish()
    const again = store.get(path)
    expect(again).toEqual(before)
    await site.update()
    expect(store.get(path)).toBe(again)
    await expect.poll(() => store.mark).not.toBe('')
    expect(told).toEqual([expect.stringContaining(path)])
  },
)

test('L1 what the disk would not let go of goes with the next look', async () => {
  const site = await start()
  const path = '/en/countries/belgium/with/fr'
  const record = store.get(path) ?? expect.fail(`Nothing is at ${path}.`)
  const disk = breakDisk(0, { refuse: (change) => ['rename', 'rm'].includes(change) })
  await expect(store.remove(path)).rejects.toThrow()
  disk.repair()
  const file = `${dir}/${fileOf(record, 'identity')}`
  await access(file)
  await site.update()
  await expect(access(file)).rejects.toThrow('ENOENT')
})
