import fc from 'fast-check'
import { expect, test } from 'vitest'

import { accentOf, contrast } from '../../../src/site/accent'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('words in any accent are readable on the light and on the dark page', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { onLight, onDark } = accentOf(accent)
      expect(contrast(onLight, '#efece4')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(onDark, '#242b35')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a readable accent stays as it is', () => {
  expect(accentOf('#1b4d7a').onLight).toBe('#1b4d7a')
})

test('what is not a colour never reaches the style sheet', () => {
  expect(accentOf('red;}body{display:none').onLight).toMatch(/^#[0-9a-f]{6}$/)
})

test('black on white has the contrast that WCAG gives it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
})
