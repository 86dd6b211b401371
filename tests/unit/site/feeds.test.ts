import { describe, expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../src/editions/edition-set'
import { pathsOf, renderView, viewOf } from '../../../src/site/site'
import { LOCALES } from '../../../src/vocabulary/locales'
import { edition, editions, ORIGIN, siteOf } from '../../support/site-fixture'
import { parseXml, type XmlElement } from '../../support/xml'

const set = siteOf()

async function read(path: string, among: EditionSet = set) {
  const view = viewOf(path, new EditionReader(among), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  return { view, text: await renderView(view) }
}

const atom = async (path: string, among?: EditionSet) => parseXml((await read(path, among)).text)

interface JsonFeed {
  [member: string]: unknown
  items: Record<string, unknown>[]
}

const jsonFeed = async (path: string, among?: EditionSet) =>
  JSON.parse((await read(path, among)).text) as JsonFeed

const named = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name)

const textOf = (element: XmlElement, name: string) => named(element, name)[0]?.text

const links = (element: XmlElement) =>
  named(element, 'link').map(({ attributes }) => [attributes.rel, attributes.type, attributes.href])

/** RFC 3339, as RFC 4287, section 3.3 and JSON Feed want it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
/** RFC 4151. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:\S+$/

const isLive = (path: string) => !/luxembourg|withheld/.test(path)
const feeds = (format: string) =>
  pathsOf(set).filter((path) => path.endsWith(`/feed.${format}`) && isLive(path))

test('there is a feed of everything, of each region, country and crime area, in every language', () => {
  const of = ['', '/regions/africa', '/countries/belgium', '/crime-areas/cybercrime']
  for (const path of LOCALES.flatMap((locale) => of.map((page) => `/${locale}${page}`))) {
    expect(feeds('atom')).toContain(`${path}/feed.atom`)
    expect(feeds('json')).toContain(`${path}/feed.json`)
  }
})

test('W8 of the settings a feed asks only how the site is called', () => {
  for (const path of [...feeds('atom'), ...feeds('json')]) {
    const reader = new EditionReader(set)
    viewOf(path, reader, { origin: ORIGIN })
    const asked = [...reader.asked].filter((key) => key.startsWith('settings'))
    expect(asked, path).toEqual(['settings/name'])
  }
})

test.each(feeds('atom'))('%s has what RFC 4287 requires', async (path) => {
  const { view, text } = await read(path)
  expect(view).toMatchObject({ status: 200, contentType: 'application/atom+xml; charset=utf-8' })
  const feed = parseXml(text)
  expect([feed.name, feed.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expect(feed.attributes['xml:lang']).toBe(path.slice(1, 3))
  for (const name of ['id', 'title', 'updated', 'author']) expect(named(feed, name)).toHaveLength(1)
  expect(textOf(named(feed, 'author')[0] ?? feed, 'name')).not.toBe('')
  expect(textOf(feed, 'updated')).toMatch(INSTANT)
  expect(links(feed)).toContainEqual(['self', 'application/atom+xml', ORIGIN + path])
  const entries = named(feed, 'entry')
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'summary'])
      expect(named(entry, name), name).toHaveLength(1)
    expect(textOf(entry, 'title')).not.toBe('')
    expect(textOf(entry, 'id')).toMatch(TAG)
    expect(textOf(entry, 'updated')).toMatch(INSTANT)
    expect(links(entry).map(([rel]) => rel)).toEqual(['alternate'])
  }
  const ids = entries.map((entry) => textOf(entry, 'id'))
  expect(new Set(ids).size).toBe(ids.length)
  const times = entries.map((entry) => textOf(entry, 'updated') ?? '')
  expect(times).toEqual(times.toSorted().reverse())
})

test.each(feeds('json'))('%s has what JSON Feed 1.1 requires', async (path) => {
  const { view, text } = await read(path)
  expect(view).toMatchObject({ status: 200, contentType: 'application/feed+json; charset=utf-8' })
  const feed = JSON.parse(text) as JsonFeed
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.stringMatching(/./) as string,
    feed_url: ORIGIN + path,
    language: path.slice(1, 3),
  })
  for (const item of feed.items)
    expect(item).toMatchObject({
      id: expect.stringMatching(TAG) as string,
      url: expect.stringMatching(`^${ORIGIN}/`) as string,
      content_text: expect.stringMatching(/./) as string,
      date_published: expect.stringMatching(INSTANT) as string,
    })
})

test('both formats tell the same', async () => {
  for (const path of feeds('atom')) {
    const feed = await jsonFeed(path.replace(/atom$/, 'json'))
    expect(feed.items.map(({ id }) => id)).toEqual(
      named(await atom(path), 'entry').map((entry) => textOf(entry, 'id')),
    )
  }
})

const titlesOf = async (path: string, among?: EditionSet) =>
  (await jsonFeed(path, among)).items.map(({ title }) => title)

describe('a feed holds the publications', () => {
  test('of a country with its bureau and its agencies', async () => {
    expect(await titlesOf('/en/countries/belarus/feed.json')).toEqual([
      'Belarus',
      'Investigative Committee',
      'NCB Minsk',
    ])
  })

  test('of a region, and none of another', async () => {
    const overseas = siteOf(
      edition('countries', 'x', { name: { en: 'Overseas' }, slug: 'x', region: 'americas' }),
    )
    expect(await titlesOf('/en/regions/americas/feed.json', overseas)).toEqual(['Overseas'])
    expect(await titlesOf('/en/regions/europe/feed.json', overseas)).not.toContain('Overseas')
  })

  test('of a crime area with the countries that name it and the bureaus that lead on it', async () => {
    expect(await titlesOf('/en/crime-areas/drug-trafficking/feed.json')).toEqual([
      'Belgium',
      'Belarus',
      'Drug trafficking',
      'NCB Brussels',
    ])
  })

  test('with what changed, in the language of the feed, English marked', async () => {
    const feed = await atom('/fr/feed.atom')
    const [belgium, belarus] = named(feed, 'entry').map((entry) => named(entry, 'summary')[0])
    expect(belgium).toMatchObject({ text: 'Chiffres de population mis à jour.', attributes: {} })
    expect(belarus).toMatchObject({ text: 'First publication.', attributes: { 'xml:lang': 'en' } })
  })
})

test('an entry keeps its name when the page moves, and gets another with the next edition', async () => {
  const idIn = async (among: EditionSet) =>
    (await jsonFeed('/en/feed.json', among)).items.find(({ title }) => title === 'Moving')?.id
  const moving = edition('agencies', 'm', { name: { en: 'Moving' }, slug: 'one', country: 'be' })
  const before = await idIn(siteOf(moving))
  const moved = { ...moving, content: { ...moving.content, slug: 'two' } }
  expect(await idIn(siteOf(moved))).toBe(before)
  expect(await idIn(siteOf({ ...moved, number: 2 }))).not.toBe(before)
})

test('a feed is bounded, and the newest are in it', async () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    edition(
      'countries',
      `many-${String(index)}`,
      {
        name: { en: `Country ${String(index)}` },
        slug: `many-${String(index)}`,
        region: 'europe',
        crimeAreas: [{ crimeArea: 'cyber', prominence: 'principal' }],
      },
      { publishedAt: new Date(Date.UTC(2026, 5, 1, 0, index)).toISOString() },
    ),
  )
  for (const page of ['', '/regions/europe', '/crime-areas/cybercrime']) {
    const titles = await titlesOf(`/en${page}/feed.json`, siteOf(...many))
    expect(titles, page).toHaveLength(30)
    expect(titles[0]).toBe('Country 199')
  }
})

test('hostile words stay words', async () => {
  const name = `</title><script>&"'\u0000\u0008]]>`
  const among = siteOf(edition('countries', 'x', { name: { en: name }, slug: 'x' }))
  const feed = await atom('/en/countries/x/feed.atom', among)
  expect(textOf(named(feed, 'entry')[0] ?? feed, 'title')).toBe(`</title><script>&"']]>`)
})

describe('L1 a withdrawn document', () => {
  test('is in no feed', async () => {
    for (const path of [...feeds('atom'), ...feeds('json')])
      expect((await read(path)).text, path).not.toMatch(/luxembourg(?!\/)|withheld/i)
  })

  test('has the notice where its feeds were', async () => {
    const asJson = await read('/en/countries/luxembourg/feed.json')
    expect(asJson.view).toMatchObject({
      status: 410,
      contentType: 'application/problem+json; charset=utf-8',
    })
    expect(JSON.parse(asJson.text)).toEqual({
      type: 'about:blank',
      title: 'This page has been withdrawn',
      status: 410,
      detail: 'Withdrawn while figures are checked.',
      language: 'en',
    })
    const asAtom = await read('/fr/countries/luxembourg/feed.atom')
    expect(asAtom.view).toMatchObject({ status: 410, contentType: 'text/plain; charset=utf-8' })
    expect(asAtom.text).toContain('Withdrawn while figures are checked.')
    expect(asAtom.text).not.toMatch(/withdrawn profile/)
  })
})

test('where there is no document there is no feed', () => {
  const at = (path: string) => viewOf(path, new EditionReader(set), { origin: ORIGIN })
  for (const page of ['/countries/nowhere', '/agencies/federal-police-belgium', '/ncbs/belgium'])
    expect(at(`/en${page}/feed.atom`)).toBeNull()
  expect(editions.length).toBeGreaterThan(0)
})

describe('a document that was published several times', () => {
  const BELGIUM = '/en/countries/belgium/feed.json'
  const earlier = (number: number, publishedAt: string) => ({
    number,
    publishedAt,
    changeNote: { en: `Change ${String(number)}.` },
  })
  const changed = {
    ...edition('agencies', 'c', { name: { en: 'Changed' }, slug: 'changed', country: 'be' }),
    ...{ number: 3, publishedAt: '2026-06-03T09:00:00.000Z', changeNote: { en: 'Change 3.' } },
    earlier: [earlier(2, '2026-06-02T09:00:00.000Z'), earlier(1, '2026-06-01T09:00:00.000Z')],
  }
  const entriesOf = async (path: string, among: EditionSet) =>
    (await jsonFeed(path, among)).items
      .filter(({ title }) => title === 'Changed')
      .map(({ url, content_text }) => [url, content_text])

  test('is in the feeds as often, each edition with its note and at its own address', async () => {
    const page = `${ORIGIN}/en/agencies/changed`
    for (const path of ['/en/feed.json', BELGIUM])
      expect(await entriesOf(path, siteOf(changed)), path).toEqual([
        [page, 'Change 3.'],
        [`${page}/editions/2`, 'Change 2.'],
        [`${page}/editions/1`, 'Change 1.'],
      ])
  })

  test('keeps the names of its entries when the next edition comes', async () => {
    const [second, ...first] = changed.earlier
    const before = siteOf({ ...changed, ...second, earlier: first })
    const idsIn = async (among: EditionSet) =>
      (await jsonFeed('/en/feed.json', among)).items
        .filter(({ title }) => title === 'Changed')
        .map(({ id }) => id)
    expect((await idsIn(siteOf(changed))).slice(1)).toEqual(await idsIn(before))
  })

  test.each([
    ['agency', changed],
    [
      'bureau',
      { ...changed, ...edition('ncbs', 'ncb-be', { name: { en: 'Changed' }, country: 'be' }) },
    ],
  ] as const)('is in no feed while it is withdrawn: %s', async (_, document) => {
    for (const path of ['/en/feed.json', '/en/regions/europe/feed.json', BELGIUM]) {
      expect((await entriesOf(path, siteOf(document))).length, path).toBeGreaterThan(0)
      expect(await entriesOf(path, siteOf({ ...document, public: 'withdrawn' })), path).toEqual([])
    }
  })

  test('takes its place among the others: a feed has thirty entries', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      earlier(40 - index, new Date(Date.UTC(2026, 4, 40 - index)).toISOString()),
    )
    const items = (await jsonFeed('/en/feed.json', siteOf({ ...changed, earlier: many }))).items
    expect(items).toHaveLength(30)
    const times = items.map(({ date_published }) => String(date_published))
    expect(times).toEqual(times.toSorted().reverse())
  })
})
