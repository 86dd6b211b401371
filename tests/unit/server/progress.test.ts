import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { createProgress } from '../../../src/server/progress'

let now = 0
let stream: PassThrough & { isTTY?: boolean }

beforeEach(() => {
  now = 0
  stream = new PassThrough()
})

afterEach(() => {
  vi.useRealTimers()
})

const written = () => String(stream.read() ?? '')

describe('progress', () => {
  test('shows the seconds since the beginning', () => {
    const progress = createProgress(stream, () => now)
    now = 3240
    progress.step('Starting')
    expect(written()).toBe('[  3.2 s] Starting\n')
  })

  test('uses no control characters where the output is no terminal', () => {
    createProgress(stream, () => now).step('Starting')
    expect(written()).not.toContain('\x1b')
  })

  test('repeats a long step every ten seconds, with its latest detail, until it has ended', () => {
    vi.useFakeTimers()
    let detail = 'compiling'
    const end = createProgress(stream, () => now).heartbeat('Building …', () => detail)
    vi.advanceTimersByTime(9_999)
    expect(written()).toBe('')
    vi.advanceTimersByTime(1)
    expect(written()).toContain('Building … (compiling)')
    detail = ''
    vi.advanceTimersByTime(10_000)
    expect(written()).toContain('Building …\n')
    end()
    vi.advanceTimersByTime(60_000)
    expect(written()).toBe('')
  })
})
