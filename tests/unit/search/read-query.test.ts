import fc from 'fast-check'
import { expect, test } from 'vitest'

import { allWordsOf, readSearchQuery, wholeQuery } from '../../../src/search/read-query'

const clausesOf = (text: string) =>
  readSearchQuery(text).clauses.map(
    ({ kind, words }) => `${kind}: ${words.map(({ folded }) => folded).join(' ')}`,
  )

test.each([
  ['Police  of Antwerp', ['word: police', 'word: of', 'word: antwerp']],
  ['"money laundering" ports', ['phrase: money laundering', 'word: ports']],
  ['« blanchiment d’argent »', ['phrase: blanchiment d argent']],
  ['„eins zwei“', ['phrase: eins zwei']],
  ['police -belgium', ['word: police', 'excluded: belgium']],
  ['police -"federal police"', ['word: police', 'excluded: federal police']],
  ['cyber-crime', ['word: cyber', 'word: crime']],
  ['-belgium', ['word: belgium']],
  ['"police', ['word: police']],
  ['"police"', ['word: police']],
  ['police police POLICE', ['word: police']],
  ["'; drop table x; --", ['word: drop', 'word: table', 'word: x']],
  ['', []],
  ['? !', []],
])('reads %s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses)
})

test('reads no more than so many words of so many characters', () => {
  expect(clausesOf('word '.repeat(9_000))).toEqual(['word: word'])
  const many = Array.from({ length: 60 }, (_, index) => String.fromCharCode(97 + (index % 26)))
  expect(clausesOf(many.map((letter, index) => letter + String(index)).join(' '))).toHaveLength(12)
})

test('whatever is typed, its words are letters and digits, and stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { folded, written, start, end } of readSearchQuery(text).clauses.flatMap(
        ({ words }) => words,
      )) {
        expect(folded).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(text.slice(start, end)).toBe(written)
      }
    }),
  )
})

test('neighbours are also looked for as one word', () => {
  const words = allWordsOf(readSearchQuery('cyber crime unit -bank')).map(({ folded }) => folded)
  expect(words).toEqual(['cybercrime', 'crimeunit', 'cyber', 'crime', 'unit', 'bank'])
})

test('the whole of it is compared with names', () => {
  expect(wholeQuery(readSearchQuery('Côte d’Ivoire -Ghana'))).toBe('cote d ivoire')
})
