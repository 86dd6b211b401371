import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../src/editions/edition-set'
import {
  pagePathOf,
  pageWithForms,
  pathsOf,
  pathsWithForms,
  renderView,
  viewOf,
} from '../../../src/site/site'
import {
  edition,
  ORIGIN,
  paragraph,
  richText,
  siteOf,
  text as words,
} from '../../support/site-fixture'

const set = siteOf()

async function read(path: string, among: EditionSet = set) {
  const view = viewOf(path, new EditionReader(among), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  return { view, text: await renderView(view) }
}

const json = async (path: string, among?: EditionSet) =>
  JSON.parse((await read(path, among)).text) as Record<string, unknown>

/** The Markdown of a page as a document, without the YAML before it. */
async function markdown(path: string, among?: EditionSet) {
  const { text } = await read(path, among)
  const content = text.replace(/^---\n.*?\n---\n/s, '')
  return parseHTML(
    `<main>${micromark(content, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    })}</main>`,
  ).document
}

/** What of the HTML page is content, and not a way around in it. */
async function page(path: string, among?: EditionSet) {
  const { document } = parseHTML((await read(path, among)).text)
  for (const element of document.querySelectorAll(
    'nav, form, .report-link, .world-map, .region-filter, .gallery .quiet:first-child',
  ))
    element.remove()
  return document
}

type Parsed = Awaited<ReturnType<typeof page>>

const listOf = (document: Parsed, selector: string) => [
  ...(document.querySelector('main')?.querySelectorAll(selector) ?? []),
]
const squeezed = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
const headings = (document: Parsed) =>
  listOf(document, 'h1, h2, h3, h4').map((each) => squeezed(each.textContent))

const isGone = (path: string) => /luxembourg|withheld/.test(path)
const all = pathsOf(set)
const pages = all.filter((path) => all.includes(`${path}.md`) && !isGone(path))
describe.each(pages)('%s as Markdown', (path) => {
  test('has the headings of the page in their order', async () => {
    expect(headings(await markdown(`${path}.md`))).toEqual(headings(await page(path)))
  })

  test('leads wherever the page leads, from anywhere', async () => {
    const targets = (document: Parsed) =>
      listOf(document, 'a').map((link) =>
        (link.getAttribute('href') ?? '').replace(/^\//, `${ORIGIN}/`),
      )
    const inMarkdown = targets(await markdown(`${path}.md`))
    for (const target of targets(await page(path))) expect(inMarkdown).toContain(target)
    for (const target of inMarkdown) expect(target).toMatch(/^(https?|mailto|tel):/)
  })

  test('says every word that the page says', async () => {
    const said = squeezed((await markdown(`${path}.md`)).querySelector('main')?.textContent ?? '')
    for (const element of listOf(await page(path), 'p, li, dt, dd, td, bdi, blockquote')) {
      if (element.querySelector('p, ul, div')) continue
      for (const line of element.innerHTML.replace(/<[^>]*>/g, '\n').split(/\n| · /))
        expect(said).toContain(squeezed(decoded(line)))
    }
  })
})

const decoded = (html: string) =>
  parseHTML(`<p>${html}</p>`).document.querySelector('p')?.textContent ?? ''

test('what is only there in English is marked in every form', async () => {
  const marked = listOf(await markdown('/ar/countries/belarus.md'), '[lang="en"][dir="ltr"]').map(
    (element) => squeezed(element.textContent),
  )
  expect(marked).toContain('Long land borders make the country a way through for smugglers.')
  expect(await json('/ar/countries/belarus.json')).toMatchObject({
    partlyEnglish: true,
    title: { text: 'Belarus', lang: 'en', dir: 'ltr' },
    content: { sections: [{ prose: { lang: 'en', dir: 'ltr' } }, {}, {}] },
  })
})

test('Markdown begins with what identifies the page', async () => {
  const among = siteOf(
    edition('agencies', 'x', { name: { en: 'A: "b"' }, slug: 'x' }, { number: 2, hash: 'abc' }),
  )
  expect((await read('/en/agencies/x.md', among)).text.split('\n').slice(0, 7)).toEqual([
    '---',
    'title: "A: \\"b\\""',
    `url: "${ORIGIN}/en/agencies/x"`,
    'language: "en"',
    'edition: 2',
    'hash: "abc"',
    'published: "2026-02-10T09:00:00.000Z"',
  ])
})

test('signs of Markdown in a text are only signs', async () => {
  const tricky = [
    '1. not a list',
    '- nor this',
    '# no heading',
    '*stars* _lines_ `ticks` [no](link) <b>no tag</b> &amp; a|b ~~no~~ \\',
  ]
  const among = siteOf(
    edition('crime-areas', 'x', {
      name: { en: 'X' },
      slug: 'x',
      description: {
        en: richText(
          ...tricky.map((line) => paragraph(words(line))),
          paragraph(words('a bold', 1), words(' word '), words(' and slanted ', 2), words('one')),
        ),
      },
    }),
  )
  const document = await markdown('/en/crime-areas/x.md', among)
  const paragraphs = listOf(document, 'p').map((each) => each.textContent)
  for (const line of tricky) expect(paragraphs).toContain(line)
  expect(
    listOf(document, 'strong, em')
      .slice(0, 2)
      .map((each) => each.textContent),
  ).toEqual(['a bold', 'and slanted'])
})

test('hostile words do nothing in Markdown', async () => {
  const hostile = '"><img src=x onerror=alert(1)></span><script>alert(1)</script>'
  const among = siteOf(
    edition('countries', 'x', {
      name: { en: hostile },
      slug: 'x',
      tagline: { en: hostile },
      crimeOverview: { en: richText(paragraph(words(hostile, 3))) },
    }),
  )
  for (const path of ['/en/countries/x.md', '/fr/countries/x.md', '/fr/countries.md']) {
    const document = await markdown(path, among)
    expect(listOf(document, 'script, img, [onerror]'), path).toEqual([])
    expect(document.querySelector('main')?.textContent).toContain('onerror')
  }
})

/** Where something stands in a JSON document: `content.facts[].value.text`. */
function places(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => places(each, `${at}[]`))
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, each]) => places(each, at ? `${at}.${name}` : name))
}

test.each([
  ['countries/belgium', 'country'],
  ['ncbs/belgium', 'ncb'],
  ['agencies/federal-police-belgium', 'agency'],
  ['crime-areas/drug-trafficking', 'crime-area'],
  ['countries', 'countries'],
])('the names in the JSON of %s are those that programs rely on', async (path, type) => {
  const document = await json(`/en/${path}.json`)
  expect(document.type).toBe(type)
  const names = [...new Set(places(document))].sort()
  expect(names).toMatchSnapshot()
})

test('every address in JSON is absolute', async () => {
  for (const path of pages) {
    const { text } = await read(`${path}.json`)
    expect(text, path).not.toMatch(/": "\/|href|srcSet/)
    expect(JSON.parse(text), path).toMatchObject({ url: ORIGIN + path })
  }
})

test('a page names its other forms and its feeds, and they name the page', async () => {
  const { document } = parseHTML((await read('/fr/countries/belgium')).text)
  const alternates = [...document.querySelectorAll('head link[rel="alternate"][type]')].map(
    (link) => [link.getAttribute('type'), link.getAttribute('href')],
  )
  expect(alternates).toEqual([
    ['application/json', '/fr/countries/belgium.json'],
    ['text/markdown', '/fr/countries/belgium.md'],
    ['application/atom+xml', '/fr/countries/belgium/feed.atom'],
    ['application/feed+json', '/fr/countries/belgium/feed.json'],
    ['application/atom+xml', '/fr/feed.atom'],
    ['application/feed+json', '/fr/feed.json'],
  ])
  for (const [type, href] of alternates.slice(0, 4)) {
    const { view } = await read(href ?? '')
    expect(view.contentType).toBe(`${type ?? ''}; charset=utf-8`)
  }
  expect((await read('/fr/countries/belgium.md')).view.headers).toEqual({
    Link: `<${ORIGIN}/fr/countries/belgium>; rel="canonical"`,
  })
})

describe('L1 a withdrawn document', () => {
  test('has its notice in every form, and nothing else', async () => {
    const asMarkdown = await read('/en/countries/luxembourg.md')
    const asJson = await read('/en/countries/luxembourg.json')
    expect(asMarkdown.view).toMatchObject({ status: 410 })
    expect(asJson.view).toMatchObject({
      status: 410,
      contentType: 'application/problem+json; charset=utf-8',
    })
    for (const { text } of [asMarkdown, asJson]) {
      expect(text).toContain('Withdrawn while figures are checked.')
      expect(text).not.toMatch(/withdrawn profile|"LU"|europe/i)
    }
  })

  test('is in no form of another page', async () => {
    for (const path of pathsOf(set).filter((each) => /\.(json|md)$/.test(each) && !isGone(each)))
      expect((await read(path)).text, path).not.toMatch(/luxembourg(?!\/)|Grand-Duch|withheld/i)
  })
})

test.each(['/en/search.json', '/en/countries/nowhere.md', '/en.txt', '/en/countries/.md'])(
  'there is no such form: %s',
  (path) => {
    expect(viewOf(path, new EditionReader(set), { origin: ORIGIN })).toBeNull()
  },
)

test('a document may be called as a feed is: it has its forms and a feed all the same', async () => {
  const among = siteOf(edition('countries', 'f', { name: { en: 'Feed' }, slug: 'feed' }))
  expect(await json('/en/countries/feed.json', among)).toMatchObject({ type: 'country' })
  const feed = await read('/en/countries/feed/feed.json', among)
  expect(feed.view.contentType).toBe('application/feed+json; charset=utf-8')
  expect(pagePathOf('/en/countries/feed.json')).toBe('/en/countries/feed')
})

test('a page and its forms are made together, and are what each of them is alone', () => {
  for (const path of [...pages, '/en/countries/luxembourg', '/en/accessibility', '/sitemap.xml']) {
    const reader = new EditionReader(set)
    const { view: page, forms } = pageWithForms(path, reader, { origin: ORIGIN })
    expect([path, ...forms.keys()]).toEqual(pathsWithForms(path))
    const together = [
      [path, page] as const,
      ...[...forms].map(([each, form]) => [each, form()] as const),
    ]
    for (const [each, view] of together) {
      const alone = new EditionReader(set)
      expect(viewOf(each, alone, { origin: ORIGIN }), each).toEqual(view)
      expect(pagePathOf(each)).toBe(path)
      for (const question of alone.asked) expect(reader.asked).toContain(question)
    }
  }
  const gone = pageWithForms('/en/countries/nowhere', new EditionReader(set), { origin: ORIGIN })
  expect([gone.view, ...[...gone.forms.values()].map((form) => form())]).toEqual([null, null, null])
})
