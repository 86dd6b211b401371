import { describe, expect, test } from 'vitest'

import {
  collatorOf,
  counted,
  fill,
  formatDate,
  formatList,
  formatNumber,
  wordsOf,
} from '../../../../src/site/i18n/language'
import { LOCALES } from '../../../../src/vocabulary/locales'

const placeholders = (value: string) => [...value.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = wordsOf(locale)
  const english = wordsOf('en')

  test('are all there, with the placeholders of the English ones', () => {
    for (const [key, value] of Object.entries(english)) {
      const translated = words[key as keyof typeof english]
      if (typeof value === 'string' && typeof translated === 'string') {
        expect(translated.trim(), key).not.toBe('')
        expect(placeholders(translated), key).toEqual(placeholders(value))
      } else if (!key.endsWith('Count')) {
        expect(Object.keys(translated), key).toEqual(Object.keys(value as object))
      }
    }
  })

  test('have every plural form that the language has', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
    for (const forms of [words.countryCount, words.unitCount, words.resultCount])
      expect(Object.keys(forms).sort()).toEqual(categories)
  })
})

test('a partial date is shown at the precision known', () => {
  expect(formatDate('en', '1923-09-07')).toBe('7 September 1923')
  expect(formatDate('en', '1986-10')).toBe('October 1986')
  expect(formatDate('en', '1986')).toBe('1986')
})

test('dates follow the language, with Western digits in Arabic', () => {
  expect(formatDate('fr', '1923-09-07')).toBe('7 septembre 1923')
  expect(formatDate('es', '1986-10')).toBe('octubre de 1986')
  expect(formatDate('ar', '1923-09-07')).toBe('7 سبتمبر 1923')
  expect(formatNumber('ar', 11700)).toBe('11,700')
})

test('what is not a date is shown as it is', () => {
  expect(formatDate('en', 'about 1923')).toBe('about 1923')
})

test('Arabic counts in its own forms', () => {
  const { countryCount } = wordsOf('ar')
  const forms = [0, 1, 2, 3, 11, 100].map((count) => counted('ar', countryCount, count))
  expect(forms).toEqual(['لا بلدان', 'بلد واحد', 'بلدان', '3 بلدان', '11 بلدًا', '100 بلد'])
})

test('enumerations follow the language', () => {
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c')
  expect(formatList('es', ['a', 'b'])).toBe('a y b')
})

test('accents do not change the order of names', () => {
  expect(['Zambie', 'Égypte', 'Eswatini'].sort(collatorOf('fr').compare)).toEqual([
    'Égypte',
    'Eswatini',
    'Zambie',
  ])
})

test('a placeholder without a value stays, and a value is never a template', () => {
  expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}')
})
