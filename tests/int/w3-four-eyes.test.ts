import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { beforeAll, describe, expect, it } from 'vitest'

import { PROJECT_ROOT } from '@/server/project-root'
import { codesOf, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  liveCountry,
  liveCrimeArea,
  ok,
  uploadPicture,
  versionOf,
  type Document,
} from '../support/content'
import { itemOf, rowsOf } from '../support/database'
import { newPerson, theCast, type Account, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

let cast: Cast
/** Somebody who has every role: only his hand in a change can keep him from approving it. */
let everything: Account

beforeAll(async () => {
  cast = await theCast()
  everything = await newPerson(['contributor', 'reviewer', 'publisher', 'administrator', 'auditor'])
})

const draft = (): Promise<Document> => createDraft('crime-areas', crimeAreaFields())

const save = async (client: Client, { id }: Document, fields: object) =>
  ok(await client.patch(`/api/crime-areas/${id}`, fields))

const submit = async (client: Client, { id }: Document) =>
  ok(await client.transition('crime-areas', id, 'submit', { comment: 'A change.' }))

const approve = async (client: Client, document: Document) =>
  client.transition('crime-areas', document.id, 'approve', {
    expectedVersion: await versionOf(document),
  })

/** Countries with their codes, of which other tests may have taken some. */
const IMPORTABLE = [
  ['Tuvalu', 'TV'],
  ['Nauru', 'NR'],
  ['Palau', 'PW'],
  ['Kiribati', 'KI'],
  ['Vanuatu', 'VU'],
  ['Tonga', 'TO'],
  ['Samoa', 'WS'],
  ['Fiji', 'FJ'],
  ['Oman', 'OM'],
  ['Zambia', 'ZM'],
  ['Yemen', 'YE'],
  ['Uganda', 'UG'],
  ['Qatar', 'QA'],
  ['Jordan', 'JO'],
] as const

/** Imports a profile of a country that is not there yet, as the command line does. */
async function importCountry(email: string): Promise<Document> {
  const taken = await rowsOf<{ slug: string | null; code: string | null }>(
    'select version_slug as slug, version_iso2 as code from _countries_v',
  )
  const name = IMPORTABLE.find(
    ([each, code]) => !taken.some((row) => row.slug === each.toLowerCase() || row.code === code),
  )?.[0]
  if (!name) throw new Error('All the countries that could be imported are there.')
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-import-'))
  const file = path.join(folder, 'profile.txt')
  await writeFile(
    file,
    [
      name,
      'Region: Asia and South Pacific',
      `Fighting organized crime in ${name}`,
      'The sea is wide and the coast is long, which smugglers know.',
      `INTERPOL in ${name}`,
      'The bureau is part of the police.',
      `Law enforcement in ${name}`,
      'There is one national police service.',
    ].join('\n\n'),
  )
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/importer/cli.ts', file, '--as', email],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: underTest('dataDir') },
      timeout: 180_000,
    },
  )
  await rm(folder, { recursive: true })
  const [row] = await rowsOf<{ id: string }>(
    'select parent_id as id from _countries_v where latest and version_slug = $1',
    [name.toLowerCase()],
  )
  return { collection: 'countries', id: row?.id ?? '' }
}

async function expectFourEyes(client: Client, document: Document): Promise<void> {
  const answer = await approve(client, document)
  expect(answer.status).toBe(403)
  expect(codesOf(answer)).toEqual(['four-eyes'])
  expect(await itemOf('crime-areas', document.id)).toMatchObject({ state: 'in-review' })
}

describe('W3 nobody approves a change that he had a hand in', () => {
  it('W3 the author cannot approve, whatever his roles', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields(), everything.client)
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
    expect((await approve(cast.reviewer, document)).status).toBe(200)
  })

  it('W3 the one who imported it cannot approve', async () => {
    const document = await importCountry(everything.email)
    const { collection, id } = document
    ok(await cast.writer.transition(collection, id, 'submit', { comment: 'Imported.' }))
    const answer = await everything.client.transition(collection, id, 'approve', {
      expectedVersion: await versionOf(document),
    })
    expect(answer.status).toBe(403)
    expect(codesOf(answer)).toContain('four-eyes')
  })

  it('W3 the submitter cannot approve', async () => {
    const document = await draft()
    await submit(everything.client, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 an author cannot approve after somebody else has saved and submitted over him', async () => {
    const document = await draft()
    await save(everything.client, document, { summary: 'The words of one.' })
    await save(cast.writer, document, { summary: 'The words of another.' })
    await save(cast.writer, document, { summary: 'The words of another, again.' })
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 an author in one language only cannot approve', async () => {
    const document = await draft()
    ok(await everything.client.patch(`/api/crime-areas/${document.id}?locale=ar`, { name: 'اسم' }))
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 a submitter cannot approve after recall and another submission', async () => {
    const document = await draft()
    await submit(everything.client, document)
    ok(await cast.writer.transition('crime-areas', document.id, 'recall'))
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 giving an author a new role does not make him a second person', async () => {
    const writer = await newPerson(['contributor'])
    const document = await createDraft('crime-areas', crimeAreaFields(), writer.client)
    await submit(cast.writer, document)
    ok(await cast.admin.patch(`/api/users/${writer.id}`, { roles: ['reviewer'] }))
    await expectFourEyes(writer.client, document)
  })

  it('W3 discarding does not wash an author off a change that is written again', async () => {
    const document = await liveCrimeArea()
    await save(everything.client, document, { summary: 'Written by one.' })
    const expectedVersion = await versionOf(document)
    ok(await cast.writer.transition('crime-areas', document.id, 'discard', { expectedVersion }))
    await save(cast.writer, document, { summary: 'Written by one.' })
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 the authors of an old version that is restored have a hand in it again', async () => {
    const document = await draft()
    await save(everything.client, document, { summary: 'The restored words.' })
    const [old] = await rowsOf<{ id: string }>(
      'select id from _crime_areas_v where parent_id = $1 and latest',
      [document.id],
    )
    await bringTo(document, 'in-review')
    const second = (await newPerson(['reviewer'])).client
    expect((await approve(second, document)).status).toBe(200)
    ok(await cast.publisher.transition('crime-areas', document.id, 'publish'))
    await save(cast.writer, document, { summary: 'Newer words.' })
    await bringTo(document, 'published')

    ok(await cast.writer.post(`/api/crime-areas/versions/${old?.id ?? ''}?draft=true`))
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it.each([
    ['corrected by somebody else', false],
    ['with a picture that has been described anew since', true],
  ])(
    'W3 who wrote before in a version that is restored has a hand in it: %s',
    async (_, isSame) => {
      const { id: media } = await uploadPicture()
      const document = await draftCountry({ gallery: [{ media }] })
      const saveAs = async (client: Client, fields: object) =>
        ok(await client.patch(`/api/countries/${document.id}`, fields))
      await saveAs(everything.client, { tagline: 'Written by the reviewer.' })
      if (!isSame) await saveAs(cast.writer, { tagline: 'Written by the reviewer, corrected.' })
      const [old] = await rowsOf<{ id: string }>(
        'select id from _countries_v where parent_id = $1 and latest',
        [document.id],
      )
      await saveAs(cast.writer, { tagline: 'Other words.' })
      await bringTo(document, 'published')
      ok(await cast.writer.patch(`/api/media/${media}`, { alt: 'Described anew.' }))

      ok(await cast.writer.post(`/api/countries/versions/${old?.id ?? ''}?draft=true`))
      ok(
        await cast.writer.transition('countries', document.id, 'submit', { comment: 'As it was.' }),
      )
      const answer = await everything.client.transition('countries', document.id, 'approve', {
        expectedVersion: await versionOf(document),
      })
      expect(codesOf(answer)).toEqual(['four-eyes'])
    },
  )

  it('W3 one who restores an old version is an author of it', async () => {
    const document = await draft()
    await save(cast.writer, document, { summary: 'Second words.' })
    const [old] = await rowsOf<{ id: string }>(
      'select id from _crime_areas_v where parent_id = $1 order by created_at limit 1',
      [document.id],
    )
    ok(await everything.client.post(`/api/crime-areas/versions/${old?.id ?? ''}?draft=true`))
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })

  it('W3 one who wrote the words of a picture that the change shows cannot approve it', async () => {
    const { id: media } = await uploadPicture()
    const country = await draftCountry({ gallery: [{ media }] })
    ok(await everything.client.patch(`/api/media/${media}`, { alt: 'Written by the reviewer.' }))
    ok(await cast.writer.transition('countries', country.id, 'submit', { comment: 'A change.' }))
    const answer = await everything.client.transition('countries', country.id, 'approve', {
      expectedVersion: await versionOf(country),
    })
    expect(answer.status).toBe(403)
    expect(codesOf(answer)).toEqual(['four-eyes'])
  })

  it('W3 one who wrote the words of a picture before the last edition, which did not show it, cannot approve it', async () => {
    const { id: media } = await uploadPicture()
    ok(await everything.client.patch(`/api/media/${media}`, { alt: 'Written by the reviewer.' }))
    const country = await liveCountry()
    const shown = await liveCountry({ gallery: [{ media }] })
    await edit(country, { gallery: [{ media }] })
    await edit(shown, { tagline: 'The picture was approved.' })
    for (const each of [country, shown])
      ok(await cast.writer.transition('countries', each.id, 'submit', { comment: 'A change.' }))
    const approved = async (each: Document) =>
      everything.client.transition('countries', each.id, 'approve', {
        expectedVersion: await versionOf(each),
      })
    expect(codesOf(await approved(country))).toEqual(['four-eyes'])
    ok(await approved(shown))
  })

  it('W3 one who wrote the words of a picture cannot confirm the edition that shows it, whatever was drafted since', async () => {
    const { id: media } = await uploadPicture()
    ok(await everything.client.patch(`/api/media/${media}`, { alt: 'Written by the reviewer.' }))
    const country = await draftCountry({ gallery: [{ media }] })
    ok(
      await cast.publisher.transition('countries', country.id, 'emergency-publish', {
        comment: 'Urgent.',
        expectedVersion: await versionOf(country),
      }),
    )
    await edit(country, { gallery: [] })
    const confirm = () => everything.client.transition('countries', country.id, 'confirm')
    expect(codesOf(await confirm())).toEqual(['four-eyes'])
    ok(await cast.reviewer.transition('countries', country.id, 'confirm'))
  })

  it('W3 one who emergency-published an edition cannot confirm it, nor can its author', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields(), everything.client)
    const publisher = await newPerson(['publisher', 'reviewer'])
    ok(
      await publisher.client.transition('crime-areas', document.id, 'emergency-publish', {
        comment: 'Urgent.',
        expectedVersion: await versionOf(document),
      }),
    )
    for (const { client } of [publisher, everything]) {
      const answer = await client.transition('crime-areas', document.id, 'confirm')
      expect(codesOf(answer)).toEqual(['four-eyes'])
    }
    ok(await cast.reviewer.transition('crime-areas', document.id, 'confirm'))
  })

  it('W3 an author of an edition that was published in an emergency cannot approve the next one until it is confirmed', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields(), everything.client)
    const expectedVersion = await versionOf(document)
    const urgent = { comment: 'Urgent.', expectedVersion }
    ok(await cast.publisher.transition('crime-areas', document.id, 'emergency-publish', urgent))
    await edit(document, { summary: 'The next change, of somebody else.' })
    await submit(cast.writer, document)
    expect(codesOf(await approve(everything.client, document))).toEqual(['four-eyes'])
    ok(await cast.reviewer.transition('crime-areas', document.id, 'confirm'))
    expect((await approve(everything.client, document)).status).toBe(200)
  })
})

describe('W3 who is no author', () => {
  it('W3 a save that changes nothing makes nobody an author', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields({ summary: 'As it is.' }))
    await save(everything.client, document, { summary: 'As it is.' })
    await save(everything.client, document, {})
    await submit(cast.writer, document)
    expect((await approve(everything.client, document)).status).toBe(200)
  })

  it('W3 an author of an earlier edition may approve the next change', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields(), everything.client)
    await bringTo(document, 'published')
    await edit(document, { summary: 'The next change.' })
    await submit(cast.writer, document)
    expect((await approve(everything.client, document)).status).toBe(200)
  })

  it('W3 one whose save was refused has no hand in the change', async () => {
    const document = await draft()
    const refused = await everything.client.patch(`/api/crime-areas/${document.id}`, {
      slug: 'Not A Slug',
    })
    expect(refused.status).toBe(400)
    await submit(cast.writer, document)
    expect((await approve(everything.client, document)).status).toBe(200)
  })

  it('W3 authorship cannot be given away in a body', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields(), everything.client)
    await save(everything.client, document, {
      authors: [],
      author: 'somebody',
      createdBy: 'somebody',
      updatedBy: 'somebody',
      summary: 'Signed by another.',
    })
    await submit(cast.writer, document)
    await expectFourEyes(everything.client, document)
  })
})
