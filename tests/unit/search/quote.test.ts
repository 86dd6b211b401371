import { expect, test } from 'vitest'

import { quoteOf, spelled } from '../../../src/search/quote'
import type { Locale } from '../../../src/vocabulary/locales'
import { edition, prose } from '../../support/site-fixture'

const country = (text: Partial<Record<Locale, string>>, more: object = {}) =>
  edition('countries', 'x', {
    name: { en: 'Xland', fr: 'Xlande' },
    iso2: 'CI',
    crimeOverview: Object.fromEntries(
      Object.entries(text).map(([locale, words]) => [locale, prose(words)]),
    ),
    ...more,
  })
const marks = (...words: string[]) => ({ words, beginnings: [] })
const textOf = (quote: ReturnType<typeof quoteOf>) =>
  quote?.parts.map(({ text, match }) => (match ? `[${text}]` : text)).join('')

test('marks the words in the text as it is written', () => {
  expect(quoteOf(country({ fr: 'Le marché a changé.' }), 'fr', marks('marche'))).toEqual({
    locale: 'fr',
    parts: [
      { text: 'Le ', match: false },
      { text: 'marché', match: true },
      { text: ' a changé.', match: false },
    ],
  })
})

test('marks beginnings of words, and words that are joined as one', () => {
  const quote = quoteOf(country({ en: 'A cyber-crime unit.' }), 'en', {
    words: ['cybercrime'],
    beginnings: ['uni'],
  })
  expect(textOf(quote)).toBe('A [cyber-crime] [unit].')
})

test('shows the passage with most of the words, cut at words', () => {
  const filler = 'lorem ipsum '.repeat(40)
  const text = `needle ${filler}needle and thread ${filler}`
  const shown = textOf(quoteOf(country({ en: text }), 'en', marks('needle', 'thread'))) ?? ''
  expect(shown).toMatch(/^… .*\[needle\] and \[thread\].* …$/)
  expect(shown.length).toBeLessThan(225)
})

test('is in English, and says so, where there is no translation', () => {
  expect(quoteOf(country({ en: 'The market.' }), 'fr', marks('market'))?.locale).toBe('en')
})

test('is in the language asked for rather than a name in another one', () => {
  const found = country({ en: 'About Xlande.' })
  expect(textOf(quoteOf(found, 'en', marks('xlande', 'x')))).toBe('About [Xlande].')
  expect(textOf(quoteOf(country({ en: 'A text.' }), 'en', marks('xlande')))).toBe('[Xlande]')
})

test('is a text rather than a synonym that stands in the result by itself', () => {
  const area = edition('crime-areas', 'x', {
    name: { en: 'Drug trafficking' },
    synonyms: { en: ['Drugs'] },
    summary: { en: 'Making drugs.' },
  })
  expect(textOf(quoteOf(area, 'en', marks('drugs')))).toBe('Making [drugs].')
})

test('is how the text begins where only a name was found', () => {
  const quote = quoteOf(
    country({ en: 'The text.' }, { tagline: { en: 'The tagline.' } }),
    'en',
    marks('xland'),
  )
  expect(textOf(quote)).toBe('The tagline.')
})

test('quotes no name that the edition does not say, and spells no suggestion by one', () => {
  const found = country({ en: 'A text.' })
  expect(textOf(quoteOf(found, 'en', marks('ivory', 'coast')))).toBe('A text.')
  const suggested = (text: string) => [{ text, isCorrection: true }]
  const among = [{ edition: found, locale: 'fr' as const }]
  expect(spelled(suggested('ivory'), among)).toBeUndefined()
  expect(spelled(suggested('xlande'), among)).toBe('Xlande')
})
