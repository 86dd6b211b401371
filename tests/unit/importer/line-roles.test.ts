import { describe, expect, it } from 'vitest'

import { LINE_ROLES } from '@/importer/line-roles'
import { findPlacesIn } from './support/reading'

const TEXT = `Chad
Region: Africa

Fighting organized crime in Chad

Fraud is rife.

The Bureau's work

It answers calls.
Capital: Ndjamena

Law enforcement in Chad

The police do that here.`

const fieldsOf = (said: Parameters<typeof findPlacesIn>[1]) =>
  findPlacesIn(TEXT, said).profile.sections.map(({ field, heading }) => [field, heading])

describe('a line of which somebody says what it is', () => {
  it('heads the section that he names', () => {
    expect(fieldsOf({})).toContainEqual([null, "The Bureau's work"])
    expect(fieldsOf({ "The Bureau's work": 'interpolRole' })).toContainEqual([
      'interpolRole',
      "The Bureau's work",
    ])
  })

  it('heads what is left out, or is text of the section above', () => {
    expect(fieldsOf({ 'Law enforcement in Chad': 'other' })).toContainEqual([
      null,
      'Law enforcement in Chad',
    ])
    const { profile } = findPlacesIn(TEXT, { "The Bureau's work": 'text' })
    expect(profile.sections[0]?.blocks).toContainEqual({
      kind: 'paragraph',
      text: "The Bureau's work",
    })
  })

  it('is a fact with the value behind its label, or with all of it', () => {
    const said = { 'Region: Africa': 'region', 'Capital: Ndjamena': 'ncb' } as const
    expect(findPlacesIn(TEXT, said).profile).toMatchObject({ region: 'africa' })
    expect(
      findPlacesIn('Chad\n\nMainport\n\nLaw enforcement in Chad\n\nPolice do.', {
        Mainport: 'ncb',
      }).profile.ncbCity,
    ).toBe('Mainport')
  })

  it('is the sentence under the title', () => {
    const { profile } = findPlacesIn(TEXT, { 'It answers calls.': 'tagline' })
    expect(profile.tagline).toBe('It answers calls.')
  })

  it('goes nowhere where he says so, and is taken where the importer left it out', () => {
    const skipped = findPlacesIn(TEXT, { 'Region: Africa': 'skip' })
    expect(skipped.profile.region).toBeUndefined()
    expect(skipped.reasons['Region: Africa']).toBe('furniture')
    const near =
      'Chad\n\nLaw enforcement in Chad\n\nThe police do.\nRegion: Africa\nCapital: Ndjamena'
    expect(findPlacesIn(near).reasons).toEqual({ 'Capital: Ndjamena': 'unknown' })
    expect(findPlacesIn(near, { 'Capital: Ndjamena': 'text' }).reasons).toEqual({})
  })

  it('is not swallowed by a label or a sentence that starts above it', () => {
    const { profile } = findPlacesIn(
      'Chad\nNCB\nMainport\n\nLaw enforcement in Chad\n\nPolice do.',
      {
        Mainport: 'skip',
      },
    )
    expect(profile.ncbCity).toBeUndefined()
    expect(profile.unparsed.map(({ text }) => text)).toContain('Mainport')
  })

  it('leaves nothing of the text lost, whatever he says', () => {
    for (const role of LINE_ROLES) {
      const { profile } = findPlacesIn(TEXT, { 'It answers calls.': role })
      expect(JSON.stringify(profile), role).toContain('It answers calls')
    }
  })
})
