import { expect, test } from 'vitest'

import { conditionsIn } from '@/admin/list/conditions'

test('an empty filter has no condition, whatever groups it leaves behind', () => {
  expect(conditionsIn(undefined)).toBe(0)
  expect(conditionsIn({ or: [{ and: [] }] })).toBe(0)
  expect(conditionsIn({ or: [{ and: [{}] }] })).toBe(0)
})

test('conditions count at whatever depth', () => {
  const region = { region: { equals: 'europe' } }
  expect(conditionsIn(region)).toBe(1)
  expect(conditionsIn({ or: [{ and: [region, { iso2: { equals: 'BE' } }] }, region] })).toBe(3)
})
