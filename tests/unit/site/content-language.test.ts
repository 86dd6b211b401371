import { expect, test } from 'vitest'

import { contentLanguage } from '../../../src/site/content-language'

test.each(['/ar', '/ar.json', '/ar/countries', '/ar?q=x', '/ar/search?q=x'])(
  'the address %s has a language',
  (address) => {
    expect(contentLanguage(address)).toEqual({ 'Content-Language': 'ar' })
  },
)

test.each(['/sitemap.xml', '/arabic', '/ar%3Fx', '/'])('the address %s has none', (address) => {
  expect(contentLanguage(address)).toEqual({})
})
