import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { localMinute, readPublicationTime } from '@/admin/shared/publication-time'

const NOW = new Date('2027-01-10T12:00:00Z')

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Brussels')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a time that somebody chooses for a publication', () => {
  it.each([
    ['2027-01-10T13:01', '2027-01-10T12:01:00.000Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-07-01T09:00:30', '2027-07-01T07:00:30.000Z'],
    ['9999-12-31T23:59', '9999-12-31T22:59:00.000Z'],
  ])('is an instant in his time zone: %s', (value, instant) => {
    expect(readPublicationTime(value, NOW)).toEqual({ instant })
  })

  it.each([
    ['', 'missing'],
    ['20270-03-01T09:00', 'invalid'],
    ['+020270-03-01T09:00', 'invalid'],
    ['2027-13-01T09:00', 'invalid'],
    ['2027-01-10T13:00', 'past'],
    ['0027-03-01T09:00', 'past'],
    ['2027-03-28T02:00', 'skipped'],
    ['2027-03-28T02:30', 'skipped'],
    ['2027-03-28T02:59', 'skipped'],
  ])('is refused: "%s" is %s', (value, problem) => {
    expect(readPublicationTime(value, NOW)).toEqual({ problem })
  })

  it('is never earlier than the present minute, as the field has it', () => {
    expect(localMinute(NOW)).toBe('2027-01-10T13:00')
    expect(localMinute(new Date('0027-03-01T09:00'))).toBe('0027-03-01T09:00')
  })
})
