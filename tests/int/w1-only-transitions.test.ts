import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf, type Client } from '../support/client'
import {
  bringTo,
  draftCountry,
  edit,
  editionContentOf,
  liveCountry,
  marker,
  ok,
  pageOf,
  publicContentOf,
  versionOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { eventsOf, itemOf, publicRowsOf } from '../support/database'
import { demo, newPerson, theCast } from '../support/personas'
import {
  asksToPublish,
  asksToUnpublish,
  BODIES,
  COMBINATIONS,
  FLAGS,
  mutations,
  VERBS,
  type Combination,
  type Target,
  type Verb,
} from './support/attacks'

interface Subject {
  what: string
  document: Document
  target: Target
  page: string
  /** Makes the document again what `what` says, after a save was accepted. */
  reset: () => Promise<unknown>
}

const inName = ({ flag, body }: Combination) => `${flag}, ${body}`
let subjects: Subject[]
let attackers: Record<'contributor' | 'publisher' | 'administrator', Client>

async function subjectOf(
  what: string,
  document: Document,
  reset: Subject['reset'] = () => Promise.resolve(),
): Promise<Subject> {
  const { writer } = await theCast()
  const { collection, id } = document
  const versions = ok(
    await writer.get(`/api/${collection}/versions?where[parent][equals]=${id}&depth=0&limit=1`),
  )
  const version = versions.body.docs?.[0]?.id ?? ''
  return {
    what,
    document,
    target: { collection, id, version },
    page: await pageOf(document),
    reset,
  }
}

async function discard(document: Document): Promise<void> {
  const item = await itemOf(document.collection, document.id)
  if (item?.state === 'published') return
  const { writer } = await theCast()
  const expectedVersion = await versionOf(document)
  ok(await writer.transition(document.collection, document.id, 'discard', { expectedVersion }))
}

beforeAll(async () => {
  const live = await liveCountry()
  const newer = await liveCountry()
  await edit(newer, { tagline: 'A newer draft.' })
  const reviewed = await liveCountry()
  await edit(reviewed, { tagline: 'A draft in review.' })
  await bringTo(reviewed, 'in-review')
  subjects = await Promise.all([
    subjectOf('a live document', live, () => discard(live)),
    subjectOf('a live document with a newer draft', newer),
    subjectOf('a document that was never published', await draftCountry()),
    subjectOf('a live document with a draft in review', reviewed),
  ])
  attackers = {
    contributor: (await demo('central')).client,
    publisher: (await demo('publisher')).client,
    administrator: (await demo('admin')).client,
  }
})

/** Sends every combination and answers those after which the rows that the public sees are others. */
async function breaches(
  attacker: Client,
  verb: Verb,
  subject: Subject,
  combinations: readonly Combination[],
): Promise<{ breached: string[]; failed: string[] }> {
  const { collection, id } = subject.document
  let before = JSON.stringify(await publicRowsOf(collection, id))
  const breached: string[] = []
  const failed: string[] = []
  for (const [index, combination] of combinations.entries()) {
    const body = { tagline: `Attack ${index} by ${verb}`, ...BODIES[combination.body] }
    const answer = await VERBS[verb](attacker, subject.target, FLAGS[combination.flag], body)
    const after = JSON.stringify(await publicRowsOf(collection, id))
    if (after !== before) breached.push(`${inName(combination)}: ${answer.status}`)
    if (answer.status >= 500) failed.push(`${inName(combination)}: ${answer.text}`)
    before = after
    if (answer.status < 300) await subject.reset()
  }
  return { breached, failed }
}

/** Bodies by which Payload itself publishes or takes a document off the site. */
const BY_STATUS = COMBINATIONS.filter(({ body }) =>
  ['content alone', 'status published', 'status draft'].includes(body),
)

/** Every other one, in turn with the next subject: each is given every flag and every body, and all together every combination. */
const everyOther = (combinations: readonly Combination[], subject: number) =>
  combinations.filter((_, index) => (index + subject) % 2 === 0)

/** What a contributor tries with a subject, and what others do. */
const tried = {
  contributor: (subject: number) => [
    ...new Set([...BY_STATUS, ...everyOther(COMBINATIONS, subject)]),
  ],
  publisher: (subject: number) => everyOther(BY_STATUS, subject),
  administrator: (subject: number) => everyOther(BY_STATUS, subject + 1),
}

describe.each(Object.keys(VERBS) as Verb[])('%s', (verb) => {
  it.each(['contributor', 'publisher', 'administrator'] as const)(
    'W1 changes nothing that the public sees, with any flag and any body, for a %s',
    async (role) => {
      // A create is not aimed at one document in a state of its own, so two are enough for every combination.
      const aims = verb === 'POST with the id of another' ? subjects.slice(0, 2) : subjects
      const views = () =>
        Promise.all(aims.map(({ document, page }) => whatThePublicSees(document, page)))
      const before = await views()
      const results = await Promise.all(
        aims.map(async (subject, index) => ({
          what: subject.what,
          ...(await breaches(attackers[role], verb, subject, tried[role](index))),
        })),
      )
      expect(results).toEqual(aims.map(({ what }) => ({ what, breached: [], failed: [] })))
      expect(await views()).toEqual(before)
    },
  )
})

describe('what a direct write is answered', () => {
  const updates = ['PATCH by id', 'PATCH of a list'] as const

  it.each(updates)(
    'W1 %s that would publish is refused and the answer names "publish"',
    async (verb) => {
      const [, { target }] = subjects as [Subject, Subject]
      for (const combination of COMBINATIONS.filter(asksToPublish)) {
        const answer = await VERBS[verb](attackers.contributor, target, FLAGS[combination.flag], {
          tagline: 'Published directly.',
          ...BODIES[combination.body],
        })
        expect.soft(answer.status, inName(combination)).toBe(403)
        expect.soft(codesOf(answer), inName(combination)).toEqual(['direct-publish'])
        expect.soft(answer.text, inName(combination)).toContain('publish')
      }
    },
  )

  it.each(updates)(
    'W1 %s that would unpublish is refused and the answer names "withdraw"',
    async (verb) => {
      const [, { target }] = subjects as [Subject, Subject]
      const combinations = COMBINATIONS.filter(
        (combination) => asksToUnpublish(combination) && !asksToPublish(combination),
      )
      for (const combination of combinations) {
        const answer = await VERBS[verb](attackers.contributor, target, FLAGS[combination.flag], {
          tagline: 'Unpublished directly.',
          ...BODIES[combination.body],
        })
        expect.soft(answer.status, inName(combination)).toBe(403)
        expect.soft(answer.text, inName(combination)).toContain('withdraw')
      }
    },
  )

  it('W1 creating a document as published is refused, and as a draft makes a draft', async () => {
    const word = marker()
    const published = await attackers.contributor.post('/api/crime-areas', {
      name: word,
      _status: 'published',
    })
    expect(published.status).toBe(403)
    expect(codesOf(published)).toEqual(['direct-publish'])
    const draft = ok(
      await attackers.contributor.post('/api/crime-areas?draft=false', { name: word }),
    )
    expect(await itemOf('crime-areas', draft.body.doc?.id ?? '')).toMatchObject({
      state: 'draft',
      public: 'none',
    })
    const found = await anonymous().get('/api/crime-areas?limit=100&depth=0')
    expect(found.text).not.toContain(word)
  })

  it('W1 a plain update of a live document is saved as a draft, and the live document stays', async () => {
    const document = await liveCountry()
    const before = await whatThePublicSees(document)
    const saved = ok(
      await attackers.contributor.patch(`/api/countries/${document.id}`, {
        tagline: 'Only a draft.',
      }),
    )
    expect(saved.body.doc).toMatchObject({ tagline: 'Only a draft.', _status: 'draft' })
    expect(await itemOf('countries', document.id)).toMatchObject({ state: 'draft', public: 'live' })
    expect(await whatThePublicSees(document)).toEqual(before)
  })

  it('W1 times of creation and deletion cannot be set', async () => {
    const document = await draftCountry({ createdAt: '2099-01-01T00:00:00.000Z' })
    await edit(document, {
      createdAt: '2099-01-01T00:00:00.000Z',
      updatedAt: '2099-01-01T00:00:00.000Z',
      deletedAt: '2099-01-01T00:00:00.000Z',
    })
    const { body } = ok(await attackers.contributor.get(`/api/countries/${document.id}?draft=true`))
    expect(JSON.stringify([body.createdAt, body.updatedAt, body.deletedAt])).not.toContain('2099')
  })

  it('W1 fields of the workflow in a body change no state', async () => {
    const document = await liveCountry()
    await edit(document, BODIES['workflow fields'])
    expect(await itemOf('countries', document.id)).toMatchObject({
      state: 'published',
      public: 'live',
      approved_version: null,
    })
  })

  it('W1 restoring a published version makes a draft that nobody else sees', async () => {
    const document = await liveCountry({ tagline: 'The first tagline.' })
    await edit(document, { tagline: 'The second tagline.' })
    await bringTo(document, 'published')
    const before = await whatThePublicSees(document)
    const { docs = [] } = ok(
      await attackers.contributor.get(
        `/api/countries/versions?where[parent][equals]=${document.id}&sort=updatedAt&limit=50&depth=0`,
      ),
    ).body
    const first = docs.find(
      ({ version }) => (version as { _status?: string } | undefined)?._status === 'published',
    )
    ok(await attackers.contributor.post(`/api/countries/versions/${first?.id ?? ''}?draft=false`))
    const working = await attackers.contributor.get(`/api/countries/${document.id}?draft=true`)
    expect(working.body.tagline).toBe('The first tagline.')
    expect(await itemOf('countries', document.id)).toMatchObject({ state: 'draft', public: 'live' })
    expect(await whatThePublicSees(document)).toEqual(before)
  })
})

describe('other ways in', () => {
  it('W1 GraphQL mutations are off, alone and several in one document', async () => {
    const views = () =>
      Promise.all(subjects.map(({ document, page }) => whatThePublicSees(document, page)))
    const before = await views()
    for (const client of Object.values(attackers))
      for (const { target } of subjects)
        for (const mutation of mutations(target)) {
          const answer = await client.post('/api/graphql', {
            query: mutation,
            ...(mutation.startsWith('query Q') ? { operationName: 'M' } : {}),
          })
          expect(answer.body.errors?.length, `${mutation}: ${answer.text}`).toBeGreaterThan(0)
          expect(answer.status).toBeLessThan(500)
        }
    expect(await views()).toEqual(before)
  })

  it('W1 a document with an edition is never deleted, by anybody, alone or in a list', async () => {
    const all = (await newPerson(['contributor', 'reviewer', 'publisher', 'administrator'])).client
    const live = subjects.filter(({ what }) => what.includes('live'))
    for (const client of [...Object.values(attackers), all])
      for (const { document, page } of live) {
        const before = await whatThePublicSees(document, page)
        const answers = await Promise.all([
          client.delete(`/api/countries/${document.id}`),
          client.delete(`/api/countries/${document.id}?trash=true`),
          client.delete(`/api/countries?where[id][equals]=${document.id}`),
          client.post(`/api/countries/${document.id}`, undefined, {
            headers: { 'X-Payload-HTTP-Method-Override': 'DELETE' },
          }),
        ])
        for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(await whatThePublicSees(document, page)).toEqual(before)
      }
  })

  it('W1 jobs are not run, queued or cancelled from outside', async () => {
    for (const client of [anonymous(), ...Object.values(attackers)])
      for (const answer of [
        await client.get('/api/payload-jobs/run'),
        await client.get('/api/payload-jobs/run?allQueues=true&limit=10'),
        await client.get('/api/payload-jobs/handle-schedules'),
        await client.post('/api/payload-jobs', {
          taskSlug: 'publish-scheduled',
          queue: 'scheduled-publication',
          input: { collection: 'countries', id: subjects[1]?.document.id, schedule: 'x' },
        }),
        await client.post('/api/payload-jobs/cancel', {}),
      ])
        expect([401, 403, 404]).toContain(answer.status)
  })

  it('W1 the public row equals the edition that it was written from', async () => {
    for (const { what, document } of subjects) {
      if (!what.includes('live')) continue
      expect(await publicContentOf(document)).toEqual(await editionContentOf(document))
    }
  })

  it('W1 none of the attacks is in the trail as a publication', async () => {
    for (const { what, document } of subjects) {
      const events = await eventsOf(document.collection, document.id)
      expect(events.filter((event) => event === 'publish')).toHaveLength(
        what.includes('live') ? 1 : 0,
      )
      expect(events).not.toContain('withdraw')
    }
  })
})
