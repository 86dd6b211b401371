import { expect, test } from 'vitest'

import {
  addressesOfDocument,
  addressOfLate,
  addressOfStored,
  lateFileAt,
  PATHS_OF_LISTS,
  storedPathFor,
  storedPathsOf,
} from '../../../../src/api/files/addresses'
import { EditionSet } from '../../../../src/editions/edition-set'
import { KEYS_PATH } from '../../../../src/vocabulary/api-root'
import { edition, settings } from '../../../support/site-fixture'

test.each([
  ['/api/v1/countries/belgium', '/api/v1/countries/belgium/en.json'],
  ['/api/v1/countries/belgium?', '/api/v1/countries/belgium/en.json'],
  ['/api/v1/crime-areas/drugs?locale=ar', '/api/v1/crime-areas/drugs/ar.json'],
  ['/api/v1/crime-areas/drugs?locale=all', '/api/v1/crime-areas/drugs/all.json'],
  ['/api/v1/media/7', '/api/v1/media/7/en.json'],
  ['/api/v1/media/7?locale=all', '/api/v1/media/7/all.json'],
  ['/api/v1/countries', '/api/v1/lists/countries.json'],
  ['/api/v1/countries?', '/api/v1/lists/countries.json'],
  ['/api/v1/countries?locale=en', '/api/v1/lists/countries/en.json'],
  ['/api/v1/media?locale=all', '/api/v1/lists/media/all.json'],
  ['/api/v1/changes', '/api/v1/lists/changes.json'],
  ['/api/v1', '/api/v1/index.json'],
  ['/api/v1/openapi.json', '/api/v1/openapi.json'],
  ['/api/v1/schemas/Country.json', '/api/v1/schemas/Country.json'],
  ['/api/v1/docs', '/api/v1/docs'],
  ['/api/v1/bulk', '/api/v1/bulk/index.json'],
  ['/api/v1/countries/belgium/signed', '/api/v1/countries/belgium/signed/current.json'],
  ['/api/v1/ncbs/belgium/signed?edition=12', '/api/v1/ncbs/belgium/signed/12.json'],
  [KEYS_PATH, KEYS_PATH],
])('%s is answered by %s', (target, path) => {
  expect(storedPathFor(target)).toBe(path)
})

test.each([
  '/api/v1/countries?limit=20',
  '/api/v1/countries?locale=fr,en',
  '/api/v1/countries?cursor=x&locale=fr',
  '/api/v1/changes?since=0',
  '/api/v1/lists/countries.json',
  '/api/v1/bulk?locale=fr',
  '/api/v1/bulk/countries.en.csv',
  '/api/v1/countries/belgium/signed?edition=0',
  '/api/v1/media/1/signed',
  '/api/v1/countries/belgium?locale=fr,en',
  '/api/v1/countries/belgium?locale=FR',
  '/api/v1/countries/belgium?locale=fr&fields=name',
  '/api/v1/countries/belgium?fields=name',
  '/api/v1/countries/belgium/en.json',
  '/api/v1/countries/belgium/',
  '/api/v1/countries//belgium',
  '/api/v1/countries/%62elgium',
  '/api/v1/countries/..',
  '/api/v1/editions/1',
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
  expect(addressOfStored('/api/v1/ncbs/belgium/all.json')).toBeUndefined()
  expect(addressOfStored('/en/countries/belgium')).toBeUndefined()
})

test.each([
  ['/api/v1/countries/belgium/all.json', '/api/v1/countries/belgium'],
  ['/api/v1/media/7/fr.json', '/api/v1/media/7'],
  ['/api/v1/lists/agencies.json', '/api/v1/agencies'],
  ['/api/v1/lists/agencies/ar.json', '/api/v1/agencies'],
  ['/api/v1/countries/belgium/signed/current.json', '/api/v1/countries/belgium/signed'],
  ['/api/v1/countries/belgium/signed/3.json', '/api/v1/countries/belgium/signed'],
  [KEYS_PATH, KEYS_PATH],
  ['/api/v1/countries/belgium/signed/first.json', undefined],
  ['/api/v1/lists/colours.json', undefined],
  ['/api/v1/countries/belgium/en.json', undefined],
  ['/api/v1/openapi.json', undefined],
])('what is written late at %s is that of %s', (path, address) => {
  expect(addressOfLate(path)).toBe(address)
})

test('every list that is written late is one that a request asks for', () => {
  const asked = PATHS_OF_LISTS.map((path) => {
    const file = lateFileAt(path)
    const query = file && 'locale' in file && file.locale ? `?locale=${file.locale}` : ''
    return storedPathFor(`${addressOfLate(path) ?? ''}${query}`)
  })
  expect(asked).toEqual(PATHS_OF_LISTS)
  // Five resources without a language and in five, two that have none.
  expect(asked).toHaveLength(5 * 6 + 2)
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
