import { expect, test } from 'vitest'

import { find } from '../../../../src/site/search/find'
import type { Locale } from '../../../../src/vocabulary/locales'
import { edition, editions, prose } from '../../../support/site-fixture'

const live = editions.filter((each) => each.public === 'live')
const idsOf = (locale: Locale, query: string, among = live) =>
  find(locale, query, among).map(({ edition: { id } }) => id)

test('a name found whole comes first', () => {
  expect(idsOf('en', 'belgium')[0]).toBe('be')
})

test('case and accents make no difference', () => {
  expect(idsOf('fr', 'STUPEFIANTS')).toEqual(['drugs'])
  expect(idsOf('es', 'belgica')[0]).toBe('be')
})

test('Arabic spellings that are written for one another are the same word', () => {
  expect(idsOf('ar', 'الشرطه الإتحادية')).toContain('federal-police')
  expect(idsOf('ar', 'جريمة سيبرانيه')).toEqual(['cyber'])
})

test('a synonym finds its crime area', () => {
  expect(idsOf('en', 'narcotics')).toEqual(['drugs'])
})

test('all words must be there, in any field', () => {
  expect(idsOf('en', 'belgium antwerp')).toEqual(['be'])
  expect(idsOf('en', 'belgium nonsense')).toEqual([])
})

test('the beginning of a word is enough', () => {
  expect(idsOf('en', 'cyberc')[0]).toBe('cyber')
})

test('without a word there is nothing to find', () => {
  expect(idsOf('en', ' - ')).toEqual([])
})

test('the snippet marks the words in the text as it is written', () => {
  const [found] = find('fr', 'marche', [
    edition('countries', 'x', {
      name: { en: 'X' },
      crimeOverview: { fr: prose('Le marché a changé.') },
    }),
  ])
  expect(found?.snippet).toEqual({
    locale: 'fr',
    parts: [
      { text: 'Le ', match: false },
      { text: 'marché', match: true },
      { text: ' a changé.', match: false },
    ],
  })
})

test('a long text is quoted around the word', () => {
  const filler = 'lorem ipsum '.repeat(40)
  const [found] = find('en', 'needle', [
    edition('countries', 'x', {
      name: { en: 'X' },
      crimeOverview: { en: prose(`${filler}needle ${filler}`) },
    }),
  ])
  const quote = found?.snippet?.parts.map(({ text }) => text).join('') ?? ''
  expect(quote).toMatch(/^… .*needle.* …$/)
  expect(quote.length).toBeLessThan(200)
})
