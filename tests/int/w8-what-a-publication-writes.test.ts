import { beforeAll, describe, expect, it } from 'vitest'

import { BULK_FILES } from '@/api/bulk/sets'
import { BULK_MANIFEST, PATHS_OF_LISTS, pathOfBulkFile } from '@/api/files/addresses'
import { LOCALES } from '@/vocabulary/locales'

import {
  apiFilesOf,
  bringTo,
  edit,
  editionContentOf,
  inEveryForm,
  inEveryLocale,
  inHistory,
  inTwoLanguages,
  liveCountry,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  publicContentOf,
  type Document,
} from '../support/content'
import { rowsOf } from '../support/database'
import { theCast, type Cast } from '../support/personas'
import { rewrittenPages, storedFiles } from '../support/stored-files'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

/** Who is told of a publication is not part of it, and a job that is done is gone. */
const OUTBOXES = ['payload_jobs', 'webhook_deliveries']

/** How many rows the transaction of a document's last publication has left, by table. */
async function rowsWritten({ collection, id }: Document): Promise<Record<string, number>> {
  const tables = await rowsOf<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows from "${name}" where xmin = (select xid from publication)`,
  )
  const rows = await rowsOf<{ name: string; rows: number }>(
    `with publication as (
       select xmin as xid from editions where collection::text = $1 and document = $2 order by number desc limit 1
     ) ${counts.join(' union all ')}`,
    [collection, id],
  )
  const written = rows
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .filter(({ name, rows: count }) => count > 0 && !OUTBOXES.includes(name))
  return Object.fromEntries(written.map(({ name, rows: count }) => [name, count]))
}

/** Publishes a country with a change. */
async function publish(country: Document, change: Record<string, unknown>): Promise<void> {
  await edit(country, change)
  await bringTo(country, 'approved')
  ok(await cast.publisher.transition('countries', country.id, 'publish'))
}

/** Publishes a country with a change; answers what that has written. */
async function publishAgain(country: Document, change: Record<string, unknown>) {
  const before = await storedFiles()
  await publish(country, change)
  return {
    pages: rewrittenPages(before, await storedFiles()),
    rows: await rowsWritten(country),
  }
}

/** Another tagline: one word, which nobody has used. */
const anotherTagline = () => ({ tagline: marker('tagline') })

/** A country in English that names one crime area, with another tagline. */
const ROWS = {
  editions: 1,
  // What Payload's interfaces show. The crime area is named there already.
  ...{ countries: 1, countries_locales: 1 },
  // The version that was approved, which is the published one now.
  _countries_v: 1,
  // Its standing, its address, its place in the order of changes.
  ...{ workflow_items: 1, document_addresses: 1, public_changes: 1 },
  // The trail, and the end of its chain of hashes.
  ...{ workflow_events: 1, trail_chain: 1 },
  // In each language, and in all of them.
  api_documents: LOCALES.length + 1,
  // The new word, in each language.
  search_words: LOCALES.length,
}

const OLD_VERSIONS = 300

describe('W8 a publication of a country', () => {
  it('W8 writes the rows and the files that are its own, however many versions and other countries there are', async () => {
    const area = await liveCrimeArea()
    const crimeAreas = [{ crimeArea: area.id, prominence: 'principal' }]
    // Before all others, so that it is on the first page of lists.
    const country = await liveCountry({ crimeAreas, name: `0000 ${marker('first')}` })
    const page = await pageOf(country)
    // It names the same.
    await liveCountry({ crimeAreas })
    const feeds = (of: string) => [`${of}/feed.atom`, `${of}/feed.json`]
    const pagesOf = async (number: number) =>
      [
        ...inHistory(page, number),
        // The pages of the country, with their forms and feeds, in each language: 4 × 5.
        ...inEveryLocale(page).flatMap(inEveryForm),
        // The country in two languages: 4 × 3.
        ...inTwoLanguages(page),
        // The home pages, which say what was published last: 4 × 3.
        ...inEveryLocale('/en').flatMap((home) => [home, `${home}.json`, `${home}.md`]),
        // The feeds of everything, of its region and of its crime area: 4 × 6.
        ...['/en', '/en/regions/europe', await pageOf(area)].flatMap(inEveryLocale).flatMap(feeds),
        // What the API says of it, by id and by slug: 8.
        ...(await apiFilesOf(country)),
        // The same in all languages: 2.
        ...(await apiFilesOf(country, ['all'])),
        // The same with its signature, with its number and without: 2 × 2.
        ...(await apiFilesOf(country, ['signed/current', `signed/${number}`])),
        // All countries at once, in each language and in all, as three formats, and what that is: 5 × 3 + 1.
        ...BULK_FILES.map(pathOfBulkFile).filter((path) => path.includes('/countries.')),
        BULK_MANIFEST,
        // The lists of countries, of editions and of changes begin otherwise: 6 + 2.
        ...PATHS_OF_LISTS.filter((path) => /\/(countries|editions|changes)\b/.test(path)),
        '/sitemap.xml',
      ].sort()
    // With the list of its editions, the new one, the one before, and what has changed, in each language: 4 × 4.
    expect(await pagesOf(2)).toHaveLength(87 + 20 + 16)
    expect(await publishAgain(country, anotherTagline())).toEqual({
      pages: await pagesOf(2),
      rows: ROWS,
    })

    await Promise.all([liveCountry(), liveCountry(), liveCountry({ region: 'africa' })])
    await rowsOf(
      `insert into _countries_v (parent_id, version__status, created_at, updated_at, latest)
       select $1, 'draft', now() - interval '1 day', now() - interval '1 day', false
       from generate_series(1, $2)`,
      [country.id, OLD_VERSIONS],
    )
    expect(await publishAgain(country, anotherTagline())).toEqual({
      pages: await pagesOf(3),
      rows: ROWS,
    })
  })

  it('W8 writes of what Payload’s interfaces show the lists and the texts that have changed, and shows the edition', async () => {
    const [named, added, neighbour] = await Promise.all([
      liveCrimeArea(),
      liveCrimeArea(),
      liveCountry(),
    ])
    const areas = (...of: Document[]) =>
      of.map(({ id }) => ({ crimeArea: id, prominence: 'principal', note: 'A note.' }))
    const facts = (...labels: string[]) => labels.map((label) => ({ label, value: '1' }))
    const country = await liveCountry({
      crimeAreas: areas(named),
      keyFacts: facts('Ports', 'Airports'),
    })
    /** The tables of the public row that are written with a change. */
    const written = async (change: Record<string, unknown>) => {
      await publish(country, change)
      const rows = await rowsWritten(country)
      expect(await publicContentOf(country)).toEqual(await editionContentOf(country))
      return Object.keys(rows).filter((table) => table.startsWith('countries'))
    }
    expect(await written({ crimeAreas: areas(added, named) })).toEqual([
      ...['countries', 'countries_crime_areas', 'countries_crime_areas_locales'],
    ])
    expect(await written({ keyFacts: facts('Airports') })).toEqual([
      ...['countries', 'countries_key_facts', 'countries_key_facts_locales'],
    ])
    expect(await written({ neighbours: [neighbour.id] })).toEqual(['countries', 'countries_rels'])
    expect(await written({ meta: { title: 'Another title' } })).toEqual([
      ...['countries', 'countries_locales'],
    ])
    expect(await written({ crimeAreas: [], keyFacts: [], neighbours: [] })).toEqual(['countries'])
    expect(await written({ memberSince: '1986' })).toEqual(['countries'])
  })
})
