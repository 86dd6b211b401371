import { describe, expect, test } from 'vitest'

import { negotiateLocale } from '../../../../src/server/http/negotiate-locale'

describe('the language of the first page', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
    ['de,es;q=0.5,fr;q=0.4', 'es'],
    ['en;q=0.1, ar;q=0.9', 'ar'],
    ['es, fr', 'es'],
    ['fr;q=0, ar;q=0.1', 'ar'],
    ['fr;q=0', 'en'],
    ['de, *;q=0.5, fr;q=0.1', 'en'],
    ['AR-eg', 'ar'],
    ['fr;q=much', 'en'],
    ['zh-Hant-TW', 'en'],
  ])('for %j is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })
})
