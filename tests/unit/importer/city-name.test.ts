import { describe, expect, it } from 'vitest'

import { cityIn, isCity } from '../../../src/importer/city-name'

describe('a city', () => {
  it.each([
    ['Brussels', 'Brussels', ''],
    ['NCB Brussels', 'Brussels', ''],
    ['Brussels, Belgium', 'Brussels', ''],
    ['Brussels (Belgium)', 'Brussels', ''],
    ['Vienna (Wien)', 'Vienna', 'Wien'],
    ['Washington, D.C.', 'Washington, D.C.', ''],
    ['Luxembourg City', 'Luxembourg City', ''],
    ['Frankfurt am Main', 'Frankfurt am Main', ''],
    ['Nuku’alofa', 'Nuku’alofa', ''],
    ['المكتب المركزي الوطني في الرباط', 'الرباط', ''],
  ])('is read out of %s', (value, city, rest) => {
    expect(cityIn(value)).toEqual({ city, rest })
  })

  it.each([
    'n/a',
    'see below',
    'Brussels / Antwerp',
    'Federal Police',
    '+32 2 508 71 11',
    'tbc',
    '',
  ])('is not guessed from %j', (value) => {
    expect(cityIn(value)).toBeUndefined()
  })

  it('is no country', () => {
    expect(isCity('France', 'BE')).toBe(false)
    expect(isCity('Belgium', 'BE', true)).toBe(false)
  })

  it.each([
    ['Singapore', 'SG', true],
    ['Djibouti', 'DJ', true],
    ['São Tomé', 'ST', true],
    ['Panama', 'PA', false],
    ['Guatemala', 'GT', false],
  ])('may be called as its country is: %s', (name, iso2, inProse) => {
    expect(isCity(name, iso2, true)).toBe(true)
    expect(isCity(name, iso2)).toBe(inProse)
  })

  it('may be written as another country is', () => {
    expect(isCity('عمان', 'JO')).toBe(true)
    expect(isCity('عمان', 'OM')).toBe(false)
  })
})
