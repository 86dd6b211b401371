import { expect, test } from 'vitest'

import { EditionReader, EditionSet } from '@/editions/edition-set'

import { editions, settings } from '../../support/site-fixture'

const [first] = editions
if (!first) throw new Error('The fixture has no edition.')

/** Live documents by the days of November on which they were published. */
const publishedOn = (days: number[]) =>
  days.map((day, index) => ({
    ...structuredClone(first),
    id: `0000000${9 - index}-0000-4000-8000-000000000000`,
    publishedAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  }))

const latestOf = (days: number[], count: number) =>
  new EditionReader(new EditionSet(publishedOn(days), settings))
    .latestChanges(count)
    .map(({ id, publishedAt }) => `${publishedAt.slice(8, 10)} ${id[7] ?? ''}`)

test('the latest changes are those published last, newest first, in whatever order they are read', () => {
  expect(latestOf([3, 9, 1, 7, 5, 8], 3)).toEqual(['09 8', '08 4', '07 6'])
  expect(latestOf([1, 2, 3, 4], 3)).toEqual(['04 6', '03 7', '02 8'])
  expect(latestOf([4, 3, 2, 1], 3)).toEqual(['04 9', '03 8', '02 7'])
})

test('of those published at once, the order is always the same', () => {
  expect(latestOf([5, 6, 5, 5], 3)).toEqual(['06 8', '05 6', '05 7'])
})

test('fewer than asked for are all there are', () => {
  expect(latestOf([2, 3], 10)).toEqual(['03 8', '02 9'])
})

test('what is published or withdrawn later counts at once', () => {
  const [older, newer, newest] = publishedOn([3, 5, 7])
  if (!older || !newer || !newest) throw new Error('Three were made.')
  const set = new EditionSet([older, newer], settings)
  const idsOf = () => new EditionReader(set).latestChanges(2).map(({ id }) => id)
  expect(idsOf()).toEqual([newer.id, older.id])
  set.put(newest)
  expect(idsOf()).toEqual([newest.id, newer.id])
  set.put({ ...newest, public: 'withdrawn' })
  expect(idsOf()).toEqual([newer.id, older.id])
})
