import { expect, test } from 'vitest'

import { monthsOf } from '@/admin/dashboard/months'

const at = (instant: string) => ({ at: instant, href: `/${instant}`, title: instant })

test('a publication is on the day that the reader’s time zone has', () => {
  const publications = [at('2027-03-31T23:30:00Z'), at('2027-04-02T08:00:00Z')]
  const inUtc = monthsOf(publications, 'UTC')
  expect(inUtc.map(({ key, days }) => [key, [...days.keys()]])).toEqual([
    ['2027-03', [31]],
    ['2027-04', [2]],
  ])
  const inBrussels = monthsOf(publications, 'Europe/Brussels')
  expect(inBrussels.map(({ key, days }) => [key, [...days.keys()]])).toEqual([['2027-04', [1, 2]]])
})

test('a month has whole weeks that begin on Monday', () => {
  const [month] = monthsOf([at('2027-02-10T08:00:00Z'), at('2027-02-10T09:00:00Z')], 'UTC')
  expect(month?.weeks).toEqual([
    [1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13, 14],
    [15, 16, 17, 18, 19, 20, 21],
    [22, 23, 24, 25, 26, 27, 28],
  ])
  expect(month?.days.get(10)).toHaveLength(2)
  const [may] = monthsOf([at('2027-05-31T08:00:00Z')], 'UTC')
  expect(may?.weeks[0]).toEqual([null, null, null, null, null, 1, 2])
  expect(may?.weeks.at(-1)).toEqual([31, null, null, null, null, null, null])
})
