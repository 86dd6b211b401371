import { describe, expect, test } from 'vitest'

import { pathOf, routeOf, type Page } from '../../../src/site/routes'

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
