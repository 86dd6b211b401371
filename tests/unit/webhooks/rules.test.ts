import { describe, expect, it } from 'vitest'

import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { delayAfter, MOST_ATTEMPTS, readWish, WEBHOOK_EVENTS } from '@/webhooks/rules'

const WISH = { name: 'Mirror', url: 'https://mirror.example/hook' }

describe('a wish for a webhook', () => {
  it('is told of everything unless it says less', () => {
    expect(readWish(WISH)).toEqual({
      ...WISH,
      events: [...WEBHOOK_EVENTS],
      collections: [...PROFILE_COLLECTIONS],
    })
    expect(readWish({ ...WISH, events: ['withdrawn'], collections: ['ncbs'] })).toMatchObject({
      events: ['withdrawn'],
      collections: ['ncbs'],
    })
  })

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['url', { url: 'mirror.example' }],
    ['url', { url: 'ftp://mirror.example/' }],
    ['url', { url: 'https://name:password@mirror.example/' }],
    ['url', { url: `https://mirror.example/${'x'.repeat(2000)}` }],
    ['events', { events: [] }],
    ['events', { events: ['approved'] }],
    ['collections', { collections: ['users'] }],
  ])('is refused for a wrong %s: %j', (field, change) => {
    const refusals = readWish({ ...WISH, ...change })
    expect(refusals).toMatchObject([{ code: 'webhook-invalid' }])
    expect(JSON.stringify(refusals)).toContain(`\\"${field}\\"`)
  })
})

it('a message is tried for half a day, at first after some seconds', () => {
  const delays = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => delayAfter(index + 1))
  expect(delays.slice(0, 3)).toEqual([5000, 10_000, 20_000])
  expect(delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000).toBeCloseTo(11.4, 0)
})
