import { expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../src/editions/edition-set'
import { pathsOf, renderView, viewOf } from '../../../src/site/site'
import { edition, ORIGIN, siteOf } from '../../support/site-fixture'
import { parseXml } from '../../support/xml'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

async function xmlAt(path: string, set: EditionSet) {
  const view = viewOf(path, new EditionReader(set), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  return parseXml(await renderView(view))
}

const locations = (root: Awaited<ReturnType<typeof xmlAt>>) =>
  root.children.map(({ children }) => children.find(({ name }) => name === 'loc')?.text)

test('the sitemap is XML as sitemaps.org wants it, with every language of each page and when it changed', async () => {
  const root = await xmlAt('/sitemap.xml', siteOf())
  expect([root.name, root.namespace]).toEqual(['urlset', NAMESPACE])
  const belgium = root.children.find(({ children }) =>
    children.some(({ text }) => text === `${ORIGIN}/fr/countries/belgium`),
  )
  expect(
    belgium?.children.map(({ name, text, attributes }) => [name, text, attributes.hreflang]),
  ).toEqual([
    ['loc', `${ORIGIN}/fr/countries/belgium`, undefined],
    ['lastmod', '2026-03-04T10:30:00.000Z', undefined],
    ...['en', 'fr', 'es', 'ar', 'x-default'].map((language) => ['link', '', language]),
  ])
  const all = pathsOf(siteOf())
  for (const location of locations(root)) expect(all).toContain(location?.slice(ORIGIN.length))
  expect(all.filter((path) => path.startsWith('/sitemap'))).toEqual(['/sitemap.xml'])
})

test('a sitemap that is too long for one file is an index of parts, with every address once', async () => {
  const many = Array.from({ length: 12_600 }, (_, index) =>
    edition('agencies', `a${String(index)}`, { name: { en: 'A' }, slug: `a-${String(index)}` }),
  )
  const set = siteOf(...many)
  const root = await xmlAt('/sitemap.xml', set)
  expect([root.name, root.namespace]).toEqual(['sitemapindex', NAMESPACE])
  const parts = ['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']
  expect(locations(root)).toEqual(parts.map((path) => ORIGIN + path))
  expect(pathsOf(set)).toEqual(expect.arrayContaining(parts))
  const listed: (string | undefined)[] = []
  for (const part of parts) {
    const found = locations(await xmlAt(part, set))
    expect(found.length).toBeLessThanOrEqual(50_000)
    listed.push(...found)
  }
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed).toContain(`${ORIGIN}/ar/agencies/a-12599`)
  expect(listed.length).toBeGreaterThan(50_000)
  expect(viewOf('/sitemap-4.xml', new EditionReader(set), { origin: ORIGIN })).toBeNull()
})

test('a sitemap of one file has no parts', () => {
  expect(viewOf('/sitemap-1.xml', new EditionReader(siteOf()), { origin: ORIGIN })).toBeNull()
})
