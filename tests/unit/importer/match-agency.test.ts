import { describe, expect, it } from 'vitest'

import {
  agencyMeant,
  distinctAgencies,
  nameAndAcronym,
  type KnownAgency,
} from '../../../src/importer/match-agency'

const agency = (...names: string[]): KnownAgency => ({ id: names[0] ?? '', names })

describe('an agency', () => {
  it.each([
    ['Ministry of Internal Affairs (MIA)', 'Ministry of Internal Affairs', 'MIA'],
    ['Internal Security Service (KAPO)', 'Internal Security Service', 'KAPO'],
    ['Judicial Police (PJ)', 'Judicial Police', 'PJ'],
  ])('%s has a name and an acronym', (written, name, acronym) => {
    expect(nameAndAcronym(written)).toEqual({ name, acronym })
  })

  it.each(['Coast Guard', 'Investigation Department (State Control Committee)', 'Police (North)'])(
    '%s has a name only',
    (written) => {
      expect(nameAndAcronym(written)).toEqual({ name: written })
    },
  )

  it.each([
    [
      'the same name in other letters',
      'FEDERAL POLICE',
      agency('Federal police', 'Police fédérale'),
    ],
    [
      'its name in another language',
      'Police federale',
      agency('Federal police', 'Police fédérale'),
    ],
    ['an acronym more', 'Border Guard (BG)', agency('Border Guard')],
    ['an acronym less', 'Border Guard', agency('Border Guard (BG)')],
  ])('is known again by %s', (_, written, known) => {
    expect(agencyMeant(written, [agency('Customs'), known], [written])).toBe(known)
  })

  it('is not taken for another that differs in the brackets alone', () => {
    const north = agency('Police (North)')
    expect(agencyMeant('Police (South)', [north], ['Police (South)'])).toBeUndefined()
    expect(agencyMeant('Police (North)', [north, agency('Police (South)')], [])).toBe(north)
    expect(
      agencyMeant('Police (South)', [agency('Police')], ['Police (North)', 'Police (South)']),
    ).toBeUndefined()
  })
})

describe('the agencies of a text', () => {
  it('are each named once, with the acronym where one is given', () => {
    expect(
      distinctAgencies(['Coast Guard', 'Customs', 'coast guard (CG)', 'Police (A)', 'Police (B)']),
    ).toEqual(['coast guard (CG)', 'Customs', 'Police (A)', 'Police (B)'])
  })
})
