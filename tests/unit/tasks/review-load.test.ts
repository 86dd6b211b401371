import { expect, test } from 'vitest'

import type { DocumentFacts } from '@/tasks/desk-facts'
import { reviewLoad } from '@/tasks/review-load'
import type { Worker } from '@/tasks/tasks-for'

const NOW = new Date('2027-03-01T12:00:00Z')
const TERMS = { overdueDays: 7, renewalDays: 365 }
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

const inReview = (facts: Partial<DocumentFacts>): DocumentFacts => ({
  collection: 'countries',
  id: 'a',
  state: 'in-review',
  public: 'none',
  flagged: false,
  since: daysAgo(1),
  publishedAt: null,
  scheduledFor: null,
  failedAt: null,
  reportedAt: null,
  authorsOfChange: [],
  authorsOfEdition: [],
  places: [{ country: 'be', region: 'europe' }],
  claim: null,
  ...facts,
})

const reviewer = (id: string, scope: Worker['scope']): Worker => ({
  id,
  roles: ['reviewer'],
  scope,
})
const everywhere = reviewer('everywhere', { kind: 'all', regions: [], countries: [] })
const europe = reviewer('europe', { kind: 'regions', regions: ['europe'], countries: [] })

test('what waits is counted by region, with the late ones and the longest waiting', () => {
  const load = reviewLoad(
    [everywhere, europe],
    [
      inReview({ id: 'a', since: daysAgo(9) }),
      inReview({ id: 'b', since: daysAgo(2) }),
      inReview({ id: 'c', places: 'everywhere' }),
      inReview({ id: 'd', state: 'draft' }),
    ],
    TERMS,
    NOW,
  )
  expect(load).toMatchObject({ count: 3, overdue: 1, oldest: daysAgo(9), stranded: [] })
  expect(load.regions.find(({ region }) => region === 'europe')).toEqual({
    region: 'europe',
    count: 2,
    overdue: 1,
    oldest: daysAgo(9),
    reviewers: 2,
  })
  expect(load.regions.at(-1)).toMatchObject({ region: null, count: 1, reviewers: 1 })
  expect(load.regions.find(({ region }) => region === 'africa')).toMatchObject({
    count: 0,
    oldest: null,
  })
})

test('a reviewer is only counted for what he could decide on', () => {
  const claim = { person: 'europe', name: 'E', at: daysAgo(0) }
  const load = reviewLoad(
    [everywhere, europe],
    [
      inReview({ id: 'a', claim }),
      inReview({ id: 'b', authorsOfChange: ['europe'] }),
      inReview({ id: 'c', places: 'everywhere' }),
    ],
    TERMS,
    NOW,
  )
  expect(load.reviewers).toMatchObject([
    { person: 'everywhere', count: 3, taken: 0 },
    { person: 'europe', count: 1, taken: 1 },
  ])
})

test('what nobody can review is named', () => {
  const load = reviewLoad(
    [europe, { id: 'writer', roles: ['contributor'], scope: everywhere.scope }],
    [
      inReview({ id: 'a' }),
      inReview({ id: 'b', authorsOfChange: ['europe'] }),
      inReview({ id: 'c', places: 'everywhere' }),
    ],
    TERMS,
    NOW,
  )
  expect(load.stranded.map(({ id }) => id)).toEqual(['b', 'c'])
})
