import { describe, expect, test } from 'vitest'

import type { CurrentEdition } from '../../../src/editions/edition'
import { PROFILE_FIELDS } from '../../../src/content/profile-fields'
import { EditionReader, keysOf, type EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import { notFoundView, pathsOf, pathsOfDocument, viewOf } from '../../../src/site/site'
import { edition, editions, ORIGIN, siteOf } from '../../support/site-fixture'

const site = { origin: ORIGIN }
const set = siteOf()

function look(path: string, among: EditionSet = set) {
  const reader = new EditionReader(among)
  return { view: viewOf(path, reader, site), asked: reader.asked }
}

function country(path: string, among: EditionSet = set) {
  const { view } = look(path, among)
  if (view?.kind !== 'country') throw new Error(`${path} is no country page`)
  return view
}

describe('the paths of the site', () => {
  test('are those of its lists and documents, in every language', () => {
    const paths = pathsOf(set)
    for (const path of [
      '/en',
      '/ar/countries/belgium',
      '/fr/regions/europe',
      '/es/crime-areas/cybercrime',
      '/en/agencies/federal-police-belgium',
      '/ar/ncbs/belarus',
      '/en/countries/luxembourg',
      '/ar/countries/belgium.json',
      '/es/crime-areas/cybercrime.md',
      '/fr/regions/europe/feed.atom',
      '/en/feed.json',
      '/sitemap.xml',
      '/robots.txt',
    ])
      expect(paths).toContain(path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('all show something', () => {
    for (const path of pathsOf(set)) expect(look(path).view, path).not.toBeNull()
  })

  test('leave out documents that have no address', () => {
    const nameless = siteOf(
      edition('countries', 'x', { name: { en: 'X' } }),
      edition('ncbs', 'y', { name: { en: 'Y' }, country: 'unpublished' }),
    )
    expect(pathsOf(nameless)).toEqual(pathsOf(set))
  })

  test('of a country include its bureau’s, and the other way round', () => {
    const [belgium, bureau] = ['be', 'ncb-be'].map((id) => editions.find((each) => each.id === id))
    if (!belgium || !bureau) throw new Error('The fixture has no Belgium.')
    expect(pathsOfDocument(belgium, set)).toContain('/en/ncbs/belgium')
    expect(pathsOfDocument(bureau, set).filter((path) => !path.includes('.'))).toEqual([
      '/en/ncbs/belgium',
      '/fr/ncbs/belgium',
      '/es/ncbs/belgium',
      '/ar/ncbs/belgium',
    ])
  })
})

test('a view is plain data', () => {
  for (const path of pathsOf(set)) {
    const { view } = look(path)
    expect(JSON.parse(JSON.stringify(view)), path).toEqual(view)
  }
})

describe('what changes with a document had asked for it', () => {
  /** The pages that say something else, and of those the ones that would not be looked at. */
  function changedBy(before: CurrentEdition, after: CurrentEdition, paths: string[]) {
    const among = siteOf(after)
    const keys = keysOfChange(before, after)
    const changed = paths.filter(
      (path) => JSON.stringify(look(path, among).view) !== JSON.stringify(look(path).view),
    )
    return {
      changed,
      missed: changed.filter((path) => !keys.some((key) => look(path).asked.has(key))),
    }
  }

  test('when it is withdrawn', () => {
    for (const live of editions.filter((each) => each.public === 'live')) {
      const after = { ...live, public: 'withdrawn' as const, notice: { en: 'Gone.' } }
      expect(changedBy(live, after, pathsOf(set)).missed, live.id).toEqual([])
    }
  })

  const english = pathsOf(set).filter((path) => path.startsWith('/en') || !/^\/..(\/|$)/.test(path))
  const subjects = ['be', 'ncb-be', 'drugs', 'federal-police'].map((id) => {
    const found = editions.find((each) => each.id === id)
    if (!found) throw new Error(`The fixture has no ${id}.`)
    return found
  })
  const withField = (before: CurrentEdition, field: string, value: unknown): CurrentEdition => ({
    ...before,
    number: before.number + 1,
    publishedAt: '2026-08-01T10:00:00.000Z',
    content: { ...before.content, [field]: value },
  })
  const changes = subjects.flatMap((before) =>
    [...new Set(Object.keys(PROFILE_FIELDS[before.collection]))].map(
      (field) => [before.id, field, before] as const,
    ),
  )

  test.each(changes)('when %s is published with another %s, or with none', (_, field, before) => {
    const others = editions.filter(({ collection }) => collection === before.collection)
    const values = others.map(({ content }): unknown => Reflect.get(content, field))
    const different = values.find(
      (value) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(Reflect.get(before.content, field)),
    )
    for (const value of [undefined, different]) {
      const { changed, missed } = changedBy(before, withField(before, field, value), english)
      expect(missed).toEqual([])
      expect(changed).toContain('/en')
    }
  })

  test('of a country: lists only when what they show of it changes', () => {
    const [belgium] = subjects
    if (!belgium) throw new Error('There is no Belgium.')
    const lists = ['/en/countries', '/en/regions/europe', '/en/compare', '/en/crime-areas']
    const looked = (field: string, value: unknown, paths: string[]) => {
      const keys = keysOfChange(belgium, withField(belgium, field, value))
      return paths.filter((path) => keys.some((key) => look(path).asked.has(key)))
    }
    const naming = '/en/crime-areas/drug-trafficking'
    expect(looked('tagline', { en: 'Another.' }, [...lists, naming])).toEqual([])
    expect(looked('crimeOverview', {}, [...lists, naming])).toEqual([naming])
    expect(looked('name', { en: 'Belgica' }, [...lists, naming])).toEqual([...lists, naming])
    expect(looked('region', 'africa', ['/en/regions/europe', '/en/regions/africa'])).toHaveLength(2)
  })
})

test('a page does not ask for what it does not show', () => {
  expect(look('/en/countries/belarus').asked).not.toContain('countries/be')
  expect(look('/en/countries/belarus').asked).not.toContain('countries')
})

describe('a withdrawn document', () => {
  test('answers 410 with its name and its notice, and nothing else of it', () => {
    const { view } = look('/en/countries/luxembourg')
    expect(view).toMatchObject({
      kind: 'withdrawn',
      status: 410,
      cacheable: true,
      body: { notice: { text: 'Withdrawn while figures are checked.' } },
      frame: { heading: { text: 'Luxembourg' }, alternates: [] },
    })
    expect(JSON.stringify(view)).not.toMatch(/withdrawn profile|LU|europe/)
  })

  test('is named on no other page', () => {
    const own = /^\/\w\w\/(countries|ncbs)\/luxembourg\b|withheld-topic\b/
    for (const path of pathsOf(set))
      if (!own.test(path))
        expect(JSON.stringify(look(path).view), path).not.toMatch(/lux(?!\/)|Grand-Duch|withheld/i)
  })

  test('leaves its bureau and agencies their pages, without a link to it', () => {
    const bureau = look('/en/ncbs/luxembourg').view
    const agency = look('/en/agencies/police-on-the-alzette').view
    expect(bureau).toMatchObject({ status: 200, kind: 'ncb' })
    expect(agency).toMatchObject({ status: 200, kind: 'agency' })
    expect(JSON.stringify([bureau, agency])).not.toContain('/countries/luxembourg')
    expect(JSON.stringify([bureau, agency])).not.toContain('"Luxembourg"')
  })
})

describe('a former address', () => {
  const renamed = (id: string, formerSlugs: string[], about: Partial<CurrentEdition> = {}) => {
    const found = editions.find((each) => each.id === id)
    if (!found) throw new Error(`The fixture has no ${id}.`)
    return {
      ...found,
      formerSlugs: formerSlugs.map((slug) => ({ slug, lastPublishedAt: '2026-01-01T00:00:00Z' })),
      ...about,
    }
  }

  test.each([
    ['be', '/fr/countries/old', '/fr/countries/belgium'],
    ['be', '/ar/ncbs/old', '/ar/ncbs/belgium'],
    ['drugs', '/en/crime-areas/old', '/en/crime-areas/drug-trafficking'],
    ['federal-police', '/es/agencies/old', '/es/agencies/federal-police-belgium'],
  ])('of %s, %s, leads to %s', (id, path, location) => {
    const among = siteOf(renamed(id, ['older', 'old']))
    for (const each of [path, path.replace('old', 'older')]) {
      expect(look(each, among).view).toMatchObject({
        status: 308,
        headers: { Location: location },
        cacheable: true,
      })
      expect(pathsOf(among)).toContain(each)
    }
  })

  test.each(['.json', '.md', '/feed.atom', '/feed.json'])('has its form %s moved too', (ending) => {
    const among = siteOf(renamed('be', ['old']))
    const path = `/fr/countries/old${ending}`
    expect(look(path, among).view).toMatchObject({
      status: 308,
      headers: { Location: `/fr/countries/belgium${ending}` },
    })
    expect(pathsOf(among)).toContain(path)
    const withdrawn = siteOf(renamed('be', ['old'], { public: 'withdrawn' }))
    expect(look(path, withdrawn).view).toMatchObject({ status: 410 })
  })

  test('leads on with its question', () => {
    const among = siteOf(renamed('be', ['old']))
    expect(look('/en/countries/old/with/fr', among).view).toMatchObject({
      status: 308,
      headers: { Location: '/en/countries/belgium/with/fr' },
    })
  })

  test('of a withdrawn document answers 410 with its notice, and does not tell where it is now', () => {
    const among = siteOf(
      renamed('lu', ['old'], { content: { name: { en: 'L' }, slug: 'present' } }),
    )
    for (const path of ['/en/countries/old', '/en/ncbs/old', '/en/countries/old/with/fr']) {
      const { view } = look(path, among)
      expect(view, path).toMatchObject({ status: 410, kind: 'withdrawn' })
      expect(JSON.stringify(view), path).not.toContain('present')
    }
  })

  test('belongs to whoever has the slug now', () => {
    const other = edition('countries', 'other', { name: { en: 'Other' }, slug: 'old' })
    const former = renamed('be', ['old'])
    expect(look('/en/countries/old', siteOf(former, other)).view).toMatchObject({
      status: 200,
      frame: { heading: { text: 'Other' } },
    })
    expect(
      look('/en/countries/old', siteOf(former, { ...other, public: 'withdrawn' })).view,
    ).toMatchObject({ status: 410 })
  })

  test('belongs to whoever had it last, when nobody has it now', () => {
    const last = { slug: 'old', lastPublishedAt: '2026-01-02T00:00:00Z' }
    const among = siteOf(renamed('be', ['old']), { ...renamed('by', []), formerSlugs: [last] })
    expect(look('/en/countries/old', among).view).toMatchObject({
      headers: { Location: '/en/countries/belarus' },
    })
  })

  test('asks for whatever can change where it leads', () => {
    const former = renamed('be', ['old'])
    const { asked } = look('/en/countries/old', siteOf(former))
    expect(keysOf(former).some((key) => asked.has(key))).toBe(true)
    const taker = edition('countries', 'other', { name: { en: 'Other' }, slug: 'old' })
    expect(keysOf(taker).some((key) => asked.has(key))).toBe(true)
  })
})

describe('an absent page', () => {
  test.each([
    ['/ar/countries/nowhere', 'ar'],
    ['/nonsense', 'en'],
    ['/', 'en'],
  ] as const)('%s is answered in the language %s', (path, locale) => {
    expect(look(path).view).toBeNull()
    expect(notFoundView(path, new EditionReader(set), site)).toMatchObject({
      status: 404,
      cacheable: false,
      frame: { locale },
    })
  })

  test('repeats nothing of its address', () => {
    const view = notFoundView('/en/countries/echo-me', new EditionReader(set), site)
    expect(JSON.stringify(view)).not.toContain('echo-me')
  })
})

describe('the country list', () => {
  test('narrows to a region in the same way as the region’s page', () => {
    const among = siteOf(
      edition('countries', 'jp', {
        name: { en: 'Japan' },
        slug: 'japan',
        region: 'asia-south-pacific',
      }),
    )
    const list = look('/en/countries?region=europe', among).view
    const region = look('/en/regions/europe', among).view
    if (list?.kind !== 'countries' || region?.kind !== 'region') throw new Error('no list')
    expect({ ...list.body, facets: [] }).toEqual(region.body)
    expect(list.cacheable).toBe(false)
    expect(list.frame.canonical).toBe(`${ORIGIN}/en/regions/europe`)
    expect(list.body.regions.map(({ region: name, count }) => [name, count])).toEqual([
      ['asia-south-pacific', 1],
      ['europe', 2],
    ])
  })

  test.each([
    ['region=europe', ['Belarus', 'Belgium']],
    ['crime-area=drug-trafficking', ['Belarus', 'Belgium']],
    ['function=customs', []],
    ['function=investigation&q=bel', ['Belarus', 'Belgium']],
    ['q=BELGIQUE', ['Belgium']],
    ['q=by', ['Belarus']],
    ['q=zzz', []],
    ['crime-area=no-such-area', ['Belarus', 'Belgium']],
    // It is withdrawn.
    ['crime-area=withheld-topic', ['Belarus', 'Belgium']],
  ])('narrowed by %s shows %j', (query, names) => {
    const { view } = look(`/en/countries?${query}`)
    if (view?.kind !== 'countries') throw new Error('no list')
    expect(
      view.body.groups.flatMap(({ countries }) => countries.map(({ link }) => link.label.text)),
    ).toEqual(names)
    expect(view.body.count).toBe(names.length)
    expect(view.cacheable).toBe(false)
  })

  test('counts what each choice would leave beside the other choices', () => {
    const among = siteOf(
      edition('countries', 'jp', {
        name: { en: 'Japan' },
        slug: 'japan',
        region: 'asia-south-pacific',
      }),
    )
    const { view } = look('/en/countries?region=asia-south-pacific', among)
    if (view?.kind !== 'countries') throw new Error('no list')
    const counts = view.body.facets.map(({ name, options }) => [
      name,
      Object.fromEntries(options.map(({ value, count }) => [value, count])),
    ])
    expect(Object.fromEntries(counts)).toEqual({
      region: { europe: 2, 'asia-south-pacific': 1 },
      'crime-area': {},
      function: {},
    })
    expect(view.body.regions.map(({ href }) => href)).toContain('/en/regions/europe')
    const named = look('/en/countries?q=bel', among).view
    if (named?.kind !== 'countries') throw new Error('no list')
    expect(named.body.regions.map(({ href }) => href)).toContain(
      '/en/countries?region=europe&q=bel',
    )
  })

  test('puts accented names under the plain letter, in the order of the language', () => {
    const named = ['Zambia', 'Égypte', 'Eswatini'].map((name, index) =>
      edition('countries', name, { name: { en: name }, slug: `c${String(index)}` }),
    )
    const { view } = look('/en/countries', siteOf(...named))
    if (view?.kind !== 'countries') throw new Error('no list')
    expect(view.body.groups.map(({ letter }) => letter)).toEqual(['B', 'E', 'Z'])
  })
})

describe('a profile', () => {
  test('keeps only live relations', () => {
    const { body } = country('/en/countries/belgium')
    expect(body.neighbours).toEqual([])
    expect(body.crimeAreas).toEqual([
      {
        prominence: 'principal',
        areas: [
          {
            link: { label: { text: 'Drug trafficking' }, href: '/en/crime-areas/drug-trafficking' },
            note: { text: 'Mostly cocaine arriving by sea.' },
          },
        ],
      },
      { prominence: 'associated', areas: [expect.objectContaining({ note: undefined })] },
      { prominence: 'supported', areas: [expect.anything()] },
    ])
  })

  test('links the telephone and the mail of the bureau, and no address', () => {
    const { body } = country('/en/countries/belgium')
    expect(body.ncb?.contacts.map(({ href }) => href)).toEqual([
      'tel:+3225550100',
      'mailto:bureau@police.example',
      'https://police.example/bureau',
      undefined,
    ])
  })

  test('without translation is in English, marked, and says so', () => {
    const { frame, body } = country('/ar/countries/belarus')
    expect(frame.partlyEnglish).toBe(true)
    expect(body.name).toEqual({ text: 'Belarus', lang: 'en', dir: 'ltr' })
    expect(body.sections[0]?.prose).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  test('that is translated throughout does not say so', () => {
    expect(country('/ar/countries/belgium').frame.partlyEnglish).toBe(false)
    expect(country('/en/countries/belarus').frame.partlyEnglish).toBe(false)
  })

  test('names itself in every language and points to English by default', () => {
    const { frame } = country('/fr/countries/belgium')
    expect(frame.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
      `en ${ORIGIN}/en/countries/belgium`,
      `fr ${ORIGIN}/fr/countries/belgium`,
      `es ${ORIGIN}/es/countries/belgium`,
      `ar ${ORIGIN}/ar/countries/belgium`,
      `x-default ${ORIGIN}/en/countries/belgium`,
    ])
    expect(frame.canonical).toBe(`${ORIGIN}/fr/countries/belgium`)
    expect(frame.title).toBe('Belgique – Liaison')
  })
})

test('a crime area names the countries it marks most first', () => {
  const { view } = look('/en/crime-areas/drug-trafficking')
  if (view?.kind !== 'crime-area') throw new Error('no crime area')
  expect(view.body.countries.map(({ link, prominence }) => [link.label.text, prominence])).toEqual([
    ['Belgium', 'principal'],
    ['Belarus', 'associated'],
  ])
  expect(view.body.related.map(({ label }) => label.text)).toEqual(['Cybercrime'])
})

test('the home page has the latest changes first, with their notes', () => {
  const { view } = look('/fr')
  if (view?.kind !== 'home') throw new Error('no home page')
  expect(view.body.changes[0]).toMatchObject({
    link: { label: { text: 'Belgique' }, href: '/fr/countries/belgium' },
    changeNote: { text: 'Chiffres de population mis à jour.' },
  })
  expect(view.body.countryCount).toBe(2)
})

test('the sitemap lists live pages only, in every language', () => {
  const { view } = look('/sitemap.xml')
  if (view?.kind !== 'sitemap') throw new Error('no sitemap')
  const locations = view.entries.map(({ location }) => location)
  expect(locations).toContain(`${ORIGIN}/ar/countries/belgium`)
  expect(locations).toContain(`${ORIGIN}/en/ncbs/belarus`)
  expect(locations.filter((location) => /luxembourg|withheld|search/.test(location))).toEqual([])
  expect(view.entries.every(({ alternates }) => alternates.length === 5)).toBe(true)
})
