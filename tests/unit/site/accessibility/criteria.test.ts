import { expect, test } from 'vitest'

import { CRITERIA } from '../../../../src/site/accessibility/criteria'
import { CRITERION_NAMES } from '../../../../src/site/accessibility/criterion-names'
import { LOCALES } from '../../../../src/vocabulary/locales'

test('WCAG 2.2 has 31 criteria on level A and 24 on level AA, and each stands here once', () => {
  const numbers = CRITERIA.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24)
})

test('every criterion is tested somehow, and has a name in every language', () => {
  for (const { number, tested } of CRITERIA) {
    expect(tested.length, number).toBeGreaterThan(0)
    for (const locale of LOCALES) expect(CRITERION_NAMES[number]?.[locale], number).toBeTruthy()
  }
  expect(Object.keys(CRITERION_NAMES)).toHaveLength(CRITERIA.length)
})
