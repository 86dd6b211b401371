import { expect, test } from 'vitest'

import {
  addressesOfDocument,
  addressOfStored,
  storedPathFor,
  storedPathsOf,
} from '../../../../src/api/files/addresses'
import { EditionSet } from '../../../../src/editions/edition-set'
import { edition, settings } from '../../../support/site-fixture'

test.each([
  ['/api/v1/countries/belgium', '/api/v1/countries/belgium/en.json'],
  ['/api/v1/countries/belgium?', '/api/v1/countries/belgium/en.json'],
  ['/api/v1/crime-areas/drugs?locale=ar', '/api/v1/crime-areas/drugs/ar.json'],
  ['/api/v1', '/api/v1/index.json'],
  ['/api/v1/openapi.json', '/api/v1/openapi.json'],
  ['/api/v1/schemas/Country.json', '/api/v1/schemas/Country.json'],
  ['/api/v1/docs', '/api/v1/docs'],
])('%s is answered by %s', (target, path) => {
  expect(storedPathFor(target)).toBe(path)
})

test.each([
  '/api/v1/countries',
  '/api/v1/countries/belgium?locale=all',
  '/api/v1/countries/belgium?locale=fr,en',
  '/api/v1/countries/belgium?locale=FR',
  '/api/v1/countries/belgium?locale=fr&fields=name',
  '/api/v1/countries/belgium?fields=name',
  '/api/v1/countries/belgium/en.json',
  '/api/v1/countries/belgium/',
  '/api/v1/countries//belgium',
  '/api/v1/countries/%62elgium',
  '/api/v1/countries/..',
  '/api/v1/media/1',
  '/api/v1/docs?x=1',
  '/en/countries/belgium',
])('%s is answered by no file', (target) => {
  expect(storedPathFor(target)).toBeUndefined()
})

test('a path of the store tells to which address it belongs', () => {
  expect(storedPathsOf('/api/v1/ncbs/belgium').map(addressOfStored)).toEqual(
    Array<string>(4).fill('/api/v1/ncbs/belgium'),
  )
  expect(addressOfStored('/api/v1/openapi.json')).toBeUndefined()
  expect(addressOfStored('/en/countries/belgium')).toBeUndefined()
})

test('a document has the addresses of its id and slug, a bureau that of its country', () => {
  const country = edition('countries', 'be', { name: { en: 'Belgium' }, slug: 'belgium' })
  const bureau = edition('ncbs', 'ncb', { name: { en: 'NCB Brussels' }, country: 'be' })
  const set = new EditionSet([country, bureau], settings)
  expect(addressesOfDocument(country, set)).toEqual([
    '/api/v1/countries/be',
    '/api/v1/countries/belgium',
    '/api/v1/ncbs/belgium',
  ])
  expect(addressesOfDocument(bureau, set)).toEqual(['/api/v1/ncbs/ncb', '/api/v1/ncbs/belgium'])
})
