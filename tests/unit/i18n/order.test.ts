import { expect, test } from 'vitest'

import { orderOf } from '../../../src/i18n/order'
import type { Locale } from '../../../src/vocabulary/locales'

const NAMES = ['Zambia', 'Élan', 'Eland', 'elan', 'Area 10', 'Area 9', 'Öland', 'Oman', 'Ägypten']
const MANY = [...NAMES, ...NAMES.map((name) => `${name} coast`)]

const inOrder = (locale: Locale, texts: string[]) => orderOf(locale, texts).map((at) => texts[at])

test('texts stand as in a dictionary of the language, equal ones as they were', () => {
  expect(inOrder('en', NAMES)).toEqual([
    ...['Ägypten', 'Area 9', 'Area 10', 'Élan', 'elan', 'Eland', 'Öland', 'Oman', 'Zambia'],
  ])
  expect(inOrder('ar', ['ب', 'ا', 'Z', 'ت'])).toEqual(['ا', 'ب', 'ت', 'Z'])
  expect(inOrder('fr', [])).toEqual([])
})

test('a list whose order is kept is in the same order again, and no other list is', () => {
  const first = inOrder('en', MANY)
  expect(inOrder('en', MANY)).toEqual(first)
  const reversed = MANY.toReversed()
  expect(inOrder('en', reversed).indexOf('elan')).toBeLessThan(
    inOrder('en', reversed).indexOf('Élan'),
  )
  expect(inOrder('en', [...MANY, 'Aachen'])[0]).toBe('Aachen')
})

test('the order of many lists is right, also of those that were kept no longer', () => {
  const lists = Array.from({ length: 1_100 }, (_, n) => [`Zone ${n}`, ...MANY])
  for (const list of [...lists, ...lists]) expect(inOrder('es', list).at(-1)).toMatch(/^Zone/)
})
