import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { align } from '@/comparison/align'

const places = (before: string, after: string) =>
  align(Array.from(before), Array.from(after), { names: [String] }).map((item) => [
    item.place,
    'after' in item ? item.after : item.before,
  ])

test('what was put in between leaves the others where they are', () => {
  expect(places('abc', 'axbc')).toEqual([
    ['kept', 'a'],
    ['added', 'x'],
    ['kept', 'b'],
    ['kept', 'c'],
  ])
})

test('what went stands before what came in its place', () => {
  expect(places('abc', 'axc')).toEqual([
    ['kept', 'a'],
    ['removed', 'b'],
    ['added', 'x'],
    ['kept', 'c'],
  ])
})

test('one that was moved stands where it was and where it is; the others were not moved', () => {
  expect(places('abcd', 'bcda')).toEqual([
    ['moved-away', 'a'],
    ['kept', 'b'],
    ['kept', 'c'],
    ['kept', 'd'],
    ['moved-here', 'a'],
  ])
})

test('of equal ones those that stay in order are kept', () => {
  expect(places('a-b-c', '-a-b-c').filter(([place]) => place !== 'kept')).toEqual([['added', '-']])
})

test('a surer name decides before a less sure one', () => {
  const items = align(['a1', 'b2'], ['b1', 'c2'], {
    names: [(item) => item.slice(0, 1), (item) => item.slice(1)],
  })
  expect(items).toContainEqual({ place: 'kept', before: 'b2', after: 'b1' })
  expect(items).toContainEqual({ place: 'removed', before: 'a1' })
  expect(items).toContainEqual({ place: 'added', after: 'c2' })
})

test('without a name in common the most alike belong together', () => {
  const items = align([10, 50], [52, 11], {
    names: [],
    similarity: (one, other) => 1 / Math.abs(one - other),
  })
  const pairs = items.flatMap((item) =>
    'before' in item && 'after' in item ? [[item.before, item.after]] : [],
  )
  expect(pairs.toSorted()).toEqual([
    [10, 11],
    [50, 52],
  ])
})

describe('whatever the lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 10 })
  const similarity = (one: string, other: string) =>
    Math.abs(one.charCodeAt(0) - other.charCodeAt(0)) === 1 ? 0.5 : 0

  test('every item of both is there once, in its order', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const items = align(before, after, { names: [String], similarity })
        const old = items.flatMap((item) =>
          'before' in item && item.place !== 'moved-here' ? [item.before] : [],
        )
        expect(old).toEqual(before)
        expect(items.flatMap((item) => ('after' in item ? [item.after] : []))).toEqual(after)
      }),
    )
  })

  test('equal ones are all kept', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(
          align(items, items, { names: [String] }).every(({ place }) => place === 'kept'),
        ).toBe(true)
      }),
    )
  })

  test('what moved away has moved somewhere', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const items = align(before, after, { names: [String], similarity })
        const count = (place: string) => items.filter((item) => item.place === place).length
        expect(count('moved-away')).toBe(count('moved-here'))
      }),
    )
  })
})
