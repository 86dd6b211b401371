import { beforeAll, describe, expect, it } from 'vitest'

import { codesOf, type Answer, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  liveCrimeArea,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { editionsOf, eventsOf, itemOf, rowsOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast
let second: { reviewer: Client; publisher: Client }

beforeAll(async () => {
  cast = await theCast()
  second = {
    reviewer: (await newPerson(['reviewer'])).client,
    publisher: (await newPerson(['publisher'])).client,
  }
})

const draft = () => createDraft('crime-areas', crimeAreaFields())

/** Of two answers, the one that succeeded; the other has to be a conflict that says how things stand. */
function winnerOf(answers: Answer[], standing: object): Answer {
  const [won, ...more] = answers.filter(({ status }) => status === 200)
  expect(more).toEqual([])
  for (const lost of answers.filter((answer) => answer !== won)) {
    expect(lost.status).toBe(409)
    expect(lost.body).toMatchObject(standing)
    expect(lost.body.version).toMatch(/\S{8,}/)
    expect(codesOf(lost).length).toBeGreaterThan(0)
  }
  if (!won) throw new Error('Nobody won.')
  return won
}

const times = async (document: Document, event: string) =>
  (await eventsOf(document.collection, document.id)).filter((each) => each === event).length

describe('W6 of two concurrent transitions one wins', () => {
  it.each([1, 2, 3])('W6 two approvals, time %i', async () => {
    const document = await bringTo(await draft(), 'in-review')
    const input = { expectedVersion: await versionOf(document) }
    const answers = await Promise.all(
      [cast.reviewer, second.reviewer].map((client) =>
        client.transition('crime-areas', document.id, 'approve', input),
      ),
    )
    winnerOf(answers, { state: 'approved', public: 'none' })
    expect(await times(document, 'approve')).toBe(1)
  })

  it.each([1, 2, 3])('W6 two publications, time %i', async () => {
    const document = await bringTo(await draft(), 'approved')
    const answers = await Promise.all(
      [cast.publisher, second.publisher, cast.publisher].map((client) =>
        client.transition('crime-areas', document.id, 'publish'),
      ),
    )
    winnerOf(answers, { state: 'published', public: 'live' })
    expect(await times(document, 'publish')).toBe(1)
    expect(await editionsOf('crime-areas', document.id)).toBe(1)
  })

  it('W6 an approval and a request for changes', async () => {
    const document = await bringTo(await draft(), 'in-review')
    const input = { expectedVersion: await versionOf(document), comment: 'Please change.' }
    const answers = await Promise.all([
      cast.reviewer.transition('crime-areas', document.id, 'approve', input),
      cast.writer.transition('crime-areas', document.id, 'recall'),
    ])
    const item = await itemOf('crime-areas', document.id)
    winnerOf(answers, { state: item?.state })
    expect(['approved', 'draft']).toContain(item?.state)
  })

  it('W6 two withdrawals', async () => {
    const document = await liveCrimeArea()
    const answers = await Promise.all(
      [cast.publisher, second.publisher].map((client) =>
        client.transition('crime-areas', document.id, 'withdraw', { comment: 'A notice.' }),
      ),
    )
    winnerOf(answers, { state: 'published', public: 'withdrawn' })
    expect(await times(document, 'withdraw')).toBe(1)
  })

  it('W6 five submissions', async () => {
    const document = await draft()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        cast.writer.transition('crime-areas', document.id, 'submit', { comment: 'A change.' }),
      ),
    )
    winnerOf(answers, { state: 'in-review' })
    expect(await times(document, 'submit')).toBe(1)
  })
})

describe('W6 concurrent saves', () => {
  it('W6 a save and a submission leave one or the other, and what is in review is what was saved', async () => {
    const document = await draft()
    const [saved, submitted] = await Promise.all([
      cast.writer.patch(`/api/crime-areas/${document.id}`, { summary: 'Saved meanwhile.' }),
      cast.writer.transition('crime-areas', document.id, 'submit', { comment: 'A change.' }),
    ])
    expect(submitted.status).toBe(200)
    expect([200, 409]).toContain(saved.status)
    const { body } = ok(await cast.writer.get(`/api/crime-areas/${document.id}?draft=true`))
    expect(body.summary).toBe(saved.status === 200 ? 'Saved meanwhile.' : 'A summary.')
  })

  it('W6 saves of one document leave one latest version', async () => {
    const document = await draft()
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        cast.writer.patch(`/api/crime-areas/${document.id}`, { summary: `Save ${index}.` }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const latest = await rowsOf('select 1 from _crime_areas_v where parent_id = $1 and latest', [
      document.id,
    ])
    expect(latest).toHaveLength(1)
  })

  it('W6 publications of several documents all succeed, one after the other', async () => {
    const documents = await Promise.all(
      Array.from({ length: 4 }, async () => bringTo(await draft(), 'approved')),
    )
    const answers = await Promise.all(
      documents.map(({ id }) => cast.publisher.transition('crime-areas', id, 'publish')),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const rows = await rowsOf<{ sequence: string }>(
      'select sequence from workflow_items where document = any($1)',
      [documents.map(({ id }) => id)],
    )
    expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(4)
  })
})
