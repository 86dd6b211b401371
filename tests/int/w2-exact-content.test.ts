import { beforeAll, describe, expect, it } from 'vitest'

import { codesOf } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  editionContentOf,
  ok,
  pictureForm,
  publicContentOf,
  uploadPicture,
  versionOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { database, editionsOf, itemOf, rowsOf } from '../support/database'
import { theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const approvedArea = async (): Promise<Document> =>
  bringTo(await createDraft('crime-areas', crimeAreaFields()), 'approved')

const ask = ({ collection, id }: Document, name: string, input?: object) =>
  cast.publisher.transition(collection, id, name, input)

describe('W2 approval holds for exactly what was approved', () => {
  it.each([
    [
      'a text',
      `update _crime_areas_v_locales l set version_summary = 'Smuggled in.' from _crime_areas_v v where l._parent_id = v.id and v.latest and v.parent_id = $1`,
    ],
    [
      'a field that is one for all languages',
      `update _crime_areas_v set version_icon = 'smuggled' where latest and parent_id = $1`,
    ],
    [
      'a translation',
      `insert into _crime_areas_v_locales (_parent_id, _locale, version_name) select id, 'ar', 'مهرب' from _crime_areas_v where latest and parent_id = $1`,
    ],
  ])('W2 %s exchanged below the product is not published', async (_, statement) => {
    const document = await approvedArea()
    await database().query(statement, [document.id])
    const answer = await ask(document, 'publish')
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toContain('not-approved-content')
    expect(await editionsOf('crime-areas', document.id)).toBe(0)
    expect(await itemOf('crime-areas', document.id)).toMatchObject({
      state: 'approved',
      public: 'none',
    })
    const scheduled = await ask(document, 'schedule', { scheduledFor: '2099-01-01T00:00:00Z' })
    expect(codesOf(scheduled)).toContain('not-approved-content')
  })

  it.each([
    ['PATCH', (id: string) => cast.writer.patch(`/api/crime-areas/${id}`, { icon: 'x' })],
    [
      'PATCH as a draft',
      (id: string) => cast.writer.patch(`/api/crime-areas/${id}?draft=true`, { icon: 'x' }),
    ],
    [
      'PATCH as an autosave',
      (id: string) =>
        cast.writer.patch(`/api/crime-areas/${id}?draft=true&autosave=true`, { icon: 'x' }),
    ],
    [
      'PATCH in another language',
      (id: string) => cast.writer.patch(`/api/crime-areas/${id}?locale=ar`, { name: 'x' }),
    ],
    [
      'PATCH of a list',
      (id: string) => cast.writer.patch(`/api/crime-areas?where[id][equals]=${id}`, { icon: 'x' }),
    ],
    [
      'PATCH that unpublishes',
      (id: string) =>
        cast.writer.patch(`/api/crime-areas/${id}?unpublishAllLocales=true`, { icon: 'x' }),
    ],
    [
      'restoring a version',
      async (id: string) => {
        const [version] = await rowsOf<{ id: string }>(
          'select id from _crime_areas_v where parent_id = $1 order by created_at limit 1',
          [id],
        )
        return cast.writer.post(`/api/crime-areas/versions/${version?.id ?? ''}?draft=true`)
      },
    ],
    ['DELETE', (id: string) => cast.writer.delete(`/api/crime-areas/${id}`)],
  ])('W2 %s cannot change content that is approved', async (_, write) => {
    const document = await createDraft('crime-areas', crimeAreaFields({ icon: 'first' }))
    await edit(document, { icon: 'second' })
    await bringTo(document, 'approved')
    const version = await versionOf(document)
    const answer = await write(document.id)
    expect([403, 409]).toContain(answer.status)
    expect(await versionOf(document)).toBe(version)
    expect(await itemOf('crime-areas', document.id)).toMatchObject({ state: 'approved' })
    ok(await ask(document, 'publish'))
    expect(await publicContentOf(document)).toMatchObject({ icon: 'second' })
  })

  it.each([
    ['words', (id: string) => cast.writer.patch(`/api/media/${id}`, { alt: 'Other words.' })],
    [
      'words in another language',
      (id: string) => cast.writer.patch(`/api/media/${id}?locale=fr`, { alt: 'Autrement.' }),
    ],
    ['credit', (id: string) => cast.writer.patch(`/api/media/${id}`, { credit: 'Somebody else' })],
    [
      'file',
      async (id: string) =>
        cast.writer.send('PATCH', `/api/media/${id}`, { body: await pictureForm({}, 'red') }),
    ],
  ])('W2 the %s of a picture exchanged after approval is not published', async (_, exchange) => {
    const { id: media } = await uploadPicture()
    const document = await bringTo(await draftCountry({ gallery: [{ media }] }), 'approved')
    ok(await exchange(media))
    const answer = await ask(document, 'publish')
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toContain('not-approved-content')
    expect(await editionsOf('countries', document.id)).toBe(0)
  })

  it('W2 a picture changed after publication changes nothing that is public', async () => {
    const { id: media } = await uploadPicture()
    const document = await bringTo(await draftCountry({ gallery: [{ media }] }), 'published')
    const before = await whatThePublicSees(document)
    ok(await cast.writer.patch(`/api/media/${media}`, { alt: 'Other words.', caption: 'New.' }))
    expect(await whatThePublicSees(document)).toEqual(before)
    const deletion = await cast.writer.delete(`/api/media/${media}`)
    expect(deletion.status).toBe(409)
  })

  it('W2 approval names the version that the reviewer saw', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    const seen = await versionOf(document)
    await edit(document, { summary: 'After the reviewer looked.' })
    await bringTo(document, 'in-review')
    const stale = await cast.reviewer.transition('crime-areas', document.id, 'approve', {
      expectedVersion: seen,
    })
    expect(stale.status).toBe(409)
    expect(codesOf(stale)).toEqual(['stale-version'])
    expect(stale.body).toMatchObject({
      state: 'in-review',
      public: 'none',
      version: await versionOf(document),
    })
  })

  it('W2 emergency-publish publishes the version that was seen and no other', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    const seen = await versionOf(document)
    await edit(document, { summary: 'Not seen by the publisher.' })
    const stale = await ask(document, 'emergency-publish', {
      comment: 'Urgent.',
      expectedVersion: seen,
    })
    expect(stale.status).toBe(409)
    expect(codesOf(stale)).toEqual(['stale-version'])
    expect(await editionsOf('crime-areas', document.id)).toBe(0)
  })
})

describe('W2 the version', () => {
  it('W2 is another one after a change in any language', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    const versions = [await versionOf(document)]
    for (const locale of ['fr', 'es', 'ar']) {
      await edit(document, { summary: `In ${locale}` }, locale)
      versions.push(await versionOf(document))
    }
    expect(new Set(versions).size).toBe(4)
  })

  it('W2 is the same for empty values and for rows with other ids', async () => {
    const facts = [{ label: 'Border', value: '1,297 km' }]
    const document = await draftCountry({ keyFacts: facts })
    const before = await versionOf(document)
    await edit(document, { keyFacts: facts, memberSince: '', neighbours: [], gallery: [] })
    expect(await versionOf(document)).toBe(before)
    await edit(document, { keyFacts: [{ label: 'Border', value: '1,298 km' }] })
    expect(await versionOf(document)).not.toBe(before)
  })

  it('W2 is the same before and after publication, and the edition holds that content', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields({ synonyms: ['one', 'two'] }))
    await edit(document, { name: 'Un domaine', synonyms: ['un'] }, 'fr')
    const version = await versionOf(document)
    await bringTo(document, 'published')
    expect(await versionOf(document)).toBe(version)
    expect(await editionContentOf(document)).toMatchObject({
      name: { en: 'A crime area', fr: 'Un domaine' },
      synonyms: { en: ['one', 'two'], fr: ['un'] },
    })
    expect(await publicContentOf(document)).toEqual(await editionContentOf(document))
  })
})
