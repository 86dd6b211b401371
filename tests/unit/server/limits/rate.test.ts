import { describe, expect, it } from 'vitest'

import { RateCounter } from '@/server/limits/rate'

const RATE = { quota: 3, window: 60 }

describe('a caller', () => {
  it('may make the whole quota at once, then one whenever a share of the window has passed', () => {
    let now = 0
    const counter = new RateCounter(() => now)
    const count = () => counter.count('a', RATE)
    expect(count()).toEqual({ passes: true, left: 2, reset: 20 })
    expect(count()).toEqual({ passes: true, left: 1, reset: 40 })
    expect(count()).toEqual({ passes: true, left: 0, reset: 60 })
    expect(count()).toEqual({ passes: false, left: 0, reset: 20 })
    now = 15_000
    expect(count()).toEqual({ passes: false, left: 0, reset: 5 })
    now = 20_000
    expect(count()).toEqual({ passes: true, left: 0, reset: 60 })
    now = 80_000
    expect(count()).toMatchObject({ passes: true, left: 2 })
  })

  it('costs others nothing', () => {
    const counter = new RateCounter(() => 0)
    for (let each = 0; each < 9; each += 1) counter.count('a', RATE)
    expect(counter.count('a', RATE).passes).toBe(false)
    expect(counter.count('b', RATE)).toMatchObject({ passes: true, left: 2 })
  })

  it('is remembered while he is at his limit, however many others come and go', () => {
    let now = 0
    const counter = new RateCounter(() => now)
    for (let each = 0; each < 20_000; each += 1) counter.count(`early ${each}`, RATE)
    now = 100_000
    for (let each = 0; each < 4; each += 1) counter.count('a', RATE)
    for (let each = 0; each < 31_000; each += 1) counter.count(`late ${each}`, RATE)
    expect(counter.count('a', RATE).passes).toBe(false)
  })
})
