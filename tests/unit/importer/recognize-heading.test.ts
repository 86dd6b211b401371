import { describe, expect, it } from 'vitest'

import { headingAt, recognizeHeading } from '../../../src/importer/recognize-heading'

describe('a heading', () => {
  it.each([
    ['Fighting organized crime in Belgium', 'crimeOverview', 'BE', 'Belgium'],
    ['INTERPOL in the Gambia', 'interpolRole', 'GM', 'Gambia'],
    ['LAW ENFORCEMENT IN THE NETHERLANDS:', 'lawEnforcement', 'NL', 'NETHERLANDS'],
    ['3. Policing in Kenya', 'lawEnforcement', 'KE', 'Kenya'],
    ['INTERPOL en Côte d’Ivoire', 'interpolRole', 'CI', 'Côte d’Ivoire'],
    ['Forces de l’ordre aux Pays-Bas', 'lawEnforcement', 'NL', 'Pays-Bas'],
    ['La lutte contre la criminalité organisée au Sénégal', 'crimeOverview', 'SN', 'Sénégal'],
    ['Aplicación de la ley en el Perú', 'lawEnforcement', 'PE', 'Perú'],
    ['الإنتربول في بلجيكا', 'interpolRole', 'BE', 'بلجيكا'],
    ['مكافحة الجريمة المنظمة بالمغرب', 'crimeOverview', 'MA', 'المغرب'],
    ['Belgium: Law enforcement', 'lawEnforcement', 'BE', 'Belgium'],
  ])('%s names its section and its country', (text, field, iso2, name) => {
    expect(recognizeHeading(text, false)).toEqual({ field, country: { iso2, name } })
  })

  it.each([
    ['Crime overview', 'crimeOverview'],
    ['Key threats', 'crimeOverview'],
    ['The NCB', 'interpolRole'],
    ['Role of INTERPOL', 'interpolRole'],
    ['National police', 'lawEnforcement'],
    ['Police and law enforcement', 'lawEnforcement'],
  ])('%s names its section', (text, field) => {
    expect(recognizeHeading(text, false)).toEqual({ field })
  })

  it('of the bureau may name its city', () => {
    expect(recognizeHeading('National Central Bureau Brussels', false)).toEqual({
      field: 'interpolRole',
      city: 'Brussels',
    })
  })

  it('of the bureau may name a city that is called as its country is', () => {
    expect(recognizeHeading('NCB in Guatemala City', false)).toEqual({
      field: 'interpolRole',
      city: 'Guatemala City',
    })
  })

  it.each([
    ['Law enforcment in Denmark', 'lawEnforcement', 'DK'],
    ['Figthing organised crime in Peru', 'crimeOverview', 'PE'],
    ['Aplicasión de la ley en Perú', 'lawEnforcement', 'PE'],
  ])('may be misspelt: %s', (text, field, iso2) => {
    expect(recognizeHeading(text, false)).toMatchObject({ field, country: { iso2 } })
  })

  it('may name a country that does not exist', () => {
    expect(recognizeHeading('Law enforcement in Atlantis', false)).toEqual({
      field: 'lawEnforcement',
      unknownCountry: 'Atlantis',
    })
  })

  it('that is marked is told by one word', () => {
    expect(recognizeHeading('How our police are organized', true)?.field).toBe('lawEnforcement')
    expect(recognizeHeading('How our police are organized', false)).toBeUndefined()
  })

  it.each(['Law enforcement services in Belarus are provided by', 'Training', 'Geography'])(
    'is not %j',
    (text) => {
      expect(recognizeHeading(text, false)).toBeUndefined()
    },
  )
})

describe('a heading in running text', () => {
  it.each([
    ['Fighting organized crime in BelarusBelarus is a', 35],
    ['Law enforcement in BelarusLaw enforcement services', 26],
    ['LAW ENFORCEMENT IN BELARUSLaw enforcement services', 26],
    ['INTERPOL in Belgium The NCB', 19],
    ['INTERPOL in Belgium: the NCB', 19],
    ['Crime overviewBelgium is', 14],
    ['الإنتربول في بلجيكايقع', 19],
    ['Fighting organized crime in AtlantisAtlantis is', 36],
  ])('%s ends where its text starts', (text, end) => {
    expect(headingAt(text, 0)?.end).toBe(end)
  })

  it.each([
    'Law enforcement in Belgium is provided by',
    'INTERPOL in Belgium and France',
    'Crime overview of',
    'INTERPOL in Luxembourg City is',
    'الإنتربول في بلجيكا يقع',
  ])('is not the start of %j', (text) => {
    expect(headingAt(text, 0)).toBeUndefined()
  })

  it('ends at a space in Arabic where that is asked for', () => {
    expect(headingAt('الإنتربول في بلجيكا يقع', 0, true)?.end).toBe(19)
    expect(headingAt('INTERPOL in Belgium is', 0, true)).toBeUndefined()
  })
})
