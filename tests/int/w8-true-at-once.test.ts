import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, describe, expect, it, vi } from 'vitest'

import { BULK_FILES } from '@/api/bulk/sets'
import { BULK_MANIFEST, PATHS_OF_LISTS, pathOfBulkFile } from '@/api/files/addresses'
import { LOCALES } from '@/vocabulary/locales'

import { anonymous } from '../support/client'
import {
  agencyFields,
  apiFilesOf,
  bringTo,
  createDraft,
  edit,
  inEveryForm,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
  pageAt,
  pageOf,
  publicContentOf,
  uploadPicture,
  type Document,
  inEveryLocale,
  inHistory,
  inTwoLanguages,
} from '../support/content'
import { demo, theCast, type Cast } from '../support/personas'
import { rewrittenPages, storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'
import { secondSite } from './support/second-site'
import { HOST, withdrawnHost } from './support/withdrawn-host'

const everybody = anonymous()
let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

/** Where a word stands: the pages, feeds and answers that contain it. */
async function placesWith(word: string, addresses: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    addresses.map(async (address) =>
      (await everybody.get(address)).text.includes(word) ? [address] : [],
    ),
  )
  return found.flat()
}

describe('W8 when the publishing call answers', () => {
  it('W8 every page, list, feed, search and interface shows the new text, in every language', async () => {
    const area = await liveCrimeArea()
    const country = await liveCountry({
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
    })
    const page = await pageOf(country)
    const words = Object.fromEntries(LOCALES.map((locale) => [locale, marker(`name${locale}`)]))
    for (const locale of LOCALES)
      await edit(country, { name: words[locale], tagline: words[locale] }, locale)
    await bringTo(country, 'approved')
    ok(await cast.publisher.transition('countries', country.id, 'publish'))
    for (const locale of LOCALES) {
      const word = words[locale] ?? ''
      const addresses = [
        ...inEveryForm(page),
        ...inEveryForm(await pageOf(area)),
        ...inEveryForm('/en/regions/europe'),
        ...['/en/countries', '/en/countries.json', '/en/countries.md'],
        ...['/en/feed.atom', '/en/feed.json', '/en.json', '/en.md'],
        '/en/countries?region=europe',
        `/en/search?q=${word}`,
      ]
        .map((address) => address.replace(/^\/en/, `/${locale}`))
        .concat(
          `/api/countries/${country.id}?locale=${locale}`,
          `/api/countries?where[slug][equals]=${page.split('/').at(-1) ?? ''}&locale=${locale}`,
        )
      expect(await placesWith(word, addresses), locale).toEqual(addresses)
      const { text } = await everybody.query(
        `{ Country(id: "${country.id}", locale: ${locale}) { name tagline } }`,
      )
      expect(text).toContain(word)
    }
  })

  it('W8 nobody gets the old text at the page’s address again, also with an old ETag', async () => {
    const old = marker('old')
    const area = await liveCrimeArea({ summary: old })
    const page = await pageOf(area)
    const before = await pageAt(page)
    expect(before.text).toContain(old)
    await edit(area, { summary: 'The new summary.' })
    await bringTo(area, 'published')
    for (const headers of [
      {},
      { 'If-None-Match': before.etag ?? '' },
      { 'Accept-Encoding': 'br' },
      { 'Accept-Encoding': 'gzip' },
      { 'Accept-Encoding': 'identity' },
      { 'Cache-Control': 'no-cache' },
    ]) {
      const answer = await everybody.get(page, { headers: headers })
      expect(answer.status).toBe(200)
      expect(answer.text).toContain('The new summary.')
      expect(answer.text).not.toContain(old)
    }
    const unchanged = await everybody.get(page, {
      headers: { 'If-None-Match': (await pageAt(page)).etag ?? '' },
    })
    expect(unchanged.status).toBe(304)
  })

  it('W8 a first publication appears in lists and the sitemap, a withdrawal takes it out', async () => {
    const area = await createDraft('crime-areas', {
      name: 'New area',
      slug: marker('new-'),
      summary: 'New.',
    })
    const page = await pageOf(area)
    const addresses = [
      ...['/en/crime-areas', '/fr/crime-areas', '/es/crime-areas.json', '/ar/crime-areas.md'],
      ...['/en/feed.atom', '/ar/feed.json', '/sitemap.xml'],
    ]
    const slug = page.split('/').at(-1) ?? ''
    expect(await placesWith(slug, addresses)).toEqual([])
    await bringTo(area, 'published')
    expect(await placesWith(slug, addresses)).toEqual(addresses)
    ok(
      await cast.publisher.transition('crime-areas', area.id, 'withdraw', {
        comment: 'Out for now.',
      }),
    )
    expect(await placesWith(slug, addresses)).toEqual([])
    for (const address of inEveryLocale(page).flatMap(inEveryForm)) {
      const { status, text } = await pageAt(address)
      expect(status, address).toBe(410)
      expect(text, address).toContain('Out for now.')
    }
    ok(await cast.publisher.transition('crime-areas', area.id, 'restore'))
    expect(await placesWith(slug, addresses)).toEqual(addresses)
  })

  it('W8 a page that moves leaves its old address', async () => {
    const area = await liveCrimeArea()
    const old = await pageOf(area)
    await edit(area, { slug: marker('moved-') })
    await bringTo(area, 'published')
    for (const address of inEveryLocale(await pageOf(area)))
      expect((await pageAt(address)).status).toBe(200)
    for (const address of inEveryLocale(old))
      expect([301, 308, 404]).toContain((await pageAt(address)).status)
  })

  it('W8 what a page shows of others is new too: agencies, bureau, crime areas, neighbours', async () => {
    const area = await liveCrimeArea({ name: 'Area before' })
    const neighbour = await liveCountry({ name: 'Neighbour before' })
    const country = await liveCountry({
      neighbours: [neighbour.id],
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
    })
    const agency = await bringTo(
      await createDraft('agencies', agencyFields(country.id, { name: 'Agency before' })),
      'published',
    )
    const ncb = await bringTo(
      await createDraft(
        'ncbs',
        ncbFields(country.id, { name: 'Bureau before', hostAgency: agency.id }),
      ),
      'published',
    )
    const page = await pageOf(country)
    const shown = ['Area before', 'Neighbour before', 'Agency before', 'Bureau before']
    const { text } = await pageAt(page)
    for (const name of shown) expect(text).toContain(name)
    const rename = async (document: Document, name: string) => {
      await edit(document, { name })
      await bringTo(document, 'published')
      expect((await pageAt(page)).text).toContain(name)
    }
    await rename(area, 'Area after')
    await rename(neighbour, 'Neighbour after')
    await rename(agency, 'Agency after')
    await rename(ncb, 'Bureau after')
    for (const address of inEveryLocale(page)) {
      const after = (await pageAt(address)).text
      for (const name of shown) expect(after).not.toContain(name)
    }
  })

  it('W8 a page that stayed as it was is looked at again for what it asks now', async () => {
    const { page, restore } = await withdrawnHost(() => Promise.resolve())
    expect((await pageAt(page)).text).not.toContain(HOST)
    await restore()
    expect((await pageAt(page)).text).toContain(HOST)
  })

  it('W8 a save of the settings shows on every page', async () => {
    const { client } = await demo('admin')
    const { body } = ok(await client.get('/api/globals/site-settings'))
    const disclaimer = marker('disclaimer ')
    try {
      ok(await client.post('/api/globals/site-settings', { disclaimer }))
      const addresses = ['/en', '/en/countries', '/en/crime-areas']
      expect(await placesWith(disclaimer, addresses)).toEqual(addresses)
      // All at once, and finished: none is left to be made on request.
      const pages = path.join(underTest('dataDir'), 'site', 'pages')
      for (const address of addresses)
        expect(await readFile(path.join(pages, `${address}.html`), 'utf8')).toContain(disclaimer)
    } finally {
      ok(await client.post('/api/globals/site-settings', { disclaimer: body.disclaimer }))
    }
  })

  it('W8 a logo of the settings is on every page, and its file is public', async () => {
    const { client } = await demo('admin')
    const { id } = await uploadPicture('The logo.', 'red')
    try {
      ok(await client.post('/api/globals/site-settings', { logo: id }))
      const { text } = await pageAt('/fr/countries')
      const [file] = /\/media\/[0-9a-f]{64}\.\w+/.exec(text) ?? []
      expect(file).toBeDefined()
      const store = path.join(underTest('dataDir'), 'site', 'pages')
      expect((await stat(path.join(store, file ?? ''))).isFile()).toBe(true)
    } finally {
      ok(await client.post('/api/globals/site-settings', { logo: null }))
    }
    expect((await pageAt('/fr/countries')).text).not.toContain('/media/')
  })

  it('W8 the public row equals the edition', async () => {
    const area = await liveCrimeArea({ synonyms: ['one', 'two'] })
    expect(await publicContentOf(area)).toMatchObject({ synonyms: { en: ['one', 'two'] } })
  })
})

const isOfCountriesOrAreas = (bulkFile: string) => /\/(countries|crime-areas)\./.test(bulkFile)

describe('W8 publishing one document', () => {
  it('W8 renders again only what shows it', async () => {
    const area = await liveCrimeArea()
    const other = await liveCountry()
    const country = await liveCountry({
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
    })
    await edit(country, { tagline: 'Another tagline.' })
    await bringTo(country, 'approved')
    const before = await storedFiles()
    ok(await cast.publisher.transition('countries', country.id, 'publish'))
    const pages = rewrittenPages(before, await storedFiles())
    const own = inEveryLocale(await pageOf(country))
    const lists = ['/en', '/en/countries', '/en/regions/europe', await pageOf(area)]
    const mayShowIt = [...own, ...lists.flatMap(inEveryLocale)]
      .flatMap(inEveryForm)
      .concat('/sitemap.xml', ...(await apiFilesOf(country)), ...(await apiFilesOf(area)))
      .concat(inTwoLanguages(own[0] ?? ''), inHistory(own[0] ?? '', 2), PATHS_OF_LISTS)
      .concat(...(await apiFilesOf(country, ['all', 'signed/current', 'signed/2'])))
      .concat(...(await apiFilesOf(area, ['all', 'signed/current', 'signed/1'])))
      .concat(BULK_FILES.map(pathOfBulkFile).filter(isOfCountriesOrAreas), BULK_MANIFEST)
    expect(pages).toEqual(expect.arrayContaining(own))
    expect(pages.filter((page) => !mayShowIt.includes(page))).toEqual([])
    expect(before.size).toBeGreaterThan(100)
    for (const page of inEveryLocale(await pageOf(other))) expect(pages).not.toContain(page)
  })

  it('W8 looks at no other document’s page but those that show it', async () => {
    const area = await liveCrimeArea()
    const country = await liveCountry({
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
    })
    await edit(country, { name: marker('renamed ') })
    await bringTo(country, 'approved')
    const { site, store } = await secondSite()
    // These come last: when the first of them is there, all other files are.
    const [bulk] = BULK_FILES.map(pathOfBulkFile).filter(isOfCountriesOrAreas)
    const others = () =>
      vi.waitFor(
        () => {
          expect(store.get(bulk ?? '')).toBeDefined()
        },
        { timeout: 60_000, interval: 100 },
      )
    await others()
    // With nothing in its store, it puts back what it looks at.
    const all = [...store.paths()]
    expect(all.length).toBeGreaterThan(100)
    for (const page of all) await store.remove(page)
    ok(await cast.publisher.transition('countries', country.id, 'publish'))
    await site.update()
    await others()
    const ofDocuments = [...store.paths()].filter((page) =>
      /^\/\w+\/(countries|ncbs|agencies|crime-areas)\/./.test(page),
    )
    const showIt = [await pageOf(country), await pageOf(area)]
      .flatMap(inEveryLocale)
      .flatMap(inEveryForm)
      .concat(inTwoLanguages(await pageOf(country)), inHistory(await pageOf(country), 2))
    expect(ofDocuments.sort()).toEqual(showIt.sort())
  })

  it('W8 writes no page when a transition changes nothing that is public', async () => {
    const area = await liveCrimeArea()
    const before = await storedFiles()
    await edit(area, { summary: 'A draft.' })
    await bringTo(area, 'approved')
    expect(rewrittenPages(before, await storedFiles())).toEqual([])
  })
})
