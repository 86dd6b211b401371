import { describe, expect, it } from 'vitest'

import { NO_CORRECTIONS, sectionKey, withCorrections } from '@/importer/corrections'
import { findPlacesIn } from './support/reading'

const { profile } = findPlacesIn(
  'Estland\nRegion: Europe\n\n# Notes\n\nThe police do that.\n\n# Notes\n\nThe customs do the rest.',
)

describe('corrections', () => {
  it('that are none change nothing', () => {
    expect(withCorrections(profile, NO_CORRECTIONS)).toEqual(profile)
  })

  it('stand in place of what was read, and take values away', () => {
    const corrected = withCorrections(profile, {
      values: { region: null, ncbCity: 'Tallinn', tagline: '  ', agencies: ['Customs', ''] },
      sections: {},
    })
    expect(corrected).toMatchObject({ ncbCity: 'Tallinn', agencies: ['Customs'] })
    expect(corrected).not.toHaveProperty('region')
    expect(corrected).not.toHaveProperty('tagline')
  })

  it('settle a refusal by a country only', () => {
    expect(profile.refusal?.code).toBe('unknownCountry')
    const other = withCorrections(profile, { values: { ncbCity: 'Tallinn' }, sections: {} })
    expect(other.refusal).toEqual(profile.refusal)
    const country = { iso2: 'EE', name: 'Estonia' }
    expect(withCorrections(profile, { values: { country }, sections: {} })).not.toHaveProperty(
      'refusal',
    )
  })

  it('tell sections of the same heading apart', () => {
    const keys = profile.sections.map((_, index) => sectionKey(profile.sections, index))
    expect(new Set(keys).size).toBe(2)
    const corrected = withCorrections(profile, {
      values: {},
      sections: { [keys[1] ?? '']: 'Other words.\n\n- A body' },
    })
    expect(corrected.sections[0]).toEqual(profile.sections[0])
    expect(corrected.sections[1]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Other words.' },
      { kind: 'list', ordered: false, items: ['A body'] },
    ])
  })
})
