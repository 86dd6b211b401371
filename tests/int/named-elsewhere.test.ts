import { beforeAll, describe, expect, it } from 'vitest'

import { codesOf } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  liveCountry,
  ncbFields,
  ok,
  uploadPicture,
  versionOf,
  type Document,
} from '../support/content'
import { theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const remove = (collection: string, id: string, language = 'en') =>
  cast.writer.delete(`/api/${collection}/${id}`, { headers: { 'Accept-Language': language } })

const agency = async (): Promise<Document> =>
  createDraft('agencies', agencyFields((await liveCountry()).id))

describe('W2 what frozen content names', () => {
  it('W2 is not deleted: a picture', async () => {
    const { id: media } = await uploadPicture()
    const country = await draftCountry({ name: 'The frozen one', gallery: [{ media }] })
    await bringTo(country, 'approved')
    const version = await versionOf(country)
    const answer = await remove('media', media)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['frozen']])
    expect(answer.body.errors?.[0]?.message).toBe(
      '"The frozen one" names this, and its content is frozen while it is approved. Use "reopen" there first, and take it out.',
    )
    expect(await versionOf(country)).toBe(version)
    ok(await cast.writer.transition('countries', country.id, 'reopen'))
    ok(await remove('media', media))
  })

  it('W2 is not deleted: a draft, by itself or among many', async () => {
    const host = await agency()
    const bureau = await createDraft(
      'ncbs',
      ncbFields((await liveCountry()).id, { hostAgency: host.id }),
    )
    await bringTo(bureau, 'in-review')
    const version = await versionOf(bureau)
    const answer = await remove('agencies', host.id, 'fr')
    expect([answer.status, codesOf(answer)]).toEqual([409, ['frozen']])
    expect(answer.body.errors?.[0]?.message).toContain('« NCB Somewhere »')
    const many = await cast.writer.delete(`/api/agencies?where[id][equals]=${host.id}`)
    expect([many.status, codesOf(many)]).toEqual([409, ['frozen']])
    expect(await versionOf(bureau)).toBe(version)
  })

  it('is not deleted where the public sees it, and that is said', async () => {
    const area = await createDraft('crime-areas', crimeAreaFields())
    const crimeAreas = [{ crimeArea: area.id, prominence: 'principal' }]
    await liveCountry({ name: 'The published one', crimeAreas })
    const answer = await remove('crime-areas', area.id)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['has-edition']])
    expect(answer.body.errors?.[0]?.message).toContain('"The published one"')
  })

  it('goes from drafts, which say so', async () => {
    const host = await agency()
    const fields = ncbFields((await liveCountry()).id, { hostAgency: host.id })
    const bureau = await createDraft('ncbs', fields)
    ok(await remove('agencies', host.id))
    const { body } = ok(await cast.writer.get(`/api/ncbs/${bureau.id}?draft=true&depth=0`))
    expect(body.hostAgency ?? null).toBeNull()
  })
})
