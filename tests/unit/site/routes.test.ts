import { describe, expect, test } from 'vitest'

import { pathOf, routeOf, type Page } from '../../../src/site/routes'

const belgium = { kind: 'country', slug: 'belgium' } as const

const pages: [Page, string][] = [
  [{ kind: 'home' }, '/en'],
  [{ kind: 'countries' }, '/en/countries'],
  [{ kind: 'countries', region: 'africa' }, '/en/countries?region=africa'],
  [
    {
      kind: 'countries',
      region: 'europe',
      crimeArea: 'cybercrime',
      agencyFunction: 'border',
      name: 'côte d',
    },
    '/en/countries?region=europe&crime-area=cybercrime&function=border&q=c%C3%B4te+d',
  ],
  [{ kind: 'region', region: 'europe' }, '/en/regions/europe'],
  [{ kind: 'country', slug: 'belgium' }, '/en/countries/belgium'],
  [{ kind: 'crime-areas' }, '/en/crime-areas'],
  [{ kind: 'crime-area', slug: 'cybercrime' }, '/en/crime-areas/cybercrime'],
  [{ kind: 'agency', slug: 'federal-police' }, '/en/agencies/federal-police'],
  [{ kind: 'ncb', slug: 'belgium' }, '/en/ncbs/belgium'],
  [{ kind: 'search' }, '/en/search'],
  [{ kind: 'search', query: 'côte & mer' }, '/en/search?q=c%C3%B4te+%26+mer'],
  [
    { kind: 'search', query: 'a', only: 'crime-areas', page: 2, exact: true },
    '/en/search?q=a&kind=crime-areas&page=2&exact=1',
  ],
  [{ kind: 'country-comparison', countries: [] }, '/en/compare'],
  [
    { kind: 'country-comparison', countries: ['belgium', 'belarus'] },
    '/en/compare?countries=belgium,belarus',
  ],
  [{ kind: 'editions', of: belgium }, '/en/countries/belgium/editions'],
  [{ kind: 'editions', of: belgium, before: 26 }, '/en/countries/belgium/editions?before=26'],
  [{ kind: 'edition', of: belgium, number: 3 }, '/en/countries/belgium/editions/3'],
  [
    { kind: 'edition', of: { kind: 'ncb', slug: 'belgium' }, number: 12 },
    '/en/ncbs/belgium/editions/12',
  ],
  [{ kind: 'edition-comparison', of: belgium }, '/en/countries/belgium/editions/compare'],
  [
    { kind: 'edition-comparison', of: belgium, from: '1', to: '3' },
    '/en/countries/belgium/editions/compare?from=1&to=3',
  ],
  [
    { kind: 'edition-comparison', of: belgium, from: '2', to: '3' },
    '/en/countries/belgium/editions/3/changes',
  ],
  [{ kind: 'as-of', of: belgium, date: '2026-03-01' }, '/en/countries/belgium?asOf=2026-03-01'],
  [{ kind: 'two-languages', of: belgium, other: 'fr' }, '/en/countries/belgium/with/fr'],
]

test.each(pages)('%o stands at %s, and is found there', (page, path) => {
  expect(pathOf('en', page)).toBe(path)
  expect(routeOf(path)).toEqual({ locale: 'en', page })
})

describe('there is no page at', () => {
  test.each([
    '/',
    '/de',
    '/en/',
    '/EN',
    '/en/countries/',
    '/en/countries/belgium/more',
    '/en/regions/atlantis',
    '/en/regions/europe/editions',
    '/en/countries/belgium/editions/0',
    '/en/countries/belgium/editions/01',
    '/en/countries/belgium/editions/1e3',
    '/en/countries/belgium/editions/1/more',
    '/en/countries/belgium/editions/0/changes',
    '/en/countries/belgium/editions/compare/changes',
    '/en/countries/belgium/editions/1/changes/more',
    '/en/countries/belgium/with/de',
    '/en/agencies/federal-police/with/fr',
    '/en/home/editions',
    '/en/%E0%A4%A',
    '//en/countries',
    '/admin',
  ])('%s', (path) => {
    expect(routeOf(path)).toBeUndefined()
  })
})

test('what a filter does not know narrows nothing', () => {
  const path = '/en/countries?region=atlantis&crime-area=%3Cb%3E&function=flying&q=%20'
  expect(routeOf(path)?.page).toEqual({ kind: 'countries' })
})

test('countries to compare come from a link or from a form, each once', () => {
  const countries = ['belgium', 'belarus']
  for (const query of [
    'countries=belgium,belarus,belgium',
    'countries=belgium&countries=belarus&countries=&countries=',
  ])
    expect(routeOf(`/en/compare?${query}`)?.page).toEqual({ kind: 'country-comparison', countries })
})
