import { expect, test } from 'vitest'

import { pageKey, surrogateKeys } from '../../../src/page-store/surrogate-keys'

test.each([
  ['/en', 'page:/'],
  ['/ar.json', 'page:/'],
  ['/en/countries/belgium', 'page:/countries/belgium'],
  ['/fr/countries/belgium.md', 'page:/countries/belgium'],
  ['/es/countries/belgium.json', 'page:/countries/belgium'],
  ['/en/countries/belgium/feed.atom', 'page:/countries/belgium/feed'],
  ['/en/countries/belgium/feed.json', 'page:/countries/belgium/feed'],
  ['/ar/feed.json', 'page:/feed'],
  ['/english', 'page:/english'],
  ['/sitemap.xml', 'page:/sitemap.xml'],
])('a page has one key in all its languages and forms: %s', (path, key) => {
  expect(pageKey(path)).toBe(key)
})

test('an answer carries each key once, and the one that all answers carry', () => {
  expect(surrogateKeys(['countries/1', 'settings', 'countries/1'])).toBe(
    'site countries/1 settings',
  )
})

test('many keys are summed up to their collections, and that of the page stays', () => {
  const many = Array.from({ length: 100 }, (_, index) => `countries/${index}`)
  expect(surrogateKeys(['page:/countries', ...many, 'ncbs?country=1', 'agencies'])).toBe(
    'site page:/countries countries ncbs agencies',
  )
})

test('what a reader has written is within a key of its own, and can stand in a header', () => {
  const keys = surrogateKeys([
    'page:/x site changes',
    'countries?slug=بلجيكا',
    'page:/a\r\nb\u0000',
  ])
  expect(keys).toBe(
    `site page:/x%20site%20changes countries?slug=${encodeURIComponent('بلجيكا')} page:/a%0D%0Ab%00`,
  )
  expect(() => new Headers({ 'Surrogate-Key': keys })).not.toThrow()
})

test('an address is written once, however its key was made', () => {
  expect(surrogateKeys([pageKey('/en/x%20y')])).toBe('site page:/x%20y')
})
