import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader } from '@/editions/edition-set'
import { renderView, viewOf } from '@/site/site'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const set = siteOf(
  ...['one', 'two', 'three'].map((slug) =>
    edition('countries', slug, { name: { en: `Country ${slug}` }, slug }),
  ),
)

function compare(query: string, locale = 'en', among = set) {
  const path = `/${locale}/compare${query}`
  const view = viewOf(path, new EditionReader(among), { origin: ORIGIN })
  if (view?.kind !== 'country-comparison') throw new Error(`${path} compares nothing`)
  return view
}

const documentOf = async (query: string, locale?: string) =>
  parseHTML(await renderView(compare(query, locale))).document

test('countries stand beside each other in the order asked for', async () => {
  const document = await documentOf('?countries=belarus,belgium')
  const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent)
  expect(heads).toEqual(['Belarus', 'Belgium'])
  const rows: Record<string, string[]> = Object.fromEntries(
    [...document.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')?.textContent ?? '',
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ]),
  )
  expect(rows).toMatchObject({
    'Member since': ['September 1993', '7 September 1923'],
    'ISO codes': ['BY BLR', 'BE BEL'],
    Population: ['–', expect.stringContaining('11.8 million') as string],
    'Drug trafficking': ['Associated', 'Principal concern'],
    Cybercrime: ['Not named', 'Supported by the bureau'],
    Federal: ['0', '2'],
    All: ['1', '3'],
  })
  expect(rows['National Central Bureau']?.[1]).toContain('NCB Brussels')
})

test('names nothing that is withdrawn', async () => {
  const html = await renderView(compare('?countries=belarus,belgium'))
  expect(html).not.toMatch(/withheld|luxembourg/i)
})

test('every cell has a head in its row and its column, in a table that can be scrolled to', async () => {
  const document = await documentOf('?countries=belarus,belgium,one,two', 'ar')
  for (const row of document.querySelectorAll('tbody tr:not(.group)'))
    expect(row.querySelectorAll('td')).toHaveLength(4)
  expect(document.querySelectorAll('th:not([scope])')).toHaveLength(0)
  expect(document.querySelector('.scroll')?.getAttribute('tabindex')).toBe('0')
  expect(document.documentElement.getAttribute('dir')).toBe('rtl')
})

test('a former slug is as good as the present one', () => {
  const former = edition(
    'countries',
    'x',
    { name: { en: 'X' }, slug: 'x' },
    { formerSlugs: [{ slug: 'y', lastPublishedAt: '2026-01-01' }] },
  )
  expect(compare('?countries=y,belgium', 'en', siteOf(former)).body.chosen).toEqual([
    'x',
    'belgium',
  ])
})

describe('what cannot be compared is said, with the form to choose again', () => {
  test.each([
    ['', 200, undefined, []],
    ['?countries=belgium', 200, 'oneMore', ['belgium']],
    ['?countries=belgium,belgium', 200, 'oneMore', ['belgium']],
    ['?countries=belgium,atlantis', 404, 'unknownCountry', ['belgium']],
    ['?countries=belgium,luxembourg', 404, 'unknownCountry', ['belgium']],
    [
      '?countries=belgium,belarus,one,two,three',
      400,
      'tooMany',
      ['belgium', 'belarus', 'one', 'two'],
    ],
  ] as const)('%s: %i', async (query, status, problem, chosen) => {
    const view = compare(query)
    // The form is stored as it is before anybody has chosen.
    expect(view).toMatchObject({ status, cacheable: query === '', body: { problem, chosen } })
    const { document } = parseHTML(await renderView(view))
    expect(document.querySelector('table')).toBeNull()
    expect(document.querySelectorAll('select[name="countries"]')).toHaveLength(4)
    expect(document.body.textContent).not.toContain('atlantis')
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  })
})
