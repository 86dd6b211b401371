import { beforeEach, expect, test } from 'vitest'

import { EditionSet } from '../../../src/editions/edition-set'
import { PageStore } from '../../../src/page-store/page-store'
import { LateFiles } from '../../../src/publication/late-files'
import { TwoLanguagesPages } from '../../../src/publication/two-languages-pages'
import { edition, ORIGIN, prose, settings } from '../../support/site-fixture'
import { page } from '../page-store/pages'
import { temporaryFolder } from '../../support/temporary-folder'

const belgium = edition('countries', 'be', {
  name: { en: 'Belgium', fr: 'Belgique' },
  slug: 'belgium',
  crimeOverview: { en: prose('A port.'), fr: prose('Un port.') },
})

let store: PageStore
let set: EditionSet
let pages: TwoLanguagesPages

const mustNotFail = (message: string, error: unknown): never => {
  throw new Error(message, { cause: error })
}

/** A page in one language, as it was made from something. */
const putSide = (locale: string, inputs: string) =>
  store.put(page(`/${locale}/countries/belgium`, 'Belgium', { inputs }))

const takeOut = () =>
  new LateFiles(store, [pages], mustNotFail).takeOut(pages.paths(), { set, sequence: 1, keys: [] })

const writeAll = async (paths: string[]) => {
  for (const path of paths) await pages.write(path, { set, sequence: 1, keys: [] })
}

beforeEach(async () => {
  store = await PageStore.open(await temporaryFolder())
  set = new EditionSet([belgium], settings)
  pages = new TwoLanguagesPages(store, { origin: ORIGIN })
  for (const locale of ['en', 'fr', 'es', 'ar']) await putSide(locale, `${locale} 1`)
  // Another form of a page is none.
  await store.put(page('/en/countries/belgium.md', 'Belgium', { contentType: 'text/markdown' }))
  await store.put(page('/fr/countries/belgium.md', 'Belgium', { contentType: 'text/markdown' }))
  await writeAll(await takeOut())
})

test('a country stands beside itself in each pair of languages, on either side', async () => {
  expect(await takeOut()).toEqual([])
  const stored = [...store.paths()].filter(pages.has)
  expect(stored).toHaveLength(12)
  const body = (await store.read('/fr/countries/belgium/with/en', 'identity')).toString()
  expect(body).toContain('Un port.')
  expect(body).toContain('A port.')
  // To English, the languages change places.
  expect(body).toContain('href="/en/countries/belgium/with/fr" lang="en"')
  expect(store.get('/fr/countries/belgium/with/en')?.headers).toEqual({ 'Content-Language': 'fr' })
})

test('W8 when a page changes, those with its language are out of the store until they are written', async () => {
  expect(await takeOut()).toEqual([])
  await putSide('fr', 'fr 2')
  const missing = await takeOut()
  expect(missing.sort()).toEqual(
    ['ar', 'en', 'es']
      .flatMap((other) => [
        `/${other}/countries/belgium/with/fr`,
        `/fr/countries/belgium/with/${other}`,
      ])
      .sort(),
  )
  expect(missing.filter((path) => store.get(path))).toEqual([])
  expect(store.get('/es/countries/belgium/with/ar')?.status).toBe(200)
})

test('L1 when the country is withdrawn, its notice is in their place', async () => {
  set.put({ ...belgium, public: 'withdrawn', notice: { en: 'Under review.' } })
  for (const locale of ['en', 'fr', 'es', 'ar']) await putSide(locale, 'withdrawn')
  await writeAll(await takeOut())
  const path = '/fr/countries/belgium/with/en'
  expect(store.get(path)?.status).toBe(410)
  expect((await store.read(path, 'identity')).toString()).not.toContain('Un port.')
})

test('they go with the pages that they are made of', async () => {
  await store.remove('/ar/countries/belgium')
  expect(await takeOut()).toEqual([])
  expect([...store.paths()].filter(pages.has)).toHaveLength(6)
})
