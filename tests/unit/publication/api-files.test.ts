import { beforeEach, describe, expect, test } from 'vitest'

import { EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import type { CurrentEdition } from '../../../src/editions/edition'
import { PageStore } from '../../../src/page-store/page-store'
import { ApiFiles } from '../../../src/publication/api-files'
import { edition, settings } from '../../support/site-fixture'
import { temporaryFolder } from '../../support/temporary-folder'

const belgium = edition('countries', 'be', {
  name: { en: 'Belgium', fr: 'Belgique' },
  slug: 'belgium',
  crimeAreas: [{ crimeArea: 'drugs' }],
  neighbours: ['lu'],
})
// It names the same, and comes before Belgium when that is published again.
const luxembourg = edition('countries', 'lu', {
  name: { en: 'Luxembourg' },
  slug: 'luxembourg',
  crimeAreas: [{ crimeArea: 'drugs' }],
})
const drugs = edition('crime-areas', 'drugs', { name: { en: 'Drugs' }, slug: 'drugs' })
const bureau = edition('ncbs', 'ncb', { name: { en: 'NCB Brussels' }, country: 'be' })

let dir: string
let store: PageStore
let set: EditionSet
let files: ApiFiles

const mustNotFail = (_: string, path: string, error: unknown): Promise<void> => {
  throw new Error(path, { cause: error })
}

beforeEach(async () => {
  dir = await temporaryFolder()
  store = await PageStore.open(dir)
  set = new EditionSet([belgium, luxembourg, drugs, bureau], settings)
  files = new ApiFiles(store, 'build')
  await files.refresh(files.addresses(set), set, mustNotFail)
})

/** What a publication does: the edition takes its place, and what was made from it is made again. */
async function publish(next: CurrentEdition): Promise<string[]> {
  const before = set.document(next.collection, next.id)
  const addresses = new Set(files.asking(keysOfChange(before, next)))
  set.put(next)
  for (const address of files.addresses(set))
    if (!store.get(`${address}/en.json`)) addresses.add(address)
  const stored = new Map([...store.paths()].map((path) => [path, store.get(path)]))
  await files.refresh([...addresses], set, mustNotFail)
  return [...store.paths()].filter((path) => store.get(path) !== stored.get(path))
}

const shown = async (address: string, locale = 'en') => {
  const path = `/api/v1/${address}/${locale}.json`
  const page = store.get(path)
  return (
    page && { ...page, body: JSON.parse((await store.read(path, 'identity')).toString()) as object }
  )
}

describe('a detail', () => {
  test('is stored under id and slug in each language, with the relations that are live', async () => {
    for (const name of ['be', 'belgium'])
      expect(await shown(`countries/${name}`, 'fr')).toMatchObject({
        status: 200,
        contentType: 'application/json; charset=utf-8',
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Surrogate-Key': `site page:/api/v1/countries/${name}`,
        },
        body: {
          type: 'countries',
          id: 'be',
          locale: 'fr',
          name: 'Belgique',
          neighbours: [{ id: 'lu', name: 'Luxembourg', fallback: ['name'] }],
          crimeAreas: [{ crimeArea: { id: 'drugs' } }],
          ncb: { id: 'ncb' },
          agencies: [],
        },
      })
    expect(await shown('ncbs/belgium')).toMatchObject({ body: { id: 'ncb' } })
  })

  test('is written again, and no other, when a text changes that only it shows', async () => {
    const next = { ...belgium, content: { ...belgium.content, tagline: { en: 'A country.' } } }
    const written = await publish(next)
    expect(new Set(written.map((path) => path.split('/').slice(0, 5).join('/')))).toEqual(
      new Set(['/api/v1/countries/be', '/api/v1/countries/belgium']),
    )
    expect(await shown('countries/be')).toMatchObject({ body: { tagline: 'A country.' } })
  })

  test('is written again when the name of another changes that it shows', async () => {
    await publish({ ...drugs, content: { ...drugs.content, name: { en: 'Narcotics' } } })
    expect(await shown('countries/belgium')).toMatchObject({
      body: { crimeAreas: [{ crimeArea: { name: 'Narcotics' } }] },
    })
  })

  test('goes to its new slug, and away from the one of before', async () => {
    await publish({ ...drugs, content: { ...drugs.content, slug: 'narcotics' } })
    expect(store.get('/api/v1/crime-areas/drugs/en.json')?.status).toBe(200)
    expect(await shown('crime-areas/narcotics')).toMatchObject({ body: { slug: 'narcotics' } })
    await publish({ ...luxembourg, content: { ...luxembourg.content, slug: 'luxemburg' } })
    expect(store.get('/api/v1/countries/luxembourg/en.json')).toBeUndefined()
    expect(await shown('countries/belgium')).toMatchObject({
      body: { neighbours: [{ slug: 'luxemburg' }] },
    })
  })

  test('L1 is its notice while it is withdrawn, and absent from all others', async () => {
    await publish({ ...luxembourg, public: 'withdrawn', notice: { en: 'Under review.' } })
    expect(await shown('countries/luxembourg')).toMatchObject({
      status: 410,
      contentType: 'application/problem+json; charset=utf-8',
      body: { status: 410, notice: { en: 'Under review.' } },
    })
    expect(await shown('countries/belgium')).toMatchObject({ body: { neighbours: [] } })
    await publish(luxembourg)
    expect(await shown('countries/belgium')).toMatchObject({ body: { neighbours: [{ id: 'lu' }] } })
  })

  test('of a bureau has no address of a country that is withdrawn', async () => {
    await publish({ ...belgium, public: 'withdrawn' })
    expect(store.get('/api/v1/ncbs/belgium/en.json')).toBeUndefined()
    expect(await shown('ncbs/ncb')).toMatchObject({ status: 200, body: { country: null } })
    await publish({ ...bureau, public: 'withdrawn' })
    expect(await shown('ncbs/belgium')).toMatchObject({ status: 410 })
  })
})

test('a start finds what was published meanwhile, and leaves the rest as it is', async () => {
  const again = await PageStore.open(dir)
  const before = new Map([...again.paths()].map((path) => [path, again.get(path)]))
  set.put({ ...drugs, public: 'withdrawn' })
  const started = new ApiFiles(again, 'build')
  await started.refresh(started.addresses(set), set, mustNotFail)
  expect(again.get('/api/v1/crime-areas/drugs/en.json')?.status).toBe(410)
  const same = '/api/v1/ncbs/ncb/en.json'
  expect(again.get(same)).toBe(before.get(same))
  expect(started.asking(['crime-areas/drugs#named'])).toContain('/api/v1/countries/belgium')
})
