import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import type { CountryContent } from '@/content/profiles'
import type { RichTextNode } from '@/content/rich-text'
import type { CurrentEdition } from '@/editions/edition'
import type { EditionSet } from '@/editions/edition-set'
import { historyViewOf, renderView, type View } from '@/site/site'
import { LOCALES } from '@/vocabulary/locales'
import { archiveOf } from '../../../support/archive-fixture'
import {
  editions,
  image,
  ORIGIN,
  paragraph,
  prose,
  richText,
  siteOf,
  text,
} from '../../../support/site-fixture'

const belgium = editions.find(({ id }) => id === 'be') as CurrentEdition<'countries'>

const secretLink: RichTextNode = {
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'crime-areas', value: 'secret' } },
  children: [text('an area')],
}

const first: CountryContent = {
  ...belgium.content,
  tagline: { en: 'A country with one port.' },
  memberSince: '1923',
  crimeOverview: { en: richText(paragraph(text('Goods pass through '), secretLink)) },
  interpolRole: { ...belgium.content.interpolRole, fr: prose('Une première version.') },
  gallery: [{ media: 'm1' }, { media: 'gone', caption: { en: 'Caption of the lost picture' } }],
}

const archive = archiveOf(belgium, [
  {
    number: 1,
    publishedAt: '2026-02-10T23:59:59.999Z',
    content: first,
    media: { ...belgium.media, gone: image('gone', 'e') },
    changeNote: { en: 'First publication.' },
  },
  {
    number: 2,
    publishedAt: '2026-02-12T00:00:00.000Z',
    content: { ...belgium.content, tagline: { en: 'A country with one port.' } },
  },
])

const look = (path: string, among: EditionSet = siteOf()): Promise<View | null> =>
  historyViewOf(path, among, { origin: ORIGIN }, archive)

async function page(path: string, among?: EditionSet) {
  const view = await look(path, among)
  if (!view) throw new Error(`Nothing at ${path}`)
  const html = await renderView(view)
  return { view, html, document: parseHTML(html).document }
}

const withdrawn = siteOf({ ...belgium, public: 'withdrawn', notice: { en: 'Being checked.' } })

const PATHS = [
  '/editions',
  '/editions?before=3',
  '/editions/1',
  '/editions/3',
  '/editions/99',
  '/editions/compare',
  '/editions/compare?from=1&to=3',
  '/editions/compare?from=x',
  '/editions/3/changes',
  '?asOf=2026-02-11',
  '?asOf=never',
]

describe('the list of editions', () => {
  test('has them newest first, with note, what changed in short, and the comparison', async () => {
    const { view } = await page('/en/countries/belgium/editions')
    if (view.kind !== 'editions') throw new Error(view.kind)
    expect(view.body.editions).toMatchObject([
      {
        number: 3,
        changeNote: { text: 'Figures on population brought up to date.' },
        changed: ['Tagline'],
        comparison: '/en/countries/belgium/editions/3/changes',
      },
      { number: 2, changeNote: undefined, changed: expect.arrayContaining(['Member since']) as [] },
      { number: 1, changed: undefined, comparison: undefined },
    ])
  })

  test('says what changed for a reader of the page’s language', async () => {
    const { view } = await page('/fr/countries/belgium/editions')
    if (view.kind !== 'editions') throw new Error(view.kind)
    expect(view.body.editions[0]?.changed).toEqual(['Accroche'])
    expect((await page('/ar/countries/belgium/editions')).html).toContain('dir="rtl"')
  })

  test('reads a page of them and one more, however many there are', async () => {
    const asked: [number, number][] = []
    const many = siteOf({ ...belgium, number: 10_000 })
    const view = await historyViewOf(
      '/en/countries/belgium/editions?before=5001',
      many,
      { origin: ORIGIN },
      {
        ...archive,
        between: (_document, from, to) => {
          asked.push([from, to])
          return Promise.resolve([])
        },
      },
    )
    expect(asked).toEqual([[4975, 5000]])
    expect(view).toMatchObject({
      body: {
        older: '/en/countries/belgium/editions?before=4976',
        newer: '/en/countries/belgium/editions?before=5026',
      },
    })
  })
})

describe('an edition', () => {
  test('is whole, marked as a past one, and kept out of search engines', async () => {
    const { document, html } = await page('/en/countries/belgium/editions/1')
    expect(document.querySelector('.edition-band')?.textContent).toContain(
      'This is edition 1, of 10 February 2026. It is not the current one.',
    )
    expect(document.querySelector('.standfirst')?.textContent).toBe('A country with one port.')
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${ORIGIN}/en/countries/belgium`,
    )
    expect(html).not.toMatch(/rel="alternate" hreflang/i)
    expect(html).toContain(`${ORIGIN}/en/countries/belgium/editions/1`)
  })

  test('that is current says so at its own address', async () => {
    const { document } = await page('/en/countries/belgium/editions/3')
    expect(document.querySelector('.edition-band')?.textContent).toContain('It is the current one.')
  })

  test('shows nothing that other documents say of themselves today', async () => {
    const { html } = await page('/en/countries/belgium/editions/1')
    expect(html).not.toMatch(/NCB Brussels|Local Police/)
  })

  test('stays on its number in every language', async () => {
    const { view } = await page('/en/countries/belgium/editions/2')
    if (view.kind !== 'edition') throw new Error(view.kind)
    expect(view.frame.languages.map(({ href }) => href)).toEqual(
      LOCALES.map((locale) => `/${locale}/countries/belgium/editions/2`),
    )
  })

  test('newer than the current one is not there yet', async () => {
    const earlier = siteOf({ ...belgium, number: 2 })
    expect(await look('/en/countries/belgium/editions/3', earlier)).toMatchObject({ status: 404 })
    expect(await look('/en/countries/belgium/editions/2', earlier)).toMatchObject({ status: 200 })
  })
})

describe('L1 of what is not public now, an old edition shows nothing', () => {
  test.each(['/editions/1', '/editions/compare?from=1&to=3', '/editions'])('%s', async (path) => {
    const { html } = await page(`/en/countries/belgium${path}`)
    expect(html).not.toMatch(/withheld|secret|Note on a withdrawn area|Luxembourg|links to A/i)
    expect(html).not.toContain('e'.repeat(63))
  })

  test('neither pictures that no live document shows, and it says so', async () => {
    const { document, html } = await page('/en/countries/belgium/editions/1')
    expect(html).toContain('a'.repeat(63))
    expect(document.querySelector('.edition-band')?.textContent).toContain(
      '1 picture of this edition is no longer published.',
    )
  })

  test('but the words of a link that leads nowhere stay', async () => {
    const { document } = await page('/en/countries/belgium/editions/1')
    expect(document.querySelector('.prose')?.textContent).toBe('Goods pass through an area')
  })
})

describe('two editions compared', () => {
  test('mark what was inserted and deleted, also for who listens', async () => {
    const { document } = await page('/en/countries/belgium/editions/compare?from=1&to=3')
    const changed = document.querySelector('#compared-tagline')
    expect(changed?.querySelector('del')?.textContent).toMatch(/^deleted: .+\(end of deletion\)$/)
    expect(changed?.querySelector('ins')?.textContent).toMatch(/^inserted: .+\(end of insertion\)$/)
    expect(document.querySelector('#compared-memberSince del')?.textContent).toContain('1923')
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
    expect(document.querySelectorAll('a[href^="/admin"]')).toHaveLength(0)
  })

  test('speak the language of the page and tell where else there are changes', async () => {
    const { document } = await page('/ar/countries/belgium/editions/compare?from=1&to=2')
    expect(document.querySelector('#compared-memberSince h3')?.textContent).toContain('تغيّر')
    const languages = [...document.querySelectorAll('section[aria-labelledby="languages"] a')]
    expect(languages.map((link) => link.textContent)).toEqual([
      'English · فيها تغييرات',
      'Français · فيها تغييرات',
      'Español · فيها تغييرات',
    ])
  })

  test.each([
    ['', 2, 3],
    ['?from=3&to=1', 1, 3],
    ['?to=2&from=1', 1, 2],
    ['?from=1', 1, 3],
  ])('%s are %i and %i', async (query, earlier, later) => {
    expect(await look(`/en/countries/belgium/editions/compare${query}`)).toMatchObject({
      status: 200,
      body: { earlier: { number: earlier }, later: { number: later } },
    })
  })

  test('are what the later one has changed, where one followed the other', async () => {
    const changes = await page('/en/countries/belgium/editions/3/changes')
    expect(changes.html).toBe(
      (await page('/en/countries/belgium/editions/compare?from=2&to=3')).html,
    )
    expect(changes.html).toContain('href="/fr/countries/belgium/editions/3/changes"')
    for (const number of [1, 9])
      expect(await look(`/en/countries/belgium/editions/${number}/changes`)).toMatchObject({
        status: 404,
      })
  })

  test.each([
    ['?from=x&to=2', 400],
    ['?from=-1&to=2', 400],
    ['?from=2&to=2', 404],
    ['?from=1&to=9', 404],
    ['?from=0&to=1', 404],
  ])('%s answer %i', async (query, status) => {
    expect(await look(`/en/countries/belgium/editions/compare${query}`)).toMatchObject({ status })
  })
})

describe('a day in the past', () => {
  test.each([
    ['2026-02-10', 1],
    ['2026-02-11', 1],
    ['2026-02-12', 2],
    ['2026-03-03', 2],
    ['9999-12-31', 3],
  ])('%s leads to edition %i: the day ends at midnight UTC', async (day, number) => {
    expect(await look(`/ar/countries/belgium?asOf=${day}`)).toMatchObject({
      status: 302,
      headers: { Location: `/ar/countries/belgium/editions/${String(number)}` },
      cacheable: false,
    })
  })

  test('before the first edition answers 404 and says when that was', async () => {
    const { view, document } = await page('/en/countries/belgium?asOf=2026-02-09')
    expect(view.status).toBe(404)
    expect(document.querySelector('.standfirst')?.textContent).toContain('10 February 2026')
  })

  test.each(['0000-01-01', '2026-02-30', '2026-2-1', '12/02/2026', '', '2026-02-10T10:00'])(
    '"%s" is none: 400',
    async (day) => {
      const { view, html } = await page(`/en/countries/belgium?asOf=${encodeURIComponent(day)}`)
      expect(view.status).toBe(400)
      expect(html).toContain('2026-03-01')
      if (day) expect(html).not.toContain(day)
    },
  )
})

describe.each(PATHS)('…%s', (path) => {
  test('answers 410 with the notice and nothing else while the document is withdrawn', async () => {
    for (const locale of LOCALES) {
      const { view, html } = await page(`/${locale}/countries/belgium${path}`, withdrawn)
      expect(view).toMatchObject({ status: 410, kind: 'withdrawn' })
      expect(html).toContain('Being checked.')
      expect(html).not.toMatch(/one port|1923|populat/i)
    }
  })

  test('leads to the same under the present address, and never to a withdrawn document', async () => {
    const moved = { ...belgium, formerSlugs: [{ slug: 'old', lastPublishedAt: '2026-02-12' }] }
    expect(await look(`/fr/countries/old${path}`, siteOf(moved))).toMatchObject({
      status: 308,
      headers: { Location: `/fr/countries/belgium${path}` },
    })
    expect(
      await look(`/fr/countries/old${path}`, siteOf({ ...moved, public: 'withdrawn' })),
    ).toMatchObject({ status: 410 })
    expect(await look(`/fr/countries/never${path}`, siteOf(moved))).toBeNull()
  })
})
