import { expect, test } from 'vitest'

import { indexedWordsOf, indexRowOf } from '../../../src/search/index-row'
import { edition, prose } from '../../support/site-fixture'

const agency = edition('agencies', 'x', {
  name: { en: 'Border Guard', fr: 'Garde-frontière' },
  acronym: { en: 'B.G.' },
  country: 'be',
  functions: ['border'],
  responsibilities: { en: prose('The guard’s guard.') },
})

test('a word has its places and weights: names, other names, what it is, texts', () => {
  const { search } = indexRowOf(agency, ['en'])
  expect(search).toContain(`'border':1A`)
  expect(search).toMatch(/'guard':2A,\d+D,\d+D/)
  expect(search).toMatch(/'gardefrontiere':\d+B/)
  expect(search).toMatch(/'bg':\d+B/)
  expect(search).toMatch(/'agency':\d+C/)
})

test('no phrase reaches from one text into the next', () => {
  const places = [...indexRowOf(agency, ['en']).search.matchAll(/:(\d+)[AB]/g)].map(([, place]) =>
    Number(place),
  )
  expect(places.slice(0, 2)).toEqual([1, 2])
  expect(places[2]).toBeGreaterThan(10)
})

test('whole names are kept as they are compared, and the country that lends its own', () => {
  const { called, names, country } = indexRowOf(agency, ['en'])
  expect(called).toEqual(['border guard', 'garde frontiere', 'bg'])
  expect(names).not.toContain('agency')
  expect(country).toBe('be')
})

test('places stay within what PostgreSQL keeps', () => {
  const long = edition('crime-areas', 'x', {
    name: { en: 'X' },
    description: { en: prose('word '.repeat(20_000) + 'last') },
  })
  const { search } = indexRowOf(long, ['en'])
  expect(search).toContain(`'last':16383D`)
  expect(search.length).toBeLessThan(3_000)
})

test('a word has the spellings that stems are made of, in each language', () => {
  const words = indexedWordsOf(
    edition('crime-areas', 'x', {
      name: { en: 'X' },
      summary: { fr: 'Le marché, la marche', ar: 'الشرطة' },
    }),
  )
  const spellingsOf = (locale: string, word: string) =>
    words.find((each) => each.locale === locale && each.word === word)?.spellings.toSorted()
  expect(spellingsOf('fr', 'marche')).toEqual(['marche', 'marché'])
  expect(spellingsOf('ar', 'شرطه')).toEqual(['الشرطة', 'الشرطه', 'شرطه'].toSorted())
  expect(spellingsOf('en', 'marche')).toBeUndefined()
})

test('of an edition after another one, only texts that are new in their language are read for words', () => {
  const fields = { name: { en: 'Forgery' }, synonyms: { en: ['Fakery'] } }
  const before = edition('crime-areas', 'x', { ...fields, summary: { en: 'False money.' } })
  const after = edition('crime-areas', 'x', {
    ...fields,
    summary: { en: 'False money.', fr: 'Fausse monnaie.' },
    description: { en: prose('It is printed.') },
  })
  const wordsIn = (locale: string) =>
    indexedWordsOf(after, before)
      .filter((word) => word.locale === locale)
      .map(({ word }) => word)
  expect(wordsIn('en')).toEqual(['it', 'is', 'printed'])
  expect(wordsIn('fr')).toEqual(['fausse', 'monnaie', 'it', 'is', 'printed'])
  expect(indexedWordsOf(after, after)).toEqual([])
  expect(indexedWordsOf(after).length).toBeGreaterThan(indexedWordsOf(after, before).length)
})
