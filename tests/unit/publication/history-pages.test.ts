import { beforeEach, expect, test } from 'vitest'

import type { Archive, ArchivedEdition } from '../../../src/editions/archive'
import type { CurrentEdition } from '../../../src/editions/edition'
import { EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import { PageStore } from '../../../src/page-store/page-store'
import { HistoryPages } from '../../../src/publication/history-pages'
import { LateFiles } from '../../../src/publication/late-files'
import {
  edition,
  image,
  ORIGIN,
  paragraph,
  prose,
  richText,
  settings,
  text,
} from '../../support/site-fixture'
import { temporaryFolder } from '../../support/temporary-folder'

const LANGUAGES = ['ar', 'en', 'es', 'fr']

const fraud = edition('crime-areas', 'fraud', { name: { en: 'Fraud' }, slug: 'fraud' })
const bureau = edition('ncbs', 'ncb-be', { name: { en: 'NCB Brussels' }, country: 'be' })
const media = { m1: image('m1', 'a') }
/** Uses the same file under another id. */
const france = edition(
  'countries',
  'fr',
  { name: { en: 'France' }, slug: 'france', gallery: [{ media: 'm2' }] },
  { media: { m2: image('m2', 'a') } },
)

/** Links to the bureau in one language only. */
const inFrench = richText(
  paragraph({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'ncbs', value: 'ncb-be' } },
    children: [text('le bureau')],
  }),
)

/** Twelve editions. The tenth named an area and had a picture, the eleventh neither. */
const contentOf = (number: number): CurrentEdition<'countries'>['content'] => ({
  name: { en: 'Belgium' },
  slug: 'belgium',
  tagline: { en: `Tagline ${number}.` },
  crimeOverview: { en: prose('A port.'), fr: inFrench },
  ...(number === 10 && {
    crimeAreas: [{ crimeArea: 'fraud', prominence: 'principal' }],
    gallery: [{ media: 'm1' }],
  }),
})

const belgiumAt = (number: number, about: Partial<CurrentEdition<'countries'>> = {}) =>
  edition('countries', 'be', contentOf(number), {
    number,
    earlier: Array.from({ length: number - 1 }, (_, index) => ({
      ...{ number: number - 1 - index, publishedAt: '2026-02-10T09:00:00.000Z', changeNote: null },
    })),
    ...about,
  })

const archived = (number: number): ArchivedEdition => ({
  ...belgiumAt(number),
  media: number === 10 ? media : {},
})

const others: ArchivedEdition[] = [fraud, bureau, france]

let store: PageStore
let set: EditionSet
let pages: HistoryPages
let reads: number

/** Belgium's editions, whichever they are; of the other documents the only one. */
const archive: Archive = {
  between: ({ id }, first, last) => {
    reads += 1
    const only = others.find((each) => 'id' in each && each.id === id)
    if (only) return Promise.resolve([only].filter(({ number }) => number <= last))
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => last - index)
    return Promise.resolve(numbers.filter((number) => number > 0).map(archived))
  },
  newestBefore: () => Promise.resolve(undefined),
}

const mustNotFail = (message: string, error: unknown): never => {
  throw new Error(message, { cause: error })
}

const openPages = (build = 'build') => new HistoryPages(store, { origin: ORIGIN }, build, archive)
const now = () => ({ set, sequence: 1, keys: [] })

/** Takes out what is not right any more; answers its addresses without the language, which are missing in all. */
async function takeOut(paths: Iterable<string> = pages.paths(set)): Promise<string[]> {
  const missing = await new LateFiles(store, [pages], mustNotFail).takeOut(paths, now())
  expect(missing.filter((path) => store.get(path))).toEqual([])
  const addresses = [...new Set(missing.map((path) => path.slice(3)))].sort()
  expect([...missing].sort()).toEqual(
    LANGUAGES.flatMap((locale) => addresses.map((address) => `/${locale}${address}`)).sort(),
  )
  return addresses
}

/** Takes a publication over as the site does; answers what is not right any more. */
async function publish(published: CurrentEdition): Promise<string[]> {
  const before = set.document(published.collection, published.id)
  const own = before ? pages.pathsOf(before, set) : []
  set.put(published)
  const asking = pages.asking(keysOfChange(before, published))
  return takeOut([...own, ...pages.pathsOf(published, set), ...asking])
}

async function writeAll(): Promise<void> {
  for (const path of pages.paths(set)) await pages.write(path, now())
}

const bodyAt = async (path: string) => (await store.read(path, 'identity')).toString()

const ofBelgium = (...parts: string[]) =>
  parts.map((part) => `/countries/belgium/editions${part}`).sort()

beforeEach(async () => {
  reads = 0
  store = await PageStore.open(await temporaryFolder())
  set = new EditionSet([belgiumAt(12), fraud, bureau, france], settings)
  pages = openPages()
  await writeAll()
})

test('the list, the ten newest editions, and what each has changed are there in each language', async () => {
  const stored = [...store.paths()].filter((path) => path.startsWith('/fr/countries/belgium/'))
  const numbers = Array.from({ length: 10 }, (_, index) => index + 3)
  expect(stored.map((path) => path.slice(3)).sort()).toEqual(
    ofBelgium('', ...numbers.flatMap((number) => [`/${number}`, `/${number}/changes`])),
  )
  expect(await bodyAt('/ar/countries/belgium/editions/11/changes')).toContain('>Fraud</a></del>')
  // A first edition has changed nothing.
  expect([...store.paths()].filter((path) => path.startsWith('/en/crime-areas/')).sort()).toEqual([
    ...['/en/crime-areas/fraud/editions', '/en/crime-areas/fraud/editions/1'],
  ])
  expect(store.get('/es/ncbs/belgium/editions/1')?.status).toBe(200)
})

test('they stay as they are when nothing has changed, and the next start reads no edition', async () => {
  reads = 0
  expect(await takeOut()).toEqual([])
  pages = openPages()
  expect(await takeOut()).toEqual([])
  await writeAll()
  expect(reads).toBe(0)
  pages = openPages('another build')
  expect(await takeOut()).toHaveLength(21 + 3 * 2)
})

test('W8 the next edition takes out the list, the one it follows, and the eleventh', async () => {
  expect(await publish(belgiumAt(13))).toEqual(ofBelgium('', '/12', '/13', '/13/changes'))
  expect(store.get('/en/countries/belgium/editions/3')).toBeUndefined()
  expect(store.get('/en/countries/belgium/editions/3/changes')).toBeUndefined()
  await writeAll()
  expect(await bodyAt('/en/countries/belgium/editions/12')).toContain('/editions/13"')
  expect(await bodyAt('/en/countries/belgium/editions')).toContain('/editions/13"')
})

test('L1 what is withdrawn is named nowhere, and only the pages that named it are taken out', async () => {
  expect(await bodyAt('/en/countries/belgium/editions/10')).toContain('/en/crime-areas/fraud')
  const missing = await publish({ ...fraud, public: 'withdrawn', notice: { en: 'Under review.' } })
  expect(missing).toEqual([
    ...ofBelgium('', '/10', '/10/changes', '/11/changes'),
    ...['/crime-areas/fraud/editions', '/crime-areas/fraud/editions/1'],
  ])
  await writeAll()
  for (const path of [...store.paths()].filter((each) => !each.includes('/fraud/')))
    expect({ path, named: /Fraud/.test(await bodyAt(path)) }).toEqual({ path, named: false })
  expect(store.get('/fr/crime-areas/fraud/editions/1')?.status).toBe(410)
})

test('L1 so are those that a start finds without the one in English, which says what they asked', async () => {
  const path = '/countries/belgium/editions/10'
  await store.remove(`/en${path}`)
  pages = openPages()
  await publish({ ...fraud, public: 'withdrawn', notice: { en: 'Under review.' } })
  for (const locale of LANGUAGES) expect(store.get(`/${locale}${path}`)).toBeUndefined()
  await writeAll()
  expect(await bodyAt(`/fr${path}`)).not.toContain('Fraud')
  // From now on it is known.
  expect(pages.asking([])).toEqual([])
})

test('W8 a document that is called otherwise is called so; what else it says touches nobody', async () => {
  const described = { ...fraud, number: 2, content: { ...fraud.content, summary: { en: 'New.' } } }
  expect(await publish(described)).toEqual([
    ...['', '/1', '/2', '/2/changes'].map((part) => `/crime-areas/fraud/editions${part}`),
  ])
  await writeAll()
  const renamed = { ...described, number: 3, content: { ...fraud.content, name: { en: 'Deceit' } } }
  const missing = await publish(renamed)
  expect(missing).toEqual(
    expect.arrayContaining(ofBelgium('', '/10', '/10/changes', '/11/changes')),
  )
  // Its name stands above its own earlier editions, too.
  expect(missing).toContain('/crime-areas/fraud/editions/1')
})

test('a redacted edition is taken out wherever it is shown', async () => {
  const redacted = belgiumAt(12)
  const [before] = redacted.earlier ?? []
  Object.assign(before ?? {}, { redactedAt: '2026-03-01T00:00:00.000Z' })
  expect(await publish(redacted)).toEqual(ofBelgium('', '/11', '/11/changes', '/12/changes'))
})

test('L1 a picture goes with the last live document that shows its file', async () => {
  const hash = 'a'.repeat(64)
  expect(await bodyAt('/en/countries/belgium/editions/10')).toContain(hash)
  const missing = await publish({ ...france, public: 'withdrawn' })
  expect(missing).toEqual(expect.arrayContaining(ofBelgium('/10')))
  await writeAll()
  expect(await bodyAt('/en/countries/belgium/editions/10')).not.toContain(hash)
})

test('a withdrawn document answers with its notice at every address of its history', async () => {
  const missing = await publish(belgiumAt(12, { public: 'withdrawn', notice: { en: 'Wait.' } }))
  await writeAll()
  const own = missing.filter((address) => address.startsWith('/countries/belgium/'))
  expect(own).toHaveLength(21)
  for (const path of own.map((address) => `/en${address}`)) {
    expect([path, store.get(path)?.status]).toEqual([path, 410])
    expect(await bodyAt(path)).toMatch(/^(?!.*Tagline).*Wait[.]/s)
  }
  expect(await publish(belgiumAt(12))).toEqual(missing)
})

test('a former address leads to the present one, in all of the history', async () => {
  const moved = belgiumAt(12, {
    content: { ...contentOf(12), slug: 'moved' },
    formerSlugs: [{ slug: 'belgium', lastPublishedAt: '2026-02-10T09:00:00.000Z' }],
  })
  await publish(moved)
  await writeAll()
  expect(store.get('/es/countries/belgium/editions/9/changes')).toMatchObject({
    status: 308,
    headers: { Location: '/es/countries/moved/editions/9/changes' },
  })
  expect(store.get('/es/ncbs/belgium/editions')?.status).toBe(308)
  // The page names the bureau in its French text, whose address has the country's.
  expect(await bodyAt('/fr/countries/moved/editions/12')).toContain('/fr/ncbs/moved')
})

test('other settings change every page', async () => {
  set.settings = { ...settings, disclaimer: { en: 'Another one.' } }
  expect(await takeOut(pages.asking(['settings']))).toHaveLength(21 + 3 * 2)
})

test('a page asks the same in every language, so that what one has asked holds for all', () => {
  const asked = store.get('/en/countries/belgium/editions/12')?.asked
  expect(asked).toContain('countries/be#named')
  for (const locale of ['fr', 'es', 'ar'])
    expect(store.get(`/${locale}/countries/belgium/editions/12`)?.inputs).toBe(
      store.get('/en/countries/belgium/editions/12')?.inputs,
    )
})
