import { describe, expect, it } from 'vitest'

import { readGrace, readWish, stateOfKey } from '@/api-keys/rules'

const NOW = new Date('2026-11-26T12:00:00Z')
const COUNTRY = 'a1b2c3d4-0000-4000-8000-000000000000'
const WISH = { name: 'Border feed', owner: 'Jane Doe', scope: { kind: 'all' } }

describe('a wish for a key', () => {
  it('reads what is published, for a year, at the usual rate, unless it says more', () => {
    expect(readWish(WISH, NOW)).toEqual({
      name: 'Border feed',
      owner: 'Jane Doe',
      rights: ['read-published'],
      scope: { kind: 'all', regions: [], countries: [] },
      expiresAt: new Date('2027-11-26T12:00:00Z'),
      perMinute: null,
    })
  })

  it('has the rights that are named, in one order, and a scope without what does not belong to it', () => {
    const scope = { kind: 'countries', countries: [COUNTRY], regions: ['europe'] }
    const rights = ['submit-drafts', 'read-drafts', 'submit-drafts']
    expect(readWish({ ...WISH, scope, rights, days: 1, perMinute: 5 }, NOW)).toMatchObject({
      rights: ['read-published', 'read-drafts', 'submit-drafts'],
      scope: { kind: 'countries', regions: [], countries: [COUNTRY] },
      expiresAt: new Date('2026-11-27T12:00:00Z'),
      perMinute: 5,
    })
  })

  it.each([
    ['name', { name: ' \u202e ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['owner', { owner: 7 }],
    ['rights', { rights: ['publish'] }],
    ['rights', { rights: 'read-drafts' }],
    ['scope', { scope: undefined }],
    ['scope', { scope: { kind: 'countries', countries: [] } }],
    ['scope', { scope: { kind: 'countries', countries: ['belgium'] } }],
    ['scope', { scope: { kind: 'regions', regions: ['atlantis'] } }],
    ['days', { days: 0 }],
    ['days', { days: 731 }],
    ['days', { days: '30' }],
    ['perMinute', { perMinute: 0.5 }],
  ])('is refused for a wrong %s: %j', (field, change) => {
    const refusals = readWish({ ...WISH, ...change }, NOW)
    expect(refusals).toMatchObject([{ code: 'key-invalid' }])
    expect(JSON.stringify(refusals)).toContain(`\\"${field}\\"`)
  })
})

describe('a key counts', () => {
  const expiresAt = new Date('2026-11-26T12:00:01Z')
  it('until it expires or is revoked', () => {
    expect(stateOfKey({ expiresAt, revokedAt: null }, NOW)).toBe('active')
    expect(stateOfKey({ expiresAt: NOW, revokedAt: null }, NOW)).toBe('expired')
    expect(stateOfKey({ expiresAt, revokedAt: NOW }, NOW)).toBe('revoked')
  })
})

it('the secret of before counts as long as is wished, a day unless something is said', () => {
  expect(readGrace({}, NOW)).toEqual(new Date('2026-11-27T12:00:00Z'))
  expect(readGrace({ graceHours: 0 }, NOW)).toEqual(NOW)
  for (const graceHours of [-1, 169, '5', 1.5])
    expect(readGrace({ graceHours }, NOW)).toMatchObject([{ code: 'key-invalid' }])
})
