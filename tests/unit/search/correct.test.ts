import { expect, test } from 'vitest'

import { corrected, correctionsOf, suggestionOf } from '../../../src/search/correct'
import { Forms, matchOf } from '../../../src/search/match'
import { readSearchQuery } from '../../../src/search/read-query'
import type { WordForms } from '../../../src/search/word-forms'
import { formsOf } from './support/forms'

const near = (...words: [word: string, found: number][]): Partial<WordForms> => ({
  found: 0,
  nearby: words.map(([word, found]) => ({ word, found, isName: true })),
})

const corrections = (text: string, known: Record<string, Partial<WordForms>>) => {
  const found = correctionsOf(readSearchQuery(text), new Forms(formsOf(known)), 'en')
  return found && Object.fromEntries(found)
}

test('letters that were swapped, left out, put in or mistaken are slips of the pen', () => {
  for (const typed of ['blegium', 'belgum', 'bellgium', 'belgiun'])
    expect(corrections(typed, { [typed]: near(['belgium', 1]) })).toEqual({ [typed]: 'belgium' })
})

test('the nearest word is meant, and of several the one that most documents have', () => {
  expect(corrections('prot', { prot: near(['port', 2], ['pro', 9], ['prop', 3]) })).toEqual({
    prot: 'pro',
  })
  expect(corrections('belgimu', { belgimu: near(['belgique', 90], ['belgium', 1]) })).toEqual({
    belgimu: 'belgium',
  })
})

test('four letters may have one slip, more of them two; else it is another word', () => {
  expect(corrections('irna', { irna: near(['iran', 1]) })).toEqual({ irna: 'iran' })
  expect(corrections('irxx', { irxx: near(['iran', 1]) })).toBeUndefined()
  expect(corrections('belxxum', { belxxum: near(['belgium', 1]) })).toEqual({ belxxum: 'belgium' })
  expect(corrections('bexxxum', { bexxxum: near(['belgium', 1]) })).toBeUndefined()
  expect(corrections('kgb', { kgb: near(['kgz', 1]) })).toBeUndefined()
})

test('a word out of a name is meant rather than another one, and may have more slips', () => {
  const text = (word: string, found: number) => ({ word, found, isName: false })
  const known = {
    port: { found: 0, nearby: [text('ports', 9), { word: 'porto', found: 1, isName: true }] },
    belxxum: { found: 0, nearby: [text('belgium', 9)] },
    smugxxing: { found: 0, nearby: [text('smuggling', 9)] },
  }
  expect(corrections('port', known)).toEqual({ port: 'porto' })
  expect(corrections('belxxum', known)).toBeUndefined()
  expect(corrections('smugxxing', known)).toEqual({ smugxxing: 'smuggling' })
})

test('a word that some have is only questioned where many have one that is a slip away', () => {
  const known = (found: number): Record<string, Partial<WordForms>> => ({
    polcie: { found: 1, nearby: [{ word: 'police', found, isName: true }] },
  })
  expect(corrections('polcie', known(5))).toEqual({ polcie: 'police' })
  expect(corrections('polcie', known(4))).toBeUndefined()
  expect(
    corrections('polxxe', {
      polxxe: { found: 1, nearby: [{ word: 'police', found: 50, isName: true }] },
    }),
  ).toBeUndefined()
  expect(
    corrections('polcie', {
      polcie: { found: 4, nearby: [{ word: 'police', found: 50, isName: true }] },
    }),
  ).toBeUndefined()
})

test('nothing is corrected while a word is neither known nor like one', () => {
  const known = { belgum: near(['belgium', 1]), qqqqqq: near() }
  expect(corrections('belgum qqqqqq', known)).toBeUndefined()
})

test('the words that were typed right stay, and so does everything between', () => {
  const text = 'Police of "Belgum" -prots'
  const query = readSearchQuery(text)
  const found = new Map([['belgum', 'belgium']])
  expect(matchOf(corrected(query, found), new Forms([]), ['en'])?.whole).toBe('police of belgium')
  expect(suggestionOf(text, query, found)).toEqual([
    { text: 'Police of "', isCorrection: false },
    { text: 'belgium', isCorrection: true },
    { text: '" -prots', isCorrection: false },
  ])
})
