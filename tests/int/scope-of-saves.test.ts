import { describe, expect, it } from 'vitest'

import { codesOf } from '../support/client'
import {
  agencyFields,
  bringTo,
  countryFields,
  createDraft,
  draftCountry,
  edit,
  liveCountry,
  ncbFields,
  ok,
  versionOf,
} from '../support/content'
import { newPerson, theCast } from '../support/personas'

const inEurope = { kind: 'regions', regions: ['europe'] }

describe('where a save would put a document', () => {
  it.each([
    ['agencies', 'country', (country: string) => createDraft('agencies', agencyFields(country))],
    ['countries', 'region', () => draftCountry()],
  ] as const)('%s: nowhere is outside of a scope (%s)', async (collection, field, draft) => {
    const { client } = await newPerson(['contributor'], inEurope)
    const document = await draft((await liveCountry()).id)
    const save = (fields: object) =>
      client.patch(`/api/${collection}/${document.id}?draft=true`, fields)
    ok(await save({ name: 'Within the scope.' }))
    const answer = await save({ [field]: null })
    expect([answer.status, codesOf(answer)]).toEqual([403, ['scope']])
    ok(await save({ name: 'Still within.' }))
  })

  it('what belongs to a country that was never published lies where the draft of the country does now', async () => {
    const { region: _none, ...fields } = await countryFields()
    const country = await createDraft('countries', fields)
    const bureau = await bringTo(await createDraft('ncbs', ncbFields(country.id)), 'in-review')
    const reviewer = (await newPerson(['reviewer'], inEurope)).client
    const approve = async () =>
      reviewer.transition('ncbs', bureau.id, 'approve', {
        expectedVersion: await versionOf(bureau),
      })
    expect(codesOf(await approve())).toEqual(['scope'])
    await edit(country, { region: 'africa' })
    expect(codesOf(await approve())).toEqual(['scope'])
    await edit(country, { region: 'europe' })
    ok(await approve())
    ok(await (await theCast()).writer.transition('ncbs', bureau.id, 'reopen'))
  })
})
