import { describe, expect, it } from 'vitest'

import { findPlacesIn } from './support/reading'

const PLAIN = `Estonia
How INTERPOL supports Estonia to
tackle crime.
Region: Europe
NCB
Tallinn
Member since: 5 November 1992

Fighting organized crime in Estonia

The main threats are money
laundering and piracy.

INTERPOL in Estonia

NCB Tallinn is part of the Coast Guard.

Law enforcement in Estonia

These bodies enforce the law:
- Coast Guard
- Customs Service`

/** What the named value was read from: the texts of its passages. */
describe('where a value stands', () => {
  const { texts, places, profile } = findPlacesIn(PLAIN)

  it.each([
    ['country', 'title', ['Estonia']],
    ['region', 'label', ['Region: Europe']],
    ['ncbCity', 'label', ['NCB', 'Tallinn']],
    ['memberSince', 'label', ['Member since: 5 November 1992']],
    ['ncbHostAgency', 'sentence', ['NCB Tallinn is part of the Coast Guard.', 'Coast Guard']],
  ] as const)('is known of %s, from a %s', (name, origin, passages) => {
    expect(places[name]?.origin).toBe(origin)
    expect(texts(places[name])).toEqual(passages)
  })

  it('is known of the sentence under the title where it is wrapped', () => {
    expect(profile.tagline).toBe('How INTERPOL supports Estonia to tackle crime.')
    expect(texts(places.tagline)).toEqual(['How INTERPOL supports Estonia to', 'tackle crime.'])
  })

  it('is known of each section: the heading, then the text', () => {
    expect(places.sections.map(texts)).toEqual([
      [
        'Fighting organized crime in Estonia',
        'The main threats are money',
        'laundering and piracy.',
      ],
      ['INTERPOL in Estonia', 'NCB Tallinn is part of the Coast Guard.'],
      [
        'Law enforcement in Estonia',
        'These bodies enforce the law:',
        'Coast Guard',
        'Customs Service',
      ],
    ])
  })

  it('is known of each agency of a list', () => {
    expect(profile.agencies).toEqual(['Coast Guard', 'Customs Service'])
    expect(places.agencies[1]).toEqual({ passages: [expect.any(Number)], origin: 'list' })
    expect(texts(places.agencies[1])).toEqual(['Customs Service'])
  })

  it('is known of a crime area, over the end of a line too', () => {
    expect(profile.crimeAreas).toHaveLength(2)
    expect(places.crimeAreas.map(texts)).toEqual([
      ['The main threats are money', 'laundering and piracy.'],
      ['laundering and piracy.'],
    ])
  })

  it('is told apart by passages where the source is one line', () => {
    const one = findPlacesIn(
      'Chad Region: Africa Member since: 1962. Fighting organized crime in ChadFraud is the main crime.',
    )
    expect(one.texts(one.places.region)).toEqual(['Region: Africa'])
    expect(one.texts(one.places.memberSince)).toEqual(['Member since: 1962.'])
  })

  it('is known of what only sentences and headings say', () => {
    const prose = findPlacesIn(
      'Fighting organized crime in Chad\n\nChad joined INTERPOL in 1962. Fraud is rife.\n\nNational Central Bureau Mainport\n\nIt works day and night for the whole country.',
    )
    expect(prose.places.country?.origin).toBe('heading')
    expect(prose.places.memberSince?.origin).toBe('sentence')
    expect(prose.texts(prose.places.memberSince)).toEqual([
      'Chad joined INTERPOL in 1962. Fraud is rife.',
    ])
  })

  it('is known of items of a list about crime that name no crime area', () => {
    const { texts, places } = findPlacesIn(
      'Chad\n\nFighting organized crime in Chad\n\nThe main crimes are:\n- Fraud\n- Bee rustling\n\nLaw enforcement in Chad\n\nThese do it:\n- Coast Guard',
    )
    expect(texts({ passages: places.unknownAreas, origin: 'list' })).toEqual(['Bee rustling'])
  })

  it('is absent of what the text does not state', () => {
    const { places } = findPlacesIn('Chad\n\nLaw enforcement in Chad\n\nThe police do that here.')
    expect(Object.keys(places).sort()).toEqual([
      'agencies',
      'country',
      'crimeAreas',
      'sections',
      'unknownAreas',
    ])
  })
})
