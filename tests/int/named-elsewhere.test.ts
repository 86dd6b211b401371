import { beforeAll, describe, expect, it } from 'vitest'

import { codesOf } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  liveCountry,
  ncbFields,
  ok,
  uploadPicture,
  versionOf,
  type Document,
} from '../support/content'
import { demo, newPerson, theCast, type Cast } from '../support/personas'

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
    await edit(country, { gallery: [] })
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

  it.each(['en', 'ar'])(
    'W3 is not deleted where a draft names it, because nobody would have made that edit, and that is said (%s)',
    async (language) => {
      const host = await agency()
      const { id: media } = await uploadPicture()
      const name = 'The one that names it'
      const fields = { hostAgency: host.id, name }
      const bureau = await createDraft('ncbs', ncbFields((await liveCountry()).id, fields))
      const country = await draftCountry({ name, gallery: [{ media }] })
      const versions = async () => [await versionOf(bureau), await versionOf(country)]
      const before = await versions()
      for (const [collection, id] of [
        ['agencies', host.id],
        ['media', media],
      ] as const) {
        const answer = await remove(collection, id, language)
        expect([answer.status, codesOf(answer)]).toEqual([409, ['named-elsewhere']])
        expect(answer.body.errors?.[0]?.message).toContain(name)
      }
      expect(await versions()).toEqual(before)
      await edit(bureau, { hostAgency: null })
      await edit(country, { gallery: [] })
      ok(await remove('agencies', host.id))
      ok(await remove('media', media))
    },
  )

  it('is deleted though it names itself', async () => {
    const area = await createDraft('crime-areas', crimeAreaFields())
    await edit(area, { related: [area.id] })
    ok(await remove('crime-areas', area.id))
  })
})

describe('what the settings of the site use', () => {
  it('is neither changed nor deleted by contributors', async () => {
    const { client: administrator } = await demo('admin')
    const { id: logo } = await uploadPicture()
    ok(await administrator.post('/api/globals/site-settings', { logo }))
    try {
      const changed = await cast.writer.patch(`/api/media/${logo}`, { alt: 'Another logo.' })
      expect([changed.status, codesOf(changed)]).toEqual([409, ['named-elsewhere']])
      const deleted = await remove('media', logo)
      expect([deleted.status, codesOf(deleted)]).toEqual([409, ['named-elsewhere']])
      const both = (await newPerson(['administrator', 'contributor'])).client
      ok(await both.patch(`/api/media/${logo}`, { alt: 'The same logo, in other words.' }))
    } finally {
      ok(await administrator.post('/api/globals/site-settings', { logo: null }))
    }
    ok(await remove('media', logo))
  })
})
