import { describe, expect, test } from 'vitest'

import {
  collatorOf,
  counted,
  fill,
  formatAge,
  formatDate,
  formatDuration,
  formatInZone,
  formatInstant,
  formatList,
  formatNumber,
} from '@/i18n/format'
import { wordsOf } from '@/site/i18n/language'
import type { Locale } from '@/vocabulary/locales'

const COUNTRIES = wordsOf('ar').countryCount

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
  const forms = [0, 1, 2, 3, 11, 100].map((count) => counted('ar', COUNTRIES, count))
  expect(forms).toEqual(['لا بلدان', 'بلد واحد', 'بلدان', '3 بلدان', '11 بلدًا', '100 بلد'])
})

test('an instant is shown in the time zone asked for', () => {
  expect(formatInstant('en', '2027-03-01T08:30:00Z', 'Europe/Brussels')).toBe('1 Mar 2027, 09:30')
})

describe('the first of a month in French is an ordinal', () => {
  const FIRST = '2027-10-01T08:30:00Z'
  const inZone = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
    formatInZone(locale, new Date(FIRST), 'UTC', options)

  test('in dates, instants and parts of dates', () => {
    expect(formatDate('fr', '1956-10-01')).toBe('1er octobre 1956')
    expect(formatInstant('fr', FIRST, 'UTC')).toBe('1er oct. 2027, 08:30')
    expect(inZone('fr', { dateStyle: 'long' })).toBe('1er octobre 2027')
    expect(inZone('fr', { day: 'numeric', month: 'long' })).toBe('1er octobre')
  })

  test('and nothing else is: no other day, no day by itself or in figures, no other language', () => {
    expect(formatDate('fr', '1956-10-11')).toBe('11 octobre 1956')
    expect(formatDate('fr', '1956-10')).toBe('octobre 1956')
    expect(inZone('fr', { day: 'numeric' })).toBe('1')
    expect(inZone('fr', { day: 'numeric', month: 'numeric' })).toBe('01/10')
    expect(inZone('es', { dateStyle: 'long' })).toBe('1 de octubre de 2027')
    expect(inZone('en', { dateStyle: 'long' })).toBe('1 October 2027')
  })
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

describe('ages and spans', () => {
  const now = new Date('2027-03-10T12:00:00Z')

  test.each([
    ['2027-03-10T11:59:40Z', 'en', 'this minute'],
    ['2027-03-10T11:40:00Z', 'en', '20 minutes ago'],
    ['2027-03-09T12:00:00Z', 'en', 'yesterday'],
    ['2027-03-07T11:00:00Z', 'fr', 'il y a 3 jours'],
    ['2027-03-07T11:00:00Z', 'es', 'hace 3 días'],
    ['2027-03-07T11:00:00Z', 'ar', 'قبل 3 أيام'],
    ['2027-03-12T13:00:00Z', 'en', 'in 2 days'],
    ['2026-03-01T12:00:00Z', 'en', 'last year'],
  ] as const)('%s in %s is %s', (instant, locale, words) => {
    expect(formatAge(locale, new Date(instant), now)).toBe(words)
  })

  test.each([
    [90_000, 'en', '1 minute'],
    [3 * 86_400_000, 'fr', '3\u00a0jours'],
    [2 * 3_600_000, 'es', '2 horas'],
  ] as const)('%d milliseconds in %s are %s', (span, locale, words) => {
    expect(formatDuration(locale, span)).toBe(words)
  })
})
