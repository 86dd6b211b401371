import { expect, test } from 'vitest'

import { csvLine } from '@/vocabulary/csv'

test('a line is written after RFC 4180', () => {
  expect(csvLine(['a', 1, null, undefined, ''])).toBe('a,1,,,\r\n')
  expect(csvLine(['one, two', 'a "word"', 'two\nlines', 'two\r\nlines'])).toBe(
    '"one, two","a ""word""","two\nlines","two\r\nlines"\r\n',
  )
  expect(csvLine(['بيلاروس', 'Côte d’Ivoire'])).toBe('بيلاروس,Côte d’Ivoire\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1', '＝1'])(
  'no spreadsheet calculates %j',
  (text) => {
    expect(csvLine([text])).toMatch(/^"?'/)
  },
)

test('numbers stay numbers', () => {
  expect(csvLine([-1])).toBe('-1\r\n')
})

test('what was marked can be read back, whatever it begins with', () => {
  for (const text of ['=1+1', "'quoted'", "''", "'=1", 'plain', "it's"]) {
    const cell = csvLine([text]).slice(0, -2)
    expect(cell.replace(/^'/, '')).toBe(text)
  }
})
