import { randomUUID } from 'node:crypto'

import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { anonymous, type Body } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  edit,
  liveCrimeArea,
  ok,
  versionOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { database, editionsOf, eventsOf, itemOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast
let broken: { table: string; trigger: string }[] = []

beforeAll(async () => {
  cast = await theCast()
})

afterEach(async () => {
  for (const { table, trigger } of broken) {
    await database().query(`drop trigger ${trigger} on ${table}`)
    await database().query(`drop function ${trigger}()`)
  }
  broken = []
})

/** Makes every transaction fail that writes about a document: at once, or only when it is committed. */
async function breakWrites(table: string, id: string, when: 'at once' | 'at commit') {
  const trigger = `break_${randomUUID().replaceAll('-', '')}`
  const column = table.startsWith('_') ? 'parent_id' : 'document'
  await database().query(
    `create function ${trigger}() returns trigger language plpgsql as $$
     begin raise exception 'broken by a test'; end $$`,
  )
  await database().query(
    when === 'at commit'
      ? `create constraint trigger ${trigger} after insert or update on ${table}
         deferrable initially deferred for each row
         when (new.${column}::text = '${id}') execute function ${trigger}()`
      : `create trigger ${trigger} after insert on ${table} for each row
         when (new.${column}::text = '${id}') execute function ${trigger}()`,
  )
  broken.push({ table, trigger })
}

const everythingAbout = async (document: Document) => [
  await itemOf(document.collection, document.id),
  await eventsOf(document.collection, document.id),
  await editionsOf(document.collection, document.id),
  await versionOf(document),
  await whatThePublicSees(document),
]

const draft = () => createDraft('crime-areas', crimeAreaFields())

describe.each([
  ['workflow_events', 'at commit'],
  ['workflow_events', 'at once'],
  ['workflow_items', 'at commit'],
] as const)('when writing to %s fails %s', (table, when) => {
  it.each([
    ['submit', 'writer', draft, { comment: 'A change.' }],
    ['recall', 'writer', async () => bringTo(await draft(), 'in-review'), {}],
    ['publish', 'publisher', async () => bringTo(await draft(), 'approved'), {}],
    ['withdraw', 'publisher', () => liveCrimeArea(), { comment: 'A notice.' }],
  ] as const)(
    'W5 %s is reported as failed and has not happened',
    async (name, who, make, input) => {
      const document = await make()
      const before = await everythingAbout(document)
      await breakWrites(table, document.id, when)
      const answer = await cast[who].transition('crime-areas', document.id, name, input)
      expect(answer.status).toBeGreaterThanOrEqual(500)
      expect(answer.text).not.toContain('broken by a test')
      expect(await everythingAbout(document)).toEqual(before)
    },
  )
})

it('W5 a publication whose edition cannot be written leaves no event and no public row', async () => {
  const document = await bringTo(await draft(), 'approved')
  const before = await everythingAbout(document)
  await breakWrites('editions', document.id, 'at commit')
  const answer = await cast.publisher.transition('crime-areas', document.id, 'publish')
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(await everythingAbout(document)).toEqual(before)
})

it('W5 a transition that failed can be asked for again', async () => {
  const document = await bringTo(await draft(), 'approved')
  await breakWrites('workflow_events', document.id, 'at commit')
  await cast.publisher.transition('crime-areas', document.id, 'publish')
  const [{ table, trigger }] = broken as [{ table: string; trigger: string }]
  await database().query(`drop trigger ${trigger} on ${table}`)
  await database().query(`drop function ${trigger}()`)
  broken = []
  ok(await cast.publisher.transition('crime-areas', document.id, 'publish'))
  expect(await editionsOf('crime-areas', document.id)).toBe(1)
  expect((await eventsOf('crime-areas', document.id)).at(-1)).toBe('publish')
})

it('W5 a save whose commit fails is not reported as saved', async () => {
  const document = await draft()
  const version = await versionOf(document)
  await breakWrites('_crime_areas_v', document.id, 'at commit')
  const answer = await cast.writer.patch(`/api/crime-areas/${document.id}`, { summary: 'Lost.' })
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(await versionOf(document)).toBe(version)
})

describe('the trail', () => {
  const trailOf = async ({ id }: Document): Promise<Body[]> => {
    const auditor = (await newPerson(['auditor'])).client
    const { body } = ok(
      await auditor.get(`/api/workflow-events?where[document][equals]=${id}&sort=at&limit=100`),
    )
    return body.docs ?? []
  }

  it('W5 records each transition with who, from where, to where and why', async () => {
    const document = await liveCrimeArea()
    ok(
      await cast.publisher.transition('crime-areas', document.id, 'withdraw', {
        comment: 'The notice.',
      }),
    )
    const trail = await trailOf(document)
    expect(trail.map(({ event }) => event)).toEqual([
      'create',
      'submit',
      'approve',
      'publish',
      'withdraw',
    ])
    expect(trail.at(-1)).toMatchObject({
      collection: 'crime-areas',
      document: document.id,
      from: 'published',
      to: 'published',
      publicFrom: 'live',
      publicTo: 'withdrawn',
      comment: { en: 'The notice.' },
      edition: 1,
      actorName: 'Salma Benarrous',
    })
    for (const event of trail) {
      expect(event.actor).toMatch(/^[0-9a-f-]{36}$/)
      expect(Date.parse(String(event.at))).toBeGreaterThan(Date.now() - 600_000)
    }
  })

  it('W5 records edits once a sitting, and again for another person', async () => {
    const document = await draft()
    const other = (await newPerson(['contributor'])).client
    await edit(document, { summary: 'One.' })
    await edit(document, { summary: 'Two.' })
    await edit(document, { summary: 'Deux.' }, 'fr')
    ok(await other.patch(`/api/crime-areas/${document.id}`, { summary: 'Three.' }))
    await edit(document, { summary: 'Four.' })
    expect((await trailOf(document)).map(({ event }) => event)).toEqual([
      'create',
      'edit',
      'edit',
      'edit',
    ])
  })

  it('W5 is for auditors and administrators', async () => {
    const auditor = (await newPerson(['auditor'])).client
    for (const client of [auditor, cast.admin])
      expect((await client.get('/api/workflow-events?limit=1')).status).toBe(200)
    for (const client of [anonymous(), cast.writer, cast.reviewer, cast.publisher])
      expect((await client.get('/api/workflow-events?limit=1')).status).toBe(403)
  })

  it('W5 and the editions cannot be written by anybody over HTTP', async () => {
    const document = await liveCrimeArea()
    const all = (
      await newPerson(['contributor', 'reviewer', 'publisher', 'administrator', 'auditor'])
    ).client
    const before = await everythingAbout(document)
    for (const [collection, column] of [
      ['workflow-events', 'document'],
      ['editions', 'document'],
    ] as const) {
      const { body } = ok(
        await all.get(`/api/${collection}?where[${column}][equals]=${document.id}&limit=1`),
      )
      const id = body.docs?.[0]?.id ?? ''
      for (const answer of [
        await all.patch(`/api/${collection}/${id}`, { title: 'Forged' }),
        await all.patch(`/api/${collection}?where[id][equals]=${id}`, { title: 'Forged' }),
        await all.delete(`/api/${collection}/${id}`),
        await all.delete(`/api/${collection}?where[id][equals]=${id}`),
        await all.post(`/api/${collection}`, { event: 'publish', title: 'Forged' }),
        await all.post(`/api/${collection}/${id}/duplicate`),
      ])
        expect([401, 403, 404, 405]).toContain(answer.status)
    }
    expect(await everythingAbout(document)).toEqual(before)
  })
})
