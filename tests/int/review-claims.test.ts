import { beforeAll, expect, it } from 'vitest'

import { anonymous, codesOf, type Answer } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { database, eventsOf } from '../support/database'
import { newPerson, theCast, type Account, type Cast } from '../support/personas'

let cast: Cast
let ana: Account
let ben: Account

beforeAll(async () => {
  cast = await theCast()
  ana = await newPerson(['reviewer'])
  ben = await newPerson(['reviewer'])
})

const inReview = async (): Promise<Document> =>
  bringTo(await createDraft('crime-areas', crimeAreaFields()), 'in-review')
const addressOf = ({ collection, id }: Document) => `/api/${collection}/${id}/review-claim`
const holderOf = (answer: Answer) =>
  (ok(answer).body.claim as { person: string } | null)?.person ?? null

it('a review that somebody takes is shown to the others until he gives it back', async () => {
  const address = addressOf(await inReview())
  expect(holderOf(await cast.writer.get(address))).toBeNull()
  expect(holderOf(await ana.client.post(address))).toBe(ana.id)
  expect(holderOf(await cast.writer.get(address))).toBe(ana.id)
  expect(holderOf(await ben.client.delete(address))).toBe(ana.id)
  expect(holderOf(await ana.client.delete(address))).toBeNull()
})

it('a claim is no lock: others take it over, or decide without', async () => {
  const document = await inReview()
  ok(await ana.client.post(addressOf(document)))
  expect(holderOf(await ben.client.post(addressOf(document)))).toBe(ben.id)
  const expectedVersion = await versionOf(document)
  ok(await ana.client.transition('crime-areas', document.id, 'approve', { expectedVersion }))
})

it('a claim ends by itself: after a day, with the review, and with the account', async () => {
  const document = await inReview()
  const address = addressOf(document)
  ok(await ana.client.post(address))
  await database().query(
    `update review_claims set expires_at = now() - interval '1 second' where document = $1`,
    [document.id],
  )
  expect(holderOf(await ben.client.get(address))).toBeNull()

  ok(await ana.client.post(address))
  ok(await cast.writer.transition('crime-areas', document.id, 'recall'))
  expect(holderOf(await ben.client.get(address))).toBeNull()
  ok(await cast.writer.transition('crime-areas', document.id, 'submit', { comment: 'Again.' }))
  expect(holderOf(await ben.client.get(address))).toBeNull()

  const leaving = await newPerson(['reviewer'])
  expect(holderOf(await leaving.client.post(address))).toBe(leaving.id)
  ok(await cast.admin.patch(`/api/users/${leaving.id}`, { deactivated: true }))
  expect(holderOf(await ben.client.get(address))).toBeNull()
})

it('only those take a review who could decide on it', async () => {
  const document = await inReview()
  const address = addressOf(document)
  const author = await newPerson(['contributor', 'reviewer'])
  const elsewhere = await newPerson(['reviewer'], { kind: 'regions', regions: ['europe'] })
  expect((await anonymous().post(address)).status).toBe(401)
  expect((await anonymous().get(address)).status).toBe(401)
  expect(codesOf(await cast.publisher.post(address))).toEqual(['role'])
  expect(codesOf(await elsewhere.client.post(address))).toEqual(['scope'])
  const own = await createDraft('crime-areas', crimeAreaFields(), author.client)
  await bringTo(own, 'in-review')
  expect(codesOf(await author.client.post(addressOf(own)))).toEqual(['four-eyes'])
  const draft = await createDraft('crime-areas', crimeAreaFields())
  expect(codesOf(await ana.client.post(addressOf(draft)))).toEqual(['state'])
  const missing = { ...document, id: crypto.randomUUID() }
  expect((await ana.client.post(addressOf(missing))).status).toBe(404)
  expect(holderOf(await ben.client.get(address))).toBeNull()
  expect(await eventsOf('crime-areas', document.id)).toEqual(['create', 'submit'])
})
