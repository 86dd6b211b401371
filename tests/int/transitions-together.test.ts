import { beforeAll, describe, expect, it } from 'vitest'

import type { Transition } from '@/workflow/table'
import { anonymous, codesOf, type Answer, type Client } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  liveCountry,
  ncbFields,
  ok,
  pageAt,
  pageOf,
  versionOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { editionsOf, eventsOf, itemOf, rowsOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'
import { endWaiting, untilWaiting, whileLocked } from './support/locks'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

interface Result {
  collection: string
  id: string
  doc?: { workflowState?: string }
  event?: { event: string }
  errors?: { code: string }[]
  state?: string
}

const resultsOf = (answer: Answer) => (answer.body as { results?: Result[] }).results ?? []

const together = async (
  client: Client,
  transition: Transition,
  documents: readonly Document[],
  more: object = {},
) =>
  client.post('/api/transitions', {
    transition,
    items: await Promise.all(
      documents.map(async (document) => ({
        ...document,
        expectedVersion: await versionOf(document),
      })),
    ),
    ...more,
  })

/** A country, its bureau and an agency: three drafts that nobody has published. */
async function family(): Promise<[Document, Document, Document]> {
  const country = await draftCountry()
  return [
    country,
    await createDraft('ncbs', ncbFields(country.id)),
    await createDraft('agencies', agencyFields(country.id)),
  ]
}

const statesOf = (documents: readonly Document[]) =>
  Promise.all(documents.map(async ({ collection, id }) => (await itemOf(collection, id))?.state))

describe('several documents', () => {
  it('are submitted, approved and published with one call each, with a result for each', async () => {
    const documents = await family()
    const submitted = await together(cast.writer, 'submit', documents, { comment: 'First.' })
    expect(submitted.status).toBe(200)
    expect(await statesOf(documents)).toEqual(['in-review', 'in-review', 'in-review'])

    expect((await together(cast.reviewer, 'approve', documents)).status).toBe(200)
    const published = await together(cast.publisher, 'publish', documents)
    expect(published.status).toBe(200)
    expect(resultsOf(published)).toMatchObject(
      documents.map(({ collection, id }) => ({ collection, id, event: { event: 'publish' } })),
    )
    for (const { collection, id } of documents) {
      expect((await anonymous().get(`/api/${collection}/${id}`)).status).toBe(200)
      expect(await editionsOf(collection, id)).toBe(1)
    }
    const page = await pageAt(await pageOf(documents[0]))
    expect(page.text).toContain('NCB Somewhere')
    expect(page.text).toContain('An agency')
  })

  it('are named in the trail of each of them', async () => {
    const documents = await family()
    await together(cast.writer, 'submit', documents, { comment: 'First.' })
    const rows = await rowsOf<{ details: { together: Document[] } }>(
      `select details from workflow_events where event = 'submit' and document = any($1)`,
      [documents.map(({ id }) => id)],
    )
    expect(rows.map(({ details }) => details.together)).toEqual([documents, documents, documents])
  })

  it('W5 stay as they are when one of them is refused, and the answer says which and why', async () => {
    const [country, bureau, agency] = await family()
    const documents = [country, bureau, agency]
    await together(cast.writer, 'submit', documents, { comment: 'First.' })
    const approved = [country, agency]
    expect((await together(cast.reviewer, 'approve', approved)).status).toBe(200)

    const answer = await together(cast.publisher, 'publish', documents)
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toEqual(['state'])
    expect(resultsOf(answer)).toMatchObject([
      { id: country.id, errors: [] },
      { id: bureau.id, errors: [{ code: 'state' }], state: 'in-review' },
      { id: agency.id, errors: [] },
    ])
    expect(await statesOf(documents)).toEqual(['approved', 'in-review', 'approved'])
    for (const { collection, id } of documents) {
      expect(await editionsOf(collection, id)).toBe(0)
      expect(await eventsOf(collection, id)).not.toContain('publish')
    }
  })

  it('W5 W8 nothing of the first is public when the last is refused', async () => {
    const live = await liveCountry()
    const before = await whatThePublicSees(live)
    await cast.writer.patch(`/api/countries/${live.id}`, { tagline: 'Another tagline.' })
    await bringTo(live, 'approved')
    const other = await draftCountry()
    expect((await together(cast.publisher, 'publish', [live, other])).status).toBe(409)
    expect(await whatThePublicSees(live)).toEqual(before)
  })

  it('W2 W9 are not approved when one has changed since it was seen', async () => {
    const documents = await family()
    await together(cast.writer, 'submit', documents, { comment: 'First.' })
    const answer = await cast.reviewer.post('/api/transitions', {
      transition: 'approve',
      items: [
        { ...documents[0], expectedVersion: await versionOf(documents[0]) },
        { ...documents[1], expectedVersion: 'another' },
      ],
    })
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toEqual(['stale-version'])
    expect(await statesOf(documents)).toEqual(['in-review', 'in-review', 'in-review'])
  })

  it('W3 are not approved by somebody who wrote one of them', async () => {
    const both = await newPerson(['contributor', 'reviewer'])
    const [country, bureau] = await family()
    await both.client.patch(`/api/ncbs/${bureau.id}`, { city: 'Elsewhere' })
    await together(cast.writer, 'submit', [country, bureau], { comment: 'First.' })
    const answer = await together(both.client, 'approve', [country, bureau])
    expect(answer.status).toBe(403)
    expect(codesOf(answer)).toEqual(['four-eyes'])
    expect(await statesOf([country, bureau])).toEqual(['in-review', 'in-review'])
  })

  it('are judged within the scope of the caller, each of them', async () => {
    const inside = await draftCountry({ region: 'europe' })
    const outside = await draftCountry({ region: 'africa' })
    const documents = [inside, outside]
    await together(cast.writer, 'submit', documents, { comment: 'First.' })
    const european = await newPerson(['reviewer'], { kind: 'regions', regions: ['europe'] })
    const answer = await together(european.client, 'approve', documents)
    expect(answer.status).toBe(403)
    expect(resultsOf(answer).map(({ errors }) => errors?.map(({ code }) => code))).toEqual([
      [],
      ['scope'],
    ])
    expect(await statesOf(documents)).toEqual(['in-review', 'in-review'])
  })

  it('W6 asked for twice at once, in opposite orders, happen once and do not block each other', async () => {
    const [country, bureau, agency] = await family()
    const documents = [agency, country, bureau]
    await together(cast.writer, 'submit', documents, { comment: 'First.' })

    // Both come to a stop before the document in the middle, each with whatever it has locked until then.
    const asked = await whileLocked(`liaison:countries:${country.id}`, async () => {
      const both = [documents, documents.toReversed()].map((order) =>
        together(cast.reviewer, 'approve', order),
      )
      await untilWaiting(2)
      return both
    })

    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost && codesOf(lost)).toEqual(['state', 'state', 'state'])
    for (const { collection, id } of documents)
      expect((await eventsOf(collection, id)).filter((event) => event === 'approve')).toHaveLength(
        1,
      )
  })

  it('W6 are refused when one of them stays locked, with a sentence about that one', async () => {
    const documents = await family()
    const [, bureau] = documents
    const answer = await whileLocked(`liaison:ncbs:${bureau.id}`, () =>
      together(cast.writer, 'submit', documents, { comment: 'First.' }),
    )
    expect(answer.status).toBe(409)
    expect(answer.body.errors).toMatchObject([{ code: 'concurrent', id: bureau.id }])
    expect(resultsOf(answer).map(({ errors = [] }) => errors.length)).toEqual([0, 1, 0])
    expect(await statesOf(documents)).toEqual(['draft', 'draft', 'draft'])
  })

  it('are refused with a sentence when the account of the caller is closed meanwhile', async () => {
    const [country] = await family()
    const leaving = await newPerson(['contributor'])
    const [asked] = await whileLocked(`liaison:countries:${country.id}`, async () => {
      const asking = together(leaving.client, 'submit', [country], { comment: 'First.' })
      await untilWaiting(1)
      ok(await cast.admin.patch(`/api/users/${leaving.id}`, { deactivated: true }))
      return [asking]
    })
    const answer = await asked
    expect(answer.status).toBe(401)
    expect(codesOf(answer)).toEqual(['not-signed-in'])
    expect(await statesOf([country])).toEqual(['draft'])
  })

  it('W5 W6 are refused with a sentence when the lock of publications does not come', async () => {
    const documents = await approvedAreas()
    const answer = await whileLocked('liaison:publications', async () => {
      const asked = together(cast.publisher, 'publish', documents)
      await untilWaiting(1)
      await endWaiting()
      return asked
    })
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toEqual(['concurrent'])
    expect(await statesOf(documents)).toEqual(['approved', 'approved'])
  })
})

async function approvedAreas(): Promise<Document[]> {
  const documents = await Promise.all(
    Array.from({ length: 2 }, () => createDraft('crime-areas', crimeAreaFields())),
  )
  for (const document of documents) await bringTo(document, 'approved')
  return documents
}

describe('a request that is not understood', () => {
  const one = () => ({ collection: 'countries', id: crypto.randomUUID() })

  it.each([
    ['without items', () => undefined],
    ['without an item', () => []],
    ['with something that is not a list', () => ({})],
    ['with an unknown collection', () => [{ ...one(), collection: 'users' }]],
    ['with an id that is none', () => [{ ...one(), id: "1' or '1'='1" }]],
    ['with too many', () => Array.from({ length: 101 }, one)],
    [
      'with one twice',
      () => {
        const item = one()
        return [item, item]
      },
    ],
  ])('is refused with a sentence: %s', async (_, items) => {
    const answer = await cast.writer.post('/api/transitions', {
      transition: 'submit',
      items: items(),
    })
    expect(answer.status).toBe(400)
    expect(codesOf(answer)).toEqual(['items-invalid'])
  })

  it('is refused when the transition is unknown', async () => {
    const answer = await cast.writer.post('/api/transitions', { transition: 'x', items: [one()] })
    expect(answer.status).toBe(400)
    expect(codesOf(answer)).toEqual(['unknown-transition'])
  })

  it('is refused when nobody is signed in, whatever it says', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    for (const items of [[document], [one()], undefined]) {
      const answer = await anonymous().post('/api/transitions', { transition: 'submit', items })
      expect(answer.status).toBe(401)
    }
  })

  it('says so when one of the documents is not there', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    const answer = await cast.writer.post('/api/transitions', {
      transition: 'submit',
      items: [document, one()],
      comment: 'First.',
    })
    expect(answer.status).toBe(404)
    expect((await itemOf('crime-areas', document.id))?.state).toBe('draft')
  })
})
