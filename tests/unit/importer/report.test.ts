import { describe, expect, it } from 'vitest'

import { parseProfiles } from '../../../src/importer/parse'
import { refusedProfile } from '../../../src/importer/parsed-profile'
import { reportOf } from '../../../src/importer/report'
import { sayRemark } from '../../../src/words/import/remark'

const TEXT = `Chad
Region: Africa

Law enforcement in Chad

Bodies that enforce the law in the country include: Customs Service; Coast Guard.

7`

describe('the report on a document', () => {
  it('says everything that was found, and null for what was not', () => {
    const [profile] = parseProfiles(TEXT, { today: new Date('2026-11-22') })
    expect(profile && reportOf('chad.txt', 1, profile, { status: 'created' })).toEqual({
      file: 'chad.txt',
      status: 'created',
      country: { iso2: 'TD', name: 'Chad' },
      region: 'africa',
      ncbCity: null,
      memberSince: null,
      sections: [
        {
          field: 'lawEnforcement',
          heading: 'Law enforcement in Chad',
          paragraphs: ['Bodies that enforce the law in the country include:'],
          listItems: ['Customs Service', 'Coast Guard'],
        },
      ],
      agencies: ['Customs Service', 'Coast Guard'],
      crimeAreas: [],
      unparsed: [{ line: 8, text: '7' }],
    })
  })

  it('numbers the documents of a file that holds several', () => {
    expect(
      reportOf('a', 2, refusedProfile(2, { code: 'noCountry' }), { status: 'refused' }),
    ).toMatchObject({
      part: 2,
      status: 'refused',
      message: expect.stringContaining('which country') as string,
    })
    expect(
      reportOf('a', 1, refusedProfile(1, { code: 'noCountry' }), { status: 'refused' }),
    ).not.toHaveProperty('part')
  })

  it('prefers the message of the outcome and carries its differences', () => {
    const differences = [{ field: 'region', locale: null, have: 'europe', found: 'africa' }]
    expect(
      reportOf('a', 1, refusedProfile(1, { code: 'noCountry' }), {
        status: 'unchanged',
        remarks: [{ code: 'leftAlone' }],
        differences,
      }),
    ).toMatchObject({ message: sayRemark({ code: 'leftAlone' }), differences })
  })
})
