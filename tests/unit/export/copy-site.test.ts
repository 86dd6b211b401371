import path from 'node:path'

import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../src/editions/edition-set'
import { copySite, isCopied, type SiteCopy } from '../../../src/export/copy-site'
import { isStorableStatus } from '../../../src/page-store/page-paths'
import type { ReadPage } from '../../../src/page-store/read-stored-pages'
import { assets } from '../../../src/site/assets'
import { pathsOf, renderView, viewOf } from '../../../src/site/site'
import { LOCALES } from '../../../src/vocabulary/locales'
import { edition, ORIGIN, settings, siteOf } from '../../support/site-fixture'

const bytes = (text: string) => Buffer.from(text)

const file = (name: string, contentType = 'image/webp'): ReadPage => ({
  path: name,
  status: 200,
  contentType,
  body: bytes(name),
})

/** A whole site as the page store holds it; of the pictures, all that its pages name. */
async function storedSite(set: EditionSet = siteOf()): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for (const name of pathsOf(set).filter(isCopied)) {
    const view = viewOf(name, new EditionReader(set), { origin: ORIGIN })
    if (!view) continue
    const { status, contentType } = view
    if (!isStorableStatus(status)) continue
    pages.push({ path: name, status, contentType, body: bytes(await renderView(view)) })
  }
  for (const [name, { contentType, body }] of assets(settings))
    pages.push({ path: name, status: 200, contentType, body: Buffer.from(body) })
  const text = pages.map(({ body }) => body.toString()).join(' ')
  const pictures = text.match(/\/(media|share|assets)\/[\w.-]+/g) ?? []
  for (const name of new Set(pictures))
    if (!pages.some((page) => page.path === name)) pages.push(file(name))
  return pages
}

const textOf = (copy: SiteCopy, name: string) => copy.files.get(name)?.toString() ?? ''
const documentOf = (copy: SiteCopy, name: string) => parseHTML(textOf(copy, name)).document
const htmlFiles = (copy: SiteCopy) => [...copy.files.keys()].filter((name) => /\.html$/.test(name))

/** What a browser that opened a file would ask for, as paths in the copy. */
function namedBy(copy: SiteCopy, from: string): string[] {
  const document = documentOf(copy, from)
  const addresses = [...document.querySelectorAll('[href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .concat(
      [...document.querySelectorAll('img, source')]
        .flatMap((element) => [...element.attributes])
        .filter(({ name }) => /^srcset$/i.test(name))
        .flatMap(({ value }) => value.split(', ').map((each) => each.split(' ')[0] ?? '')),
    )
  return addresses
    .filter((address) => !/^[a-z]+:|^#/.test(address))
    .map((address) =>
      path.posix.join(path.posix.dirname(from), decodeURIComponent(address.replace(/#.*/, ''))),
    )
}

describe('the copy of a site', async () => {
  const copy = copySite(await storedSite())

  test('has every page as the index of a folder, its other forms and feeds beside it', () => {
    for (const name of [
      'index.html',
      'en/index.html',
      'ar/countries/belgium/index.html',
      'ar/countries/belgium.json',
      'fr/countries/belgium.md',
      'en/countries/belgium/feed.atom',
      'es/search/index.html',
      'sitemap.xml',
      'robots.txt',
    ])
      expect([...copy.files.keys()]).toContain(name)
    expect(copy.missing).toEqual([])
    expect(copy.origin).toBe(ORIGIN)
  })

  test('names nothing that is not in it, and nothing by the root of a server', () => {
    for (const name of htmlFiles(copy)) {
      for (const target of namedBy(copy, name))
        expect([...copy.files.keys()], name).toContain(target)
      expect(textOf(copy, name), name).not.toMatch(/(href|src|srcset|action)="\//i)
    }
  })

  test('has nothing that needs a server: no form, no script to run', () => {
    for (const name of htmlFiles(copy)) {
      const document = documentOf(copy, name)
      expect(
        document.querySelectorAll('form, script:not([type="application/ld+json"])'),
        name,
      ).toHaveLength(0)
    }
  })

  test('keeps what stands on a page', () => {
    const document = documentOf(copy, 'ar/countries/belgium/index.html')
    expect(textOf(copy, 'ar/countries/belgium/index.html')).toMatch(
      /^<!doctype html><html lang="ar" dir="rtl">/,
    )
    expect(document.querySelector('h1')?.textContent).toBe('بلجيكا')
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${ORIGIN}/ar/countries/belgium`,
    )
    const data = [...document.querySelectorAll('script')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    )
    expect(data[0]).toMatchObject({ mainEntity: { '@type': 'Country', name: 'بلجيكا' } })
  })

  test('starts with the choice of a language', () => {
    const document = documentOf(copy, 'index.html')
    expect(document.querySelector('h1')?.textContent).toBe('Liaison')
    const links = [...document.querySelectorAll('main a')]
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('lang')])).toEqual(
      LOCALES.map((locale) => [`${locale}/index.html`, locale]),
    )
  })

  test('says where the search was that it needs the server, and leads to the lists', () => {
    const document = documentOf(copy, 'fr/search/index.html')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelector('main')?.textContent).toContain(
      'La recherche a besoin du serveur',
    )
    expect(
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    ).toEqual(['../countries/index.html', '../crime-areas/index.html'])
    const languages = [...document.querySelectorAll('.languages a')]
    expect(languages.map((link) => link.getAttribute('href'))).toEqual(
      ['en', 'fr', 'es', 'ar'].map((locale) =>
        locale === 'fr' ? 'index.html' : `../../${locale}/search/index.html`,
      ),
    )
  })

  test('L1 holds of a withdrawn document its notice and nothing else', () => {
    const page = textOf(copy, 'en/countries/luxembourg/index.html')
    expect(page).toContain('Withdrawn while figures are checked.')
    expect(copy.files.has('en/countries/luxembourg.json')).toBe(false)
    for (const [name, body] of copy.files)
      if (!/luxembourg|withheld/.test(name))
        expect(body.toString(), name).not.toMatch(/withdrawn profile|Luxembourg|withheld/i)
  })

  test('is the same when it is made again', async () => {
    const again = copySite(await storedSite())
    expect([...again.files].map(([name, body]) => [name, body.toString()])).toEqual(
      [...copy.files].map(([name, body]) => [name, body.toString()]),
    )
  })
})

test('L1 a picture that no page shows is not copied', async () => {
  const copy = copySite([...(await storedSite()), file('/media/unused.webp')])
  expect(copy.files.has('media/unused.webp')).toBe(false)
  expect([...copy.files.keys()].some((name) => /^media\//.test(name))).toBe(true)
})

test('a copy of an incomplete store names what is missing', async () => {
  const gone = /^\/en\/countries\/belgium$|^\/media\/b|site\.\w+\.css$|^\/ar\/feed\.atom$/
  const copy = copySite((await storedSite()).filter((page) => !gone.test(page.path)))
  expect(copy.missing).toEqual([
    '/ar/feed.atom',
    expect.stringMatching(/^\/assets\/site\.\w+\.css$/) as string,
    '/en/countries/belgium',
    expect.stringMatching(/^\/media\/b/) as string,
    expect.stringMatching(/^\/media\/b/) as string,
  ])
})

test('a copy of a store whose sitemap is being written is not taken for complete', async () => {
  const pages = (await storedSite()).filter(({ path: name }) => name !== '/sitemap.xml')
  expect(copySite(pages).missing).toEqual(['/sitemap.xml'])
})

test('of what is stored, the site as it is now is copied, without forms and without what is the API’s', () => {
  const copied = ['/en', '/en/countries/belgium', '/en/countries/belgium/with/fr', '/sitemap.xml']
  const others = [
    ...['/en/compare', '/en/verify', '/api/v1/countries/be/en.json'],
    ...['', '/2', '/2/changes'].map((part) => `/fr/countries/belgium/editions${part}`),
  ]
  expect([...copied, ...others].filter(isCopied)).toEqual(copied)
})

test('an address that only the server answers leads to the site', async () => {
  const pages = await storedSite(
    siteOf(edition('agencies', 'x', { name: { en: 'X' }, slug: 'x', country: 'be' })),
  )
  const copy = copySite(pages.filter((page) => page.path !== '/en/agencies/x'))
  expect(textOf(copy, 'en/countries/belgium/index.html')).toContain(
    `href="${ORIGIN}/en/agencies/x"`,
  )
})

test('an empty store cannot be copied', () => {
  expect(() => copySite([])).toThrow('no home page')
})
