import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { TaskKind } from '@/tasks/kinds'
import { anonymous, type Client } from '../support/client'
import {
  bringTo,
  countryFields,
  createDraft,
  crimeAreaFields,
  draftCountry,
  liveCrimeArea,
  marker,
  ok,
  uploadPicture,
  versionOf,
  type Document,
} from '../support/content'
import { database } from '../support/database'
import { demo, newPerson, theCast, type Cast } from '../support/personas'
import { taskOn, tasksOn } from './support/desk'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

/** On whose desk a document is, as which kind of task. */
async function desksWith(document: Document, kinds: TaskKind[]): Promise<string[]> {
  const found: string[] = []
  for (const name of ['writer', 'reviewer', 'publisher'] as const)
    for (const kind of kinds)
      if (await taskOn(cast[name], kind, document)) found.push(`${name}: ${kind}`)
  return found
}

describe('a document lies on the desk of whoever can take the next step', () => {
  it('from the first draft to the publication', async () => {
    const kinds: TaskKind[] = ['drafts', 'sent-back', 'handed', 'review', 'publication']
    const document = await createDraft('crime-areas', crimeAreaFields())
    const { collection, id } = document
    expect(await desksWith(document, kinds)).toEqual(['writer: drafts'])

    ok(await cast.writer.transition(collection, id, 'submit', { comment: 'New.' }))
    expect(await desksWith(document, kinds)).toEqual(['writer: handed', 'reviewer: review'])
    expect((await taskOn(cast.reviewer, 'review', document))?.href).toBe(
      `/admin/collections/crime-areas/${id}/review`,
    )

    ok(await cast.reviewer.transition(collection, id, 'request-changes', { comment: 'No.' }))
    expect(await desksWith(document, kinds)).toEqual(['writer: sent-back'])

    ok(await cast.writer.transition(collection, id, 'submit', { comment: 'Again.' }))
    const expectedVersion = await versionOf(document)
    ok(await cast.reviewer.transition(collection, id, 'approve', { expectedVersion }))
    expect(await desksWith(document, kinds)).toEqual(['writer: handed', 'publisher: publication'])

    ok(await cast.publisher.transition(collection, id, 'publish'))
    expect(await desksWith(document, kinds)).toEqual([])
  })

  it('after an emergency publication, on a reviewer’s, who has no hand in it', async () => {
    const document = await createDraft('crime-areas', crimeAreaFields())
    const rash = await newPerson(['publisher', 'reviewer'])
    ok(
      await rash.client.transition('crime-areas', document.id, 'emergency-publish', {
        comment: 'A number was wrong.',
        expectedVersion: await versionOf(document),
      }),
    )
    expect(await taskOn(cast.reviewer, 'emergency', document)).toBeDefined()
    expect(await taskOn(rash.client, 'emergency', document)).toBeUndefined()
  })

  it('when a scheduled publication fails, on a publisher’s', async () => {
    const document = await bringTo(await createDraft('crime-areas', crimeAreaFields()), 'approved')
    const leaving = await newPerson(['publisher'])
    const scheduledFor = new Date(Date.now() + 3_600_000).toISOString()
    ok(await leaving.client.transition('crime-areas', document.id, 'schedule', { scheduledFor }))
    const { text } = ok(await cast.publisher.get('/admin?show=scheduled'))
    expect(text).toContain(`/admin/collections/crime-areas/${document.id}`)
    ok(await cast.admin.patch(`/api/users/${leaving.id}`, { roles: ['auditor'] }))
    await database().query(`update payload_jobs set wait_until = now() where input ->> 'id' = $1`, [
      document.id,
    ])
    await vi.waitFor(
      async () => {
        expect(await taskOn(cast.publisher, 'failed', document)).toBeDefined()
      },
      { timeout: 20_000, interval: 300 },
    )
    expect(await taskOn(cast.publisher, 'publication', document)).toBeUndefined()
  })

  it('when nobody has gone through a live profile for long, on a contributor’s', async () => {
    const document = await liveCrimeArea()
    expect(await taskOn(cast.writer, 'renewal', document)).toBeUndefined()
    const client = await database().connect()
    try {
      // Editions never change: the trigger that sees to it is passed by, to let time go by.
      await client.query('begin; set local session_replication_role = replica')
      await client.query(
        `update editions set published_at = published_at - interval '366 days' where document = $1`,
        [document.id],
      )
      await client.query('commit')
    } finally {
      client.release()
    }
    expect(await taskOn(cast.writer, 'renewal', document)).toBeDefined()
    expect(await taskOn(cast.reviewer, 'renewal', document)).toBeUndefined()
  })
})

describe('nobody is asked for what the workflow would refuse', () => {
  it('outside of the scope, as it is live or as the working copy would make it', async () => {
    const africa = await newPerson(['reviewer'], { kind: 'regions', regions: ['africa'] })
    const document = await draftCountry({ region: 'africa' })
    await bringTo(document, 'in-review')
    expect(await taskOn(africa.client, 'review', document)).toBeDefined()

    const moving = await bringTo(await draftCountry({ region: 'europe' }), 'published')
    ok(await cast.writer.patch(`/api/countries/${moving.id}?depth=0`, { region: 'africa' }))
    await bringTo(moving, 'in-review')
    expect(await taskOn(africa.client, 'review', moving)).toBeUndefined()
    expect(await taskOn(cast.reviewer, 'review', moving)).toBeDefined()
  })

  it('with a hand in a picture that the change uses', async () => {
    const both = await newPerson(['contributor', 'reviewer'])
    const { id: media } = await uploadPicture()
    ok(await both.client.patch(`/api/media/${media}?depth=0`, { alt: marker('alt') }))
    const document = await createDraft('countries', await countryFields({ gallery: [{ media }] }))
    await bringTo(document, 'in-review')
    expect(await taskOn(both.client, 'review', document)).toBeUndefined()
    expect(await taskOn(cast.reviewer, 'review', document)).toBeDefined()
  })
})

/** Puts the time at which a document came into its state further back. */
const letTimePass = ({ id }: Document, span: string) =>
  database().query(`update workflow_items set since = since - $2::interval where document = $1`, [
    id,
    span,
  ])

describe('ages', () => {
  it('count from when a document came into its state, and mark what is overdue, the oldest first', async () => {
    const [old, fresh] = [await draftCountry(), await draftCountry()]
    await letTimePass(fresh, '3 days')
    await bringTo(old, 'in-review')
    await bringTo(fresh, 'in-review')
    await letTimePass(old, '8 days')
    const tasks = await tasksOn(cast.reviewer, 'review')
    const [first, second] = [old, fresh].map(({ id }) =>
      tasks.findIndex(({ href }) => href.includes(id)),
    )
    expect(first).toBeLessThan(second ?? -1)
    expect(tasks[first ?? -1]?.text).toMatch(/8 days ago.*Overdue/)
    expect(tasks[second ?? -1]?.text).toMatch(/Submitted (this minute|.* minutes? ago)/)
    expect(tasks[second ?? -1]?.text).not.toContain('Overdue')
  })
})

describe('what is not a task', () => {
  const headings = async (client: Client): Promise<string> => {
    const { text } = ok(await client.get('/admin'))
    return [...text.matchAll(/<h[23][^>]*>([^<]*)/g)].map(([, heading]) => heading).join('|')
  }

  it('is there for those who look after it: load and people, or the trail', async () => {
    const admin = await headings(cast.admin)
    expect(admin).toMatch(/Reviews that wait.*People/)
    expect(admin).not.toContain('What happened last')
    expect(await headings((await demo('auditor')).client)).toContain('What happened last')
    expect(await headings(cast.writer)).not.toMatch(/Reviews that wait|People|What happened last/)
  })

  it('is shown to nobody who is signed out', async () => {
    const { status, text } = await anonymous().get('/admin')
    expect([302, 303, 307, 200]).toContain(status)
    expect(text).not.toMatch(/desk__|What there is to do/)
  })
})

describe('a list in the panel', () => {
  it('narrows to the documents in one state', async () => {
    const name = marker('Listed')
    const [draft, inReview] = [await draftCountry({ name }), await draftCountry({ name })]
    await bringTo(inReview, 'in-review')
    const listed = async (state: string) => {
      const { text } = ok(
        await cast.writer.get(`/admin/collections/countries?search=${name}${state}`),
      )
      return [draft, inReview].map(({ id }) => text.includes(`/collections/countries/${id}`))
    }
    expect(await listed('')).toEqual([true, true])
    expect(await listed('&state=draft')).toEqual([true, false])
    expect(await listed('&state=in-review')).toEqual([false, true])
    expect(await listed('&state=approved')).toEqual([false, false])
  })
})
