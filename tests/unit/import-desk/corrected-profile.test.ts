import { describe, expect, it } from 'vitest'

import { correctedProfile } from '@/import-desk/corrected-profile'
import { parseProfiles } from '@/importer/parse'

const CONTEXT = { today: new Date('2026-11-22'), slugs: new Set(['financial-crime']) }
const [read] = parseProfiles(
  'Chad\nMember since: 1962\n\nFighting organized crime in Chad\n\nFraud is rife.',
  CONTEXT,
)
const check = (changes: object) => correctedProfile({ ...read, ...changes }, CONTEXT)

describe('a corrected profile', () => {
  it('is taken as it was read', () => {
    expect(check({})).toEqual({ ...read, unparsed: [] })
  })

  it('is not refused for what the text did not say any more', () => {
    expect(check({ refusal: { code: 'noCountry' } })).not.toHaveProperty('refusal')
  })

  it.each([
    ['7 September 1923', '1923-09-07'],
    ['October 1986', '1986-10'],
    ['1986', '1986'],
  ])('has its date read as in a text: %s', (memberSince, date) => {
    expect(check({ memberSince })).toMatchObject({ memberSince: date })
  })

  it.each([
    ['05/11/1992', 'memberSince'],
    ['soon', 'memberSince'],
    ['1962 or so', 'memberSince'],
    ['1962 (founding member)', 'memberSince'],
    ['2099', 'memberSince'],
  ])('is refused with a date that can be doubted: %s', (memberSince, problem) => {
    expect(check({ memberSince })).toEqual({ problem, values: { value: memberSince } })
  })

  it.each([
    [{ country: undefined }, 'country'],
    [{ country: { iso2: 'XX', name: 'Nowhere' } }, 'country'],
    [{ country: { iso2: 'TD', name: ' ' } }, 'countryName'],
    [{ crimeAreas: [{ slug: 'shoplifting', prominence: 'principal' }] }, 'crimeAreas'],
    [{ crimeAreas: [{ slug: 'financial-crime', prominence: 'huge' }] }, 'profile'],
    [{ region: 'atlantis' }, 'profile'],
    [{ locale: 'de' }, 'profile'],
    [{ sections: 'none' }, 'profile'],
    [{ tagline: 'a'.repeat(301) }, 'tooLong'],
    [{ agencies: Array.from({ length: 501 }, () => 'Police') }, 'tooLong'],
  ])('is refused with %j', (changes, problem) => {
    expect(check(changes)).toMatchObject({ problem })
  })

  it('is refused when it is none', () => {
    for (const sent of [undefined, null, 7, [], {}])
      expect(correctedProfile(sent, CONTEXT)).toEqual({ problem: 'profile' })
  })
})
