import { beforeAll, describe, expect, test } from 'vitest'

import { anonymous, type Client } from '../support/client'
import {
  bringTo,
  draftCountry,
  edit,
  liveCountry,
  ok,
  pageOf,
  richText,
  versionOf,
  type Document,
} from '../support/content'
import { newPerson, theCast, type Account } from '../support/personas'

let reader: Account
let writer: Client

beforeAll(async () => {
  reader = await newPerson(['contributor', 'reviewer'])
  writer = (await theCast()).writer
})

const desk = ({ collection, id }: Document, what: string) => `/api/${collection}/${id}/${what}`

interface Situation {
  againstEditing: { code: string; message: string }[]
  next: { transition: string; people: { names: string[]; more: number } }[]
  edition: { number: number; path: string } | null
  version: string
}

const situationOf = async (document: Document, client: Client, headers = {}) =>
  ok(await client.get(desk(document, 'situation'), { headers })).body as unknown as Situation

describe('the situation of a document', () => {
  test('names the next step, and those who can take it without those who wrote the change', async () => {
    const document = await bringTo(await draftCountry(), 'in-review')
    const outsider = await newPerson(['reviewer'], { kind: 'regions', regions: ['africa'] })
    const { next } = await situationOf(document, writer)
    expect(next.map(({ transition }) => transition)).toEqual(['approve'])
    const { names, more } = next[0]?.people ?? { names: [], more: 0 }
    expect(names.length + more).toBeGreaterThan(0)
    expect(await nameOf(outsider)).not.toBe('')
    const everybody = await namesOfAll(document)
    expect(everybody).not.toContain(await nameOf(outsider))
  })

  test('says where the live page is, and why it cannot be edited while it is frozen', async () => {
    const document = await liveCountry()
    const { edition, againstEditing } = await situationOf(document, writer)
    expect(edition).toMatchObject({ number: 1, path: await pageOf(document) })
    expect(againstEditing).toEqual([])
    await edit(document, { tagline: 'Another.' })
    await bringTo(document, 'in-review')
    const frozen = await situationOf(document, writer)
    expect(frozen.againstEditing.map(({ code }) => code)).toEqual(['frozen'])
    expect(frozen.edition?.number).toBe(1)
  })

  test.each([
    ['fr', 'Le contenu est figé'],
    ['ar', 'المحتوى مجمّد'],
    ['de', 'The content is frozen'],
  ])('speaks the language that the caller accepts: %s', async (language, beginning) => {
    const document = await bringTo(await draftCountry(), 'in-review')
    const { againstEditing } = await situationOf(document, writer, { 'Accept-Language': language })
    expect(againstEditing[0]?.message).toContain(beginning)
  })
})

const nameOf = async ({ client }: Account): Promise<string> =>
  (ok(await client.get('/api/users/me')).body.user as { name: string }).name

/** Everybody who is named for the next step, asked with all that are only counted left out. */
const namesOfAll = async (document: Document): Promise<string[]> =>
  (await situationOf(document, writer)).next.flatMap(({ people }) => people.names)

test('checks of fields speak the language that the caller accepts', async () => {
  const document = await draftCountry()
  const answer = await writer.patch(
    `/api/countries/${document.id}?draft=true`,
    { memberSince: 'long ago' },
    { headers: { 'Accept-Language': 'fr' } },
  )
  expect(answer.status).toBe(400)
  expect(answer.body.errors?.[0]).toMatchObject({
    code: 'invalid-content',
    path: 'memberSince',
    message: expect.stringMatching(/^Membre depuis: Écrivez la date/) as string,
  })
})

test('changes that are not saved are compared with what is saved, in words', async () => {
  const document = await draftCountry()
  await edit(document, { tagline: 'Theirs.' })
  const version = await versionOf(document)
  const changes = {
    tagline: 'Mine.',
    crimeOverview: richText('My words.'),
    region: 'europe',
    keyFacts: [{ label: 'Border', value: '12', unit: 'km' }],
  }
  const { body } = ok(await reader.client.post(desk(document, 'compare'), { changes }))
  expect(body).toMatchObject({
    version,
    differences: [
      { field: 'tagline', label: 'Tagline', mine: 'Mine.', theirs: 'Theirs.' },
      { field: 'crimeOverview', mine: 'My words.\n', theirs: 'About crime.\n' },
      { field: 'keyFacts', mine: 'Label: Border\nValue: 12\nUnit: km', theirs: '' },
    ],
  })
  expect(await versionOf(document)).toBe(version)
})

test('whoever opens a document learns who else has it open, and who closes it is gone', async () => {
  const document = await draftCountry()
  const others = async (client: Client, body = {}) =>
    (ok(await client.post(desk(document, 'presence'), body)).body.others as { name: string }[]).map(
      ({ name }) => name,
    )
  expect(await others(writer)).toEqual([])
  expect(await others(reader.client)).toHaveLength(1)
  expect(await others(writer)).toEqual([await nameOf(reader)])
  await others(reader.client, { leaving: true })
  expect(await others(writer)).toEqual([])
})

test('L1: strangers learn nothing of a document, whether it exists or not', async () => {
  const document = await draftCountry()
  const nothing = { collection: 'countries', id: '00000000-0000-4000-8000-000000000000' } as const
  for (const each of [document, nothing]) {
    expect((await anonymous().get(desk(each, 'situation'))).status).toBe(401)
    expect((await anonymous().post(desk(each, 'compare'), { changes: {} })).status).toBe(401)
    expect((await anonymous().post(desk(each, 'presence'), {})).status).toBe(401)
  }
})

test('Payload is told that a frozen document cannot be updated, and that a draft can', async () => {
  const document = await draftCountry()
  const mayUpdate = async () =>
    ok(await writer.post(`/api/countries/access/${document.id}`, {})).body.update
  expect(await mayUpdate()).toBe(true)
  await bringTo(document, 'in-review')
  expect(await mayUpdate()).toBeFalsy()
})
