import { describe, expect, test } from 'vitest'

import { comparable, LONGEST_RIGHT, LONGEST_WRONG, readForm } from '@/reader-reports/form'

const WRONG = 'The population is not 11.8 million.'

describe('a report is taken', () => {
  test('as it was written, without what only machines see', () => {
    expect(readForm({ wrong: `  ${WRONG}\r\nReally.\u0000\u202e `, right: '' })).toEqual({
      wrong: `${WRONG}\nReally.`,
      right: '',
    })
  })

  test('with two web addresses', () => {
    const right = 'https://example.org/a and www.example.org/b'
    expect(readForm({ wrong: WRONG, right })).toEqual({ wrong: WRONG, right })
  })

  test('up to its length, and in any script', () => {
    const wrong = 'ع'.repeat(LONGEST_WRONG)
    const right = 'é'.repeat(LONGEST_RIGHT)
    expect(readForm({ wrong, right })).toEqual({ wrong, right })
  })
})

test.each([
  ['nothing', {}, 'too-short'],
  ['a word', { wrong: 'Wrong' }, 'too-short'],
  ['spaces', { wrong: ' '.repeat(50) }, 'too-short'],
  ['too much', { wrong: 'w'.repeat(LONGEST_WRONG + 1) }, 'too-long'],
  ['a source that is too long', { wrong: WRONG, right: 'r'.repeat(LONGEST_RIGHT + 1) }, 'too-long'],
  [
    'more links than help',
    { wrong: `${WRONG} http://a.example`, right: 'https://b.example www.c.example' },
    'too-many-links',
  ],
  [
    'links in other markup',
    { wrong: `${WRONG} <a href=x> [url=y] <a href=z>`, right: '' },
    'too-many-links',
  ],
  ['something in the field that people leave empty', { wrong: WRONG, website: 'x' }, 'trap'],
])('%s is not taken', (_what, form, problem) => {
  expect(readForm(form)).toBe(problem)
})

test('the same words are the same report, whatever the case, accents, punctuation and spaces', () => {
  const words = { wrong: 'Café  is WRONG!', right: 'x' }
  expect(comparable({ wrong: 'cafe is wrong', right: 'X.' })).toBe(comparable(words))
  expect(comparable({ wrong: 'cafe is wrong', right: 'y' })).not.toBe(comparable(words))
  expect(comparable({ wrong: 'cafe is wrongx', right: '' })).not.toBe(comparable(words))
  expect(comparable({ wrong: 'هذا خطأ', right: '' })).not.toBe(
    comparable({ wrong: 'خطأ', right: '' }),
  )
})
