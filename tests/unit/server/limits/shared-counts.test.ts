import { describe, expect, it } from 'vitest'

import { RateCounter } from '@/server/limits/rate'
import { SharedCounts } from '@/server/limits/shared-counts'

const RATE = { quota: 60, window: 60 }

let now = 0
const clock = () => now

/** Servers that hear of each other, when they are told to. */
function servers(count: number, secret = 'known to all') {
  now = 0
  const all = Array.from({ length: count }, () => {
    const counter = new RateCounter(clock)
    const shared = new SharedCounts(counter, secret, RATE.window, clock)
    const name = (caller: string) => shared.nameOf(caller)
    return {
      shared,
      /** Asks so often; answers how often it was let in. */
      ask: (caller: string, times: number) => {
        let passed = 0
        for (let each = 0; each < times; each += 1) {
          const { passes } = counter.count(name(caller), RATE)
          if (!passes) continue
          passed += 1
          shared.note(name(caller), RATE)
        }
        return passed
      },
    }
  })
  const tell = (messages: string[]) => {
    for (const message of messages) for (const { shared } of all) shared.hear(message)
  }
  const exchange = () => {
    tell(all.flatMap(({ shared }) => shared.take()))
  }
  tell(all.map(({ shared }) => shared.greeting))
  return { all, exchange, tell }
}

describe('servers on one database', () => {
  it('let a caller in as often together as one alone would', () => {
    const { all, exchange } = servers(3)
    let passed = 0
    for (let round = 0; round < 40; round += 1) {
      for (const { ask } of all) passed += ask('a', 1)
      exchange()
    }
    // The last round before the limit may be ahead by what the others let in at the same time.
    expect(passed).toBeGreaterThanOrEqual(RATE.quota)
    expect(passed).toBeLessThanOrEqual(RATE.quota + all.length - 1)
  })

  it('take back what a caller got ahead between two messages', () => {
    const { all, exchange } = servers(2)
    const [one, other] = all
    expect([one?.ask('a', 100), other?.ask('a', 100)]).toEqual([60, 60])
    exchange()
    // Twice the quota is gone: it takes another window until anything is left.
    now = 59_000
    expect([one?.ask('a', 1), other?.ask('a', 1)]).toEqual([0, 0])
    now = 61_000
    expect(one?.ask('a', 1)).toBe(1)
  })

  it('leave other callers alone', () => {
    const { all, exchange } = servers(2)
    all[0]?.ask('a', 100)
    exchange()
    expect(all[1]?.ask('a', 1)).toBe(0)
    expect(all[1]?.ask('b', 100)).toBe(60)
  })

  it('tell no address', () => {
    const { all } = servers(2)
    all[0]?.ask('address:192.0.2.1', 3)
    const messages = all[0]?.shared.take() ?? []
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^[\w-]{8} [\w-]{16}:3:60$/)
  })

  it('say nothing while there is no other, or none any more', () => {
    const alone = servers(1)
    alone.all[0]?.ask('a', 10)
    expect(alone.all[0]?.shared.take()).toEqual([])
    const { all } = servers(2)
    now = 30_000
    all[0]?.shared.take()
    all[0]?.ask('a', 10)
    expect(all[0]?.shared.take()).toEqual([])
  })

  it('greet a server that they did not know', () => {
    const { all } = servers(1)
    const greeting = 'a-server'
    expect(all[0]?.shared.hear(greeting)).toBe(true)
    expect(all[0]?.shared.hear(greeting)).toBe(false)
    expect(all[0]?.shared.hear(all[0].shared.greeting)).toBe(false)
  })

  it('send little, however many callers there are, and those who ask most first', () => {
    const { all } = servers(2)
    const [one] = all
    for (let each = 0; each < 60_000; each += 1) one?.ask(`caller ${each}`, 1)
    one?.ask('busy', 1)
    one?.ask('caller 7', 20)
    const messages = one?.shared.take() ?? []
    expect(messages.length).toBeLessThanOrEqual(10)
    for (const message of messages) expect(message.length).toBeLessThan(8000)
    expect(messages[0]).toContain(`${one?.shared.nameOf('caller 7') ?? ''}:21:60`)
    // What found no room is not kept without end.
    let rounds = 1
    while ((one?.shared.take() ?? []).length > 0) rounds += 1
    expect(rounds).toBeLessThan(30)
  })

  it('take no harm from messages that are none', () => {
    const { all, tell } = servers(1)
    tell(['', ' ', 'x y', 'x y:z', 'x y:-5:60', 'x y:5:0', 'x a:1:NaN'])
    expect(all[0]?.ask('a', 100)).toBe(60)
  })
})
