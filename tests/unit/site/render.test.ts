import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../src/editions/edition-set'
import { pathsOf, renderView, viewOf } from '../../../src/site/site'
import { directionOf, LOCALES } from '../../../src/vocabulary/locales'
import { anyViewAt, pathsOnRequest } from '../../support/archive-fixture'
import { edition, ORIGIN, paragraph, richText, siteOf, text } from '../../support/site-fixture'

const site = { origin: ORIGIN }
const set = siteOf()

async function render(path: string, among: EditionSet = set) {
  const html = await renderView(await anyViewAt(path, among))
  return { html, document: parseHTML(html).document }
}

const htmlPaths = [
  ...pathsOf(set).filter((path) => !path.includes('.')),
  ...LOCALES.flatMap(pathsOnRequest),
]

describe.each(htmlPaths)('%s', (path) => {
  test('is a whole document with one h1 and no step missing in its headings', async () => {
    const { html, document } = await render(path)
    expect(html).toMatch(/^<!doctype html><html lang="\w\w" dir="(ltr|rtl)">/)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName.slice(1)),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const depths = levels.slice(levels.indexOf(1))
    depths.forEach((level, index) => {
      expect(level - (depths[index - 1] ?? level)).toBeLessThanOrEqual(1)
    })
  })

  test('has no inline script or style and nothing from elsewhere', async () => {
    const { document } = await render(path)
    for (const script of document.querySelectorAll('script:not([type="application/ld+json"])')) {
      expect(script.getAttribute('type')).toBe('module')
      expect(script.getAttribute('src')).toMatch(/^\/assets\/[\w-]+\.[0-9a-f]{16}\.js$/)
      expect(script.textContent).toBe('')
    }
    expect(document.querySelectorAll('[style], style, iframe, base')).toHaveLength(0)
    const loaded = [...document.querySelectorAll('img, link[rel="stylesheet"]')]
    for (const element of loaded)
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(
        /^\/(media|assets)\//,
      )
    expect(document.querySelector('link[rel="icon"]')?.getAttribute('href')).toMatch(/^data:/)
    for (const element of document.querySelectorAll('*'))
      expect([...element.attributes].filter(({ name }) => /^on/i.test(name))).toEqual([])
  })

  test('has no id twice and leads to no place that is not on it', async () => {
    const { document } = await render(path)
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  test('has no heading with nothing under or in it, and no undefined value', async () => {
    const { html, document } = await render(path)
    for (const heading of document.querySelectorAll('h1, h2, h3, h4'))
      expect(heading.textContent.trim()).not.toBe('')
    for (const section of document.querySelectorAll('section'))
      expect(section.children.length).toBeGreaterThan(1)
    expect(html).not.toMatch(/undefined|\[object|NaN|Invalid Date/)
  })
})

test.each(LOCALES)('pages in %s say which way they are written', async (locale) => {
  const { document } = await render(`/${locale}`)
  expect(document.documentElement.getAttribute('dir')).toBe(directionOf(locale))
  expect(document.documentElement.getAttribute('lang')).toBe(locale)
})

test('the language switcher stays on the page and names each language in itself', async () => {
  const { document } = await render('/en/countries/belgium')
  const links = [...document.querySelectorAll('.languages a')]
  expect(
    links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.textContent]),
  ).toEqual([
    ['/en/countries/belgium', 'en', 'English'],
    ['/fr/countries/belgium', 'fr', 'Français'],
    ['/es/countries/belgium', 'es', 'Español'],
    ['/ar/countries/belgium', 'ar', 'العربية'],
  ])
})

test('what is only there in English is marked, and the page says so once', async () => {
  const { document } = await render('/ar/countries/belarus')
  expect(document.querySelectorAll('.notice')).toHaveLength(1)
  const quoted = [...document.querySelectorAll('[lang="en"][dir="ltr"]')].map(
    (element) => element.textContent,
  )
  expect(quoted).toContain('Long land borders make the country a way through for smugglers.')
  expect(document.querySelector('h1 bdi')?.getAttribute('lang')).toBe('en')
})

test('the date of membership is shown at the precision known', async () => {
  const { document } = await render('/en/countries/belarus')
  const dates = [...document.querySelectorAll('time')].map((time) => time.textContent)
  expect(dates).toContain('September 1993')
})

test('the withdrawn page shows the notice and is kept out of search engines', async () => {
  const { html, document } = await render('/en/countries/luxembourg')
  expect(document.querySelector('.public-notice')?.textContent).toBe(
    'Withdrawn while figures are checked.',
  )
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  expect(html).not.toContain('of the withdrawn profile')
})

describe('hostile content', () => {
  const hostile = '</script><script>alert(1)</script>'
  const among = siteOf(
    edition('countries', 'x', {
      name: { en: hostile },
      slug: 'x',
      tagline: { en: `"><img src=x onerror=alert(1)>` },
      crimeOverview: {
        en: richText(
          paragraph({
            type: 'link',
            fields: { url: 'javascript:alert(1)' },
            children: [text('go')],
          }),
        ),
      },
    }),
    edition('agencies', 'y', {
      name: { en: 'Y' },
      slug: 'y',
      country: 'x',
      website: 'javascript:alert(1)',
    }),
  )

  test.each([
    '/en/countries/x',
    '/en/countries',
    '/en',
    '/en/agencies/y',
    '/en/search?q=%3Cscript%3E',
  ])('is only words on %s', async (path) => {
    const { html, document } = await render(path, among)
    expect(html).not.toContain('<script>')
    expect(
      document.querySelectorAll('script:not([type="application/ld+json"], [src^="/assets/"])'),
    ).toHaveLength(0)
    expect(document.querySelectorAll('img, [href^="javascript:"], [onerror]')).toHaveLength(0)
  })

  test('keeps the structured data whole', async () => {
    const { document } = await render('/en/countries/x', among)
    const data = [...document.querySelectorAll('script')].map(
      (script) => JSON.parse(script.textContent) as { '@type': string; name?: string },
    )
    expect(data.map((each) => each['@type'])).toEqual(['WebPage', 'BreadcrumbList'])
    expect(data[0]?.name).toBe(hostile)
  })
})

test('the sitemap is well formed and escapes what it names', async () => {
  const among = siteOf(edition('agencies', 'q', { name: { en: 'Q' }, slug: `a&b'<c` }))
  const reader = new EditionReader(among)
  const view = viewOf('/sitemap.xml', reader, site)
  if (!view) throw new Error('no sitemap')
  const xml = await renderView(view)
  expect(xml).toContain(`<loc>${ORIGIN}/en/agencies/a%26b&#39;%3Cc</loc>`)
  expect(xml).toContain(
    `<xhtml:link rel="alternate" hreflang="x-default" href="${ORIGIN}/en/countries/belgium"/>`,
  )
})

test('robots.txt keeps crawlers to the pages', async () => {
  const view = viewOf('/robots.txt', new EditionReader(set), site)
  if (!view) throw new Error('no robots.txt')
  expect(await renderView(view)).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
})
