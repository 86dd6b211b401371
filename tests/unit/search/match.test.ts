import { expect, test } from 'vitest'

import { Values } from '../../../src/database/values'
import { Forms, marksOf, matchOf, placeMatch } from '../../../src/search/match'
import { allWordsOf, readSearchQuery } from '../../../src/search/read-query'
import { resultsStatement } from '../../../src/search/results-statement'
import { wordFormsStatement } from '../../../src/search/word-forms'
import { formsOf } from './support/forms'

const match = (text: string, known: Parameters<typeof formsOf>[0] = {}) =>
  matchOf(readSearchQuery(text), new Forms(formsOf(known)), ['en'])

test('every word must be there: itself, a form of it, or what begins with it', () => {
  expect(match('ports police', { ports: { forms: ['port'] } })?.strict).toBe(
    "('ports' | 'port' | 'ports':*) & ('police' | 'policing' | 'policeman' | 'policewoman' | 'policier' | 'policiere' | 'policiers' | 'policieres' | 'police':*)",
  )
})

test('some words are enough where nothing has all', () => {
  expect(match('alpha beta')?.loose).toBe("(('alpha' | 'alpha':*) | ('beta' | 'beta':*))")
})

test('of a very short word, only names that begin with it count', () => {
  expect(match('be')?.strict).toBe("('be' | 'be':*A)")
})

test('words that say nothing need not be there, unless there are no others', () => {
  const stops = { the: { isStop: true }, of: { isStop: true } }
  expect(match('the port of', stops)?.strict).toBe("('port' | 'port':*)")
  expect(match('the', stops)?.strict).toBe("('the' | 'the':*)")
})

test('a word that says nothing in another language need not be there where nobody has it', () => {
  const rows = [
    ...formsOf({ des: { found: 0 } }),
    ...formsOf({ des: { isStop: true, found: 0 } }, 'fr'),
  ]
  const query = readSearchQuery('des ports')
  expect(matchOf(query, new Forms(rows), ['en'])?.strict).toBe("('ports' | 'ports':*)")
})

test('a phrase must stand as it is, and what has a minus must not be there', () => {
  const found = match('"money laundering" -ports')
  expect(found?.strict).toBe("('money' <-> 'laundering') & !(('ports' | 'ports':*))")
  expect(found?.any).toBe("('money' <-> 'laundering')")
})

test('two words count as one and one as two where documents write them so', () => {
  expect(match('alpha beta', { alphabeta: { found: 1 } })?.strict).toBe(
    "(('alpha' | 'alpha':*) & ('beta' | 'beta':*) | ('alphabeta' | 'alphabeta':*))",
  )
  expect(
    match('moneylaundering', { moneylaundering: { parts: [['money', 'laundering']] } })?.strict,
  ).toBe("('moneylaundering' | 'moneylaundering':* | ('money' <-> 'laundering'))")
})

test('what is quoted is what counted', () => {
  const forms = new Forms(formsOf({ ports: { forms: ['port'] }, the: { isStop: true } }))
  expect(marksOf(readSearchQuery('the ports -sea'), forms, 'en')).toEqual({
    words: ['ports', 'port'],
    beginnings: ['ports'],
  })
})

test('without a word there is nothing to look for', () => {
  expect(match(' - ')).toBeUndefined()
})

test('L1 every mention of the documents says that they are live, and nothing typed stands in the statement', () => {
  const found = match('zebra "quick fox" -dog')
  if (!found) throw new Error('no match')
  const { text, values } = resultsStatement([{ locale: 'en', match: found }], { page: 3 })
  const words = wordFormsStatement(allWordsOf(readSearchQuery('zebra')), 'en')
  for (const rest of `${text}${words.text}`.split(/from api_documents/).slice(1))
    expect(rest.slice(0, 90)).toContain("public = 'live'")
  expect(`${text}${words.text}`).not.toMatch(/zebra|fox|dog/)
  const numbers = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number))
  expect(new Set(numbers)).toEqual(new Set(values.map((_, index) => index + 1)))
  expect(values).toContain(40)
})

test('where some words are enough, the statement takes them', () => {
  const found = match('alpha beta')
  if (!found) throw new Error('no match')
  const values = new Values()
  placeMatch(found, values, `'en'`, true)
  expect(values.all).toContain(found.loose)
  expect(values.all).not.toContain(found.strict)
})
