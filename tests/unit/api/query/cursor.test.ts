import fc from 'fast-check'
import { expect, test } from 'vitest'

import { ApiProblem } from '../../../../src/api/problem'
import { cursorOf, readCursor } from '../../../../src/api/query/cursor'

test('a cursor comes back as the place that it was made of, in an alphabet that addresses take', () => {
  const places = fc.oneof(
    fc.record({
      sort: fc.constantFrom('name', '-name'),
      key: fc.string({ maxLength: 200 }),
      id: fc.uuid(),
    }),
    fc.record({
      sort: fc.constantFrom('publishedAt', '-changedAt'),
      key: fc.integer().map(String),
      id: fc.uuid(),
    }),
  )
  fc.assert(
    fc.property(places, (place) => {
      const cursor = cursorOf(place)
      expect(cursor).toMatch(/^[\w-]+$/)
      expect(readCursor(cursor, place.sort)).toEqual(place)
    }),
  )
})

test('a cursor of another order, with another key or of somebody’s own making is refused', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect(() => readCursor(cursorOf({ sort: 'name', key: 'a', id }), '-name')).toThrow(ApiProblem)
  expect(() => readCursor(cursorOf({ sort: 'name', key: 'a', id: '\0' }), 'name')).toThrow(
    ApiProblem,
  )
  expect(() => readCursor(cursorOf({ sort: 'publishedAt', key: 'a', id }), 'publishedAt')).toThrow(
    ApiProblem,
  )
  fc.assert(
    fc.property(fc.string(), (made) => {
      expect(() => readCursor(Buffer.from(made).toString('base64url'), 'name')).toThrow(ApiProblem)
    }),
  )
})

test('relevance is a number as PostgreSQL writes it, and no other', () => {
  const read = (key: string) =>
    readCursor(cursorOf({ sort: 'relevance', key, id: 'x' }), 'relevance')
  for (const key of ['0.6079271', '1', '1e-20', '3.2e-05']) expect(read(key).key).toBe(key)
  for (const key of ['1e-60', '1e99', '-1', 'NaN', '']) expect(() => read(key)).toThrow(ApiProblem)
})

test('an instant is one that the database can hold', () => {
  const cursor = cursorOf({ sort: 'changedAt', key: '9'.repeat(30), id: 'x' })
  expect(() => readCursor(cursor, 'changedAt')).toThrow(ApiProblem)
})
