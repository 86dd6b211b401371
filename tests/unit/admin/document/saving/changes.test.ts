import { expect, it } from 'vitest'

import { changesBetween, isNothing } from '@/admin/document/saving/changes'

it('finds the fields that say something else, as they are now', () => {
  const before = { id: '1', name: 'A', tagline: 'B', neighbours: ['x'], updatedAt: 'then' }
  const now = { id: '1', name: 'A', tagline: 'C', neighbours: [], updatedAt: 'now' }
  expect(changesBetween(before, now)).toEqual({ tagline: 'C', neighbours: [] })
})

it('takes an absent value and an empty one for the same, and a field that was emptied for a change', () => {
  expect(isNothing(changesBetween({ name: null }, {}))).toBe(true)
  expect(changesBetween({ name: 'A' }, {})).toEqual({ name: null })
})
