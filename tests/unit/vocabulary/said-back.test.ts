import { expect, test } from 'vitest'

import { quotingNames, saidBack } from '../../../src/vocabulary/said-back'

test.each([
  ['name', 'name'],
  ['iso_2-x', 'iso_2-x'],
  ['$limit', '$limit'],
  [':', ':'],
  ['', '…'],
  ['evil.example', '…'],
  ['two words', '…'],
  ['a'.repeat(41), '…'],
])('%j is said back as %j', (word, said) => {
  expect(saidBack(word)).toBe(said)
})

test('of what is quoted, names are said back', () => {
  expect(quotingNames('Field "name" has no "say \\"pay\\" now", nor "x y".')).toBe(
    'Field "name" has no "…", nor "…".',
  )
  expect(quotingNames('Expected "name", found "pay us \\')).toBe('Expected "name", found "…"')
})
