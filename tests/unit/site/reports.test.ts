import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader } from '@/editions/edition-set'
import { sectionsOf } from '@/reader-reports/sections'
import { pathsOf, renderView, viewOf } from '@/site/site'
import { reportSubjectAt } from '@/site/report-pages'
import { pathOf, routeOf, type Page } from '@/site/routes'
import { asEdition, renderPreview } from '@/publication/preview'
import { LOCALES } from '@/vocabulary/locales'
import { anyViewAt } from '../../support/archive-fixture'
import { edition, editions, ORIGIN, siteOf } from '../../support/site-fixture'

const site = { origin: ORIGIN }
const set = siteOf()

async function documentAt(path: string) {
  return parseHTML(await renderView(await anyViewAt(path, set))).document
}

const reportLinks = async (path: string) =>
  [...(await documentAt(path)).querySelectorAll('a[href*="/report?"]')].map(
    (link) => link.getAttribute('href') ?? '',
  )

describe.each([
  ['/en/countries/belgium', 'countries'],
  ['/ar/ncbs/belgium', 'ncbs'],
  ['/fr/agencies/federal-police-belgium', 'agencies'],
  ['/es/crime-areas/drug-trafficking', 'crime-areas'],
] as const)('%s', (path, collection) => {
  test('has a way to report an error in each of its sections, and in the rest', async () => {
    const document = await documentAt(path)
    const sections = [...document.querySelectorAll('main section:not(.about) > h2')].map(
      ({ id }) => id,
    )
    const named = (await reportLinks(path)).map((href) => {
      const page = routeOf(href)?.page
      if (page?.kind !== 'report') throw new Error(`${href} is no form.`)
      return page.section
    })
    expect(named.filter((section) => section !== 'description')).toEqual([...sections, 'page'])
    expect(sectionsOf(collection)).toEqual(expect.arrayContaining(named))
  })

  test('each way names the page, the section and the edition, and leads to a form', async () => {
    for (const href of await reportLinks(path)) {
      const found = reportSubjectAt(href, new EditionReader(set), site)
      if (!found || 'instead' in found) throw new Error(`${href} leads nowhere.`)
      const { page, edition: shown, context } = found.subject
      expect(context.pathTo(page.about)).toBe(path)
      expect(page.edition).toBe(shown.number)
      expect(pathOf(context.locale, page)).toBe(href)
    }
  })
})

test('earlier editions and previews have no such way', async () => {
  expect(await reportLinks('/en/countries/belgium/editions/2')).toEqual([])
  const [belgium] = editions
  if (!belgium) throw new Error('The fixture is empty.')
  const draft = asEdition('countries', belgium.id, { ...belgium, updatedAt: belgium.publishedAt })
  const html = await renderPreview(set, draft, 'en', site, { file: () => '', page: () => '' })
  expect(html).not.toContain('/report?')
})

describe('the form', () => {
  const path = '/en/report?page=countries%2Fbelgium&section=crime-areas&edition=3'

  test('is not among the stored pages, and no search engine lists it', async () => {
    expect(pathsOf(set).filter((each) => each.includes('report'))).toEqual([])
    expect(viewOf(path, new EditionReader(set), site)).toBeNull()
    expect(
      (await documentAt(path)).querySelector('meta[name=robots]')?.getAttribute('content'),
    ).toBe('noindex')
    expect((await documentAt(path)).querySelector('link[rel=canonical]')).toBeNull()
  })

  test('keeps what was sent and says why it was not taken', async () => {
    const html = await renderView(await anyViewAt(path, set))
    expect(html).toContain('>It is &lt;b&gt;wrong&lt;/b&gt;.</textarea>')
    const { document } = parseHTML(html)
    expect(document.querySelector('[role=alert]')?.textContent).toContain('very fast')
  })

  test.each([
    '/en/report',
    '/en/report?page=countries/belgium&section=mandate&edition=3',
    '/en/report?page=countries/belgium&section=constructor&edition=3',
    '/en/report?page=countries/belgium&section=page&edition=0',
    '/en/report?page=countries/belgium/editions&section=page&edition=1',
    '/en/report?page=regions/europe&section=page&edition=1',
    '/en/report/short',
    `/en/report/${'t'.repeat(43)}/more`,
  ])('has no address such as %s', (address) => {
    expect(routeOf(address)).toBeUndefined()
  })

  test('is not there for an edition that is not there, and a withdrawn page answers with its notice', () => {
    const at = (address: string) => reportSubjectAt(address, new EditionReader(set), site)
    expect(at('/en/report?page=countries/belgium&section=page&edition=4')).toBeNull()
    expect(at('/en/report?page=countries/atlantis&section=page&edition=1')).toBeNull()
    expect(at('/en/report?page=countries/luxembourg&section=page&edition=1')).toMatchObject({
      instead: { status: 410 },
    })
  })

  test('is found again in every language', () => {
    for (const locale of LOCALES)
      for (const page of [
        { kind: 'report', about: { kind: 'ncb', slug: 'x' }, section: 'mandate', edition: 7 },
        { kind: 'report-status', token: '_-'.padEnd(43, 'a') },
      ] satisfies Page[])
        expect(routeOf(pathOf(locale, page))).toEqual({ locale, page })
  })
})

describe('an edition that corrects what readers have reported says so', () => {
  const corrected = siteOf(
    edition(
      'countries',
      'corrected',
      { name: { en: 'Corrected' }, slug: 'corrected' },
      { corrects: 1, number: 2 },
    ),
  )

  test('on its page and in its other forms', async () => {
    const said = 'Corrects an error reported by a reader'
    for (const path of ['/en/countries/corrected', '/en/countries/corrected.md']) {
      const view = viewOf(path, new EditionReader(corrected), site)
      expect(view && (await renderView(view)), path).toContain(said)
    }
    const view = viewOf('/en/countries/corrected.json', new EditionReader(corrected), site)
    expect(view && (await renderView(view))).toMatch(/"corrects": 1/)
  })

  test('in the list of editions', async () => {
    const [, second] = (await documentAt('/en/countries/belgium/editions')).querySelectorAll(
      '.changes > li',
    )
    expect(second?.textContent).toContain('Corrects 2 errors reported by readers')
  })
})

describe('the page of a report', () => {
  const path = `/ar/report/${'t'.repeat(43)}`

  test('leads to what was corrected and tells the reply', async () => {
    const document = await documentAt(path)
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      '/ar/countries/belgium',
      '/ar/countries/belgium/editions/2/changes',
      '/ar/countries/belgium/editions/2',
    ])
    expect(document.querySelector('dd p[dir=auto]')?.textContent).toBe(
      'You were right.\nThank you.',
    )
    expect(document.querySelector('meta[name=robots]')).not.toBeNull()
  })
})
