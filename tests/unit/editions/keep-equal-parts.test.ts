import { expect, test } from 'vitest'

import { keepEqualParts } from '@/editions/keep-equal-parts'

const earlier = { name: { en: 'A', fr: 'B' }, list: [{ id: 1 }, { id: 2 }], empty: null }

test('says what the later value says, whatever the earlier one was', () => {
  for (const later of [
    { name: { en: 'A', fr: 'C' }, list: [{ id: 1 }, { id: 3 }], empty: null },
    { name: { en: 'A' }, list: [{ id: 1 }] },
    { name: ['A', 'B'], list: { 0: { id: 1 }, 1: { id: 2 } }, empty: {} },
    { other: 1 },
    [],
    null,
    'text',
  ]) {
    const expected = structuredClone(later)
    expect(keepEqualParts(later, structuredClone(earlier))).toEqual(expected)
  }
})

test('parts that are equal are those of the earlier value, and so is the whole where all are', () => {
  const later = keepEqualParts({ ...structuredClone(earlier), name: { en: 'Z' } }, earlier)
  expect(later.list).toBe(earlier.list)
  expect(later.name).toEqual({ en: 'Z' })
  expect(keepEqualParts(structuredClone(earlier), earlier)).toBe(earlier)
})

test('a value with fewer parts is not the earlier one', () => {
  expect(keepEqualParts({ name: { en: 'A' } }, earlier)).toEqual({ name: { en: 'A' } })
  expect(keepEqualParts([{ id: 1 }], earlier.list)).toEqual([{ id: 1 }])
})
