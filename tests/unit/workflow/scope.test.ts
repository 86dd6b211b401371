import { describe, expect, it } from 'vitest'

import type { Scope } from '@/vocabulary/roles'
import { covers, type Place } from '@/workflow/scope'

const ALL: Scope = { kind: 'all', regions: [], countries: [] }
const EUROPE: Scope = { kind: 'regions', regions: ['europe'], countries: [] }
const BELGIUM: Scope = { kind: 'countries', regions: [], countries: ['belgium'] }

const belgium: Place = { country: 'belgium', region: 'europe' }
const iceland: Place = { country: 'iceland', region: 'europe' }
const kenya: Place = { country: 'kenya', region: 'africa' }
const nowhere: Place = { country: null, region: null }

describe('a scope', () => {
  it('of everything covers everything, documents without a country too', () => {
    for (const places of ['everywhere', [], [belgium], [kenya, nowhere]] as const)
      expect(covers(ALL, places)).toBe(true)
  })

  it('of regions or countries covers no document without a country', () => {
    for (const scope of [EUROPE, BELGIUM])
      for (const places of ['everywhere', [], [nowhere]] as const)
        expect(covers(scope, places)).toBe(false)
  })

  it('of regions covers what lies there', () => {
    expect(covers(EUROPE, [belgium])).toBe(true)
    expect(covers(EUROPE, [kenya])).toBe(false)
  })

  it('of countries covers those and no neighbour of the same region', () => {
    expect(covers(BELGIUM, [belgium])).toBe(true)
    expect(covers(BELGIUM, [iceland])).toBe(false)
  })

  it('covers a document only when it covers both what is live and what the working copy makes of it', () => {
    expect(covers(BELGIUM, [belgium, belgium])).toBe(true)
    for (const moved of [
      [belgium, iceland],
      [iceland, belgium],
      [belgium, nowhere],
    ])
      expect(covers(BELGIUM, moved)).toBe(false)
    expect(covers(EUROPE, [belgium, kenya])).toBe(false)
  })

  it('ignores lists of another kind', () => {
    const scope: Scope = { kind: 'countries', regions: ['africa'], countries: ['belgium'] }
    expect(covers(scope, [kenya])).toBe(false)
  })
})
