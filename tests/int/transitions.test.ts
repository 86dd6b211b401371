import { beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../support/client'
import { anonymous, codesOf, type Answer } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  liveCrimeArea,
  marker,
  ok,
  pageAt,
  pageOf,
  publicContentOf,
  versionOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { editionsOf, eventsOf, itemOf, rowsOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'

const NAMES = [
  'submit',
  'recall',
  'request-changes',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'reopen',
  'discard',
  'withdraw',
  'restore',
  'emergency-publish',
  'confirm',
]

let cast: Cast
const nobody = anonymous()

beforeAll(async () => {
  cast = await theCast()
})

const draft = (overrides?: Record<string, unknown>): Promise<Document> =>
  createDraft('crime-areas', crimeAreaFields(overrides))

const ask = (client: Client, { collection, id }: Document, name: string, input?: object) =>
  client.transition(collection, id, name, input)

const explain = (client: Client, { collection, id }: Document) =>
  client.get(`/api/${collection}/${id}/transitions`)

const standing = ({ collection, id }: Document) => itemOf(collection, id)

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

function expectRefusal(answer: Answer, status: number, ...codes: string[]): void {
  expect({ status: answer.status, codes: codesOf(answer) }).toEqual({
    status,
    codes: expect.arrayContaining(codes) as string[],
  })
  for (const { message } of answer.body.errors ?? []) expect(message.length).toBeGreaterThan(10)
}

describe('the explanation', () => {
  it('names all thirteen transitions in every state to everybody, with a reason for each that is not allowed', async () => {
    const documents = await Promise.all([
      draft(),
      draft().then((document) => bringTo(document, 'in-review')),
      draft().then((document) => bringTo(document, 'changes-requested')),
      draft().then((document) => bringTo(document, 'approved')),
      liveCrimeArea(),
    ])
    const auditor = (await newPerson(['auditor'])).client
    for (const client of [...Object.values(cast), auditor])
      for (const document of documents) {
        const { status, body } = await explain(client, document)
        expect(status).toBe(200)
        expect(body.transitions?.map(({ name }) => name)).toEqual(NAMES)
        for (const { allowed, reasons } of body.transitions ?? []) {
          expect(reasons.length > 0).toBe(!allowed)
          for (const { code, message } of reasons) expect(`${code} ${message}`).toMatch(/\S+ \S+/)
        }
      }
  })

  it('says how the document stands', async () => {
    const { body } = await explain(cast.writer, await liveCrimeArea())
    expect(body).toMatchObject({
      state: 'published',
      public: 'live',
      scheduledFor: null,
      scheduleError: null,
      flagged: false,
    })
    expect(body.version).toMatch(/\S{8,}/)
  })

  it('allows to each role what the table gives it', async () => {
    const document = await bringTo(await draft(), 'in-review')
    const allowed = async (client: Client) =>
      (await explain(client, document)).body.transitions
        ?.filter((transition) => transition.allowed)
        .map(({ name }) => name)
    expect(await allowed(cast.writer)).toEqual(['recall'])
    expect(await allowed(cast.reviewer)).toEqual(['request-changes', 'approve'])
    expect(await allowed(cast.publisher)).toEqual(['emergency-publish'])
    expect(await allowed(cast.admin)).toEqual([])
  })

  it('is for people who are signed in, about documents that exist', async () => {
    const document = await draft()
    expect((await explain(nobody, document)).status).toBe(401)
    expect((await cast.writer.get('/api/crime-areas/no-id/transitions')).status).toBe(404)
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect((await cast.writer.get(`/api/crime-areas/${unknown}/transitions`)).status).toBe(404)
    expect((await cast.writer.get(`/api/countries/${document.id}/transitions`)).status).toBe(404)
  })
})

describe('a refusal', () => {
  it('is 401 before anything else', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'
    for (const [id, name] of [
      [unknown, 'submit'],
      [unknown, 'no-such-transition'],
      [(await draft()).id, 'submit'],
    ] as const)
      expectRefusal(await nobody.transition('crime-areas', id, name), 401, 'not-signed-in')
  })

  it('is 404 for a document that does not exist, whatever is asked', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'
    for (const name of ['submit', 'approve', 'no-such-transition'])
      expectRefusal(await cast.writer.transition('crime-areas', unknown, name), 404, 'not-found')
    expectRefusal(await cast.writer.transition('crime-areas', 'x', 'submit'), 404, 'not-found')
  })

  it('is 403 before missing input and state, and lists every unmet condition', async () => {
    const answer = await ask(cast.writer, await draft(), 'approve')
    expectRefusal(answer, 403, 'role', 'four-eyes', 'expected-version-missing', 'state')
    expect(answer.body).not.toHaveProperty('state')
  })

  it('is 403 outside the scope, with the scope among the reasons', async () => {
    const elsewhere = (await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] }))
      .client
    const country = await draftCountry({ region: 'europe' })
    expectRefusal(await ask(elsewhere, country, 'submit', { comment: 'A change.' }), 403, 'scope')
    expectRefusal(
      await ask(elsewhere, await draft(), 'submit', { comment: 'A change.' }),
      403,
      'scope',
    )
  })

  it('is 400 for missing input before the state', async () => {
    expectRefusal(
      await ask(cast.publisher, await draft(), 'withdraw'),
      400,
      'notice-missing',
      'public',
    )
    expectRefusal(
      await ask(cast.publisher, await draft(), 'schedule'),
      400,
      'scheduled-for-missing',
      'state',
    )
  })

  it('is 400 for content that is not complete, naming each field', async () => {
    const document = await createDraft('crime-areas', { name: 'No summary', slug: marker('slug-') })
    const answer = await ask(cast.writer, document, 'submit', { comment: 'A change.' })
    expectRefusal(answer, 400, 'invalid-content')
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(['summary'])
  })

  it('is 409 in the wrong state, and says the state', async () => {
    const document = await liveCrimeArea()
    const answer = await ask(cast.publisher, document, 'publish')
    expectRefusal(answer, 409, 'state')
    expect(answer.body).toMatchObject({
      state: 'published',
      public: 'live',
      version: await versionOf(document),
    })
  })

  it('is 409 when there is nothing to review', async () => {
    const document = await liveCrimeArea({ summary: 'As before.' })
    await edit(document, { summary: 'Something else.' })
    await edit(document, { summary: 'As before.' })
    expectRefusal(
      await ask(cast.writer, document, 'submit', { comment: 'Nothing.' }),
      409,
      'no-difference',
    )
  })

  it.each([
    undefined,
    '{"transition":null}',
    '{"transition":["submit"]}',
    '{"transition":"__proto__"}',
    '{"transition":"constructor"}',
    '{"transition":"SUBMIT"}',
  ])('is 400 for a body that names no transition: %s', async (body) => {
    const { collection, id } = await draft()
    const answer = await cast.writer.send('POST', `/api/${collection}/${id}/transitions`, { body })
    expectRefusal(answer, 400, 'unknown-transition')
  })

  it.each([null, 'text', '[]', '{not json'])(
    'is 400 for a body that is no JSON object: %s',
    async (body) => {
      const { collection, id } = await draft()
      const address = `/api/${collection}/${id}/transitions`
      expectRefusal(await cast.writer.send('POST', address, { body }), 400, 'invalid-body')
    },
  )

  it.each([
    [5, 'comment-invalid'],
    [[], 'comment-invalid'],
    [['text'], 'comment-invalid'],
    [{ en: 5 }, 'comment-invalid'],
    [{ de: 'Deutsch' }, 'comment-invalid'],
    [{ fr: 'Sans anglais' }, 'comment-invalid'],
    [true, 'comment-invalid'],
    ['x'.repeat(4001), 'comment-invalid'],
    ['', 'change-note-missing'],
    ['   ', 'change-note-missing'],
    [{}, 'change-note-missing'],
    [null, 'change-note-missing'],
  ])('is 400 for a change note that is none: %j', async (comment, code) => {
    expectRefusal(await ask(cast.writer, await draft(), 'submit', { comment }), 400, code)
  })

  it.each([
    ['', 'scheduled-for-missing'],
    ['tomorrow', 'scheduled-for-invalid'],
    ['2099-01-01', 'scheduled-for-invalid'],
    ['2099-01-01T00:00:00', 'scheduled-for-invalid'],
    ['2099-02-31T25:00:00Z', 'scheduled-for-invalid'],
    [4102444800000, 'scheduled-for-invalid'],
    [{ $gt: 1 }, 'scheduled-for-invalid'],
    ['2020-01-01T00:00:00Z', 'scheduled-for-past'],
  ])('is 400 for a time that cannot be scheduled: %j', async (scheduledFor, code) => {
    const document = await draft()
    expectRefusal(await ask(cast.publisher, document, 'schedule', { scheduledFor }), 400, code)
  })

  it('is 400 for a day that the calendar does not have, rather than another day', async () => {
    const document = await bringTo(await draft(), 'approved')
    const answer = await ask(cast.publisher, document, 'schedule', {
      scheduledFor: '2099-02-30T10:00:00Z',
    })
    expectRefusal(answer, 400, 'scheduled-for-invalid')
  })

  it.each([[5], [{}], [[]], [true]])(
    'is 400 for an expected version that is no text: %j',
    async (value) => {
      const document = await bringTo(await draft(), 'in-review')
      expectRefusal(
        await ask(cast.reviewer, document, 'approve', { expectedVersion: value }),
        400,
        'expected-version-missing',
      )
    },
  )

  it('changes nothing: no state, no edition, no event', async () => {
    const document = await bringTo(await draft(), 'approved')
    const before = [await standing(document), await eventsOf(document.collection, document.id)]
    await ask(cast.writer, document, 'publish')
    await ask(cast.publisher, document, 'withdraw')
    await ask(cast.reviewer, document, 'approve', { expectedVersion: 'x' })
    expect([await standing(document), await eventsOf(document.collection, document.id)]).toEqual(
      before,
    )
  })
})

describe('each row of the table', () => {
  it('submit takes a draft into review and keeps the change note', async () => {
    const document = await draft()
    const answer = await ask(cast.writer, document, 'submit', {
      comment: { en: 'A new area.', fr: 'Un nouveau domaine.' },
    })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({ id: document.id })
    expect(answer.body.event).toMatchObject({
      event: 'submit',
      document: document.id,
      from: 'draft',
      to: 'in-review',
      comment: { en: 'A new area.', fr: 'Un nouveau domaine.' },
    })
    expect(await standing(document)).toMatchObject({ state: 'in-review', public: 'none' })
  })

  it('submit takes a document with changes requested into review again', async () => {
    const document = await bringTo(await draft(), 'changes-requested')
    ok(await ask(cast.writer, document, 'submit', { comment: 'As asked.' }))
    expect(await standing(document)).toMatchObject({ state: 'in-review' })
  })

  it('recall takes it back to draft', async () => {
    const document = await bringTo(await draft(), 'in-review')
    ok(await ask(cast.writer, document, 'recall'))
    expect(await standing(document)).toMatchObject({ state: 'draft' })
  })

  it.each(['in-review', 'approved'] as const)(
    'request-changes sends it back while it is %s, with a comment',
    async (state) => {
      const document = await bringTo(await draft(), state)
      expectRefusal(await ask(cast.reviewer, document, 'request-changes'), 400, 'comment-missing')
      ok(await ask(cast.reviewer, document, 'request-changes', { comment: 'Please shorten.' }))
      expect(await standing(document)).toMatchObject({
        state: 'changes-requested',
        approved_version: null,
      })
    },
  )

  it('approve needs the version that was looked at', async () => {
    const document = await bringTo(await draft(), 'in-review')
    expectRefusal(
      await ask(cast.reviewer, document, 'approve', { expectedVersion: 'another' }),
      409,
      'stale-version',
    )
    const expectedVersion = await versionOf(document)
    ok(await ask(cast.reviewer, document, 'approve', { expectedVersion }))
    expect(await standing(document)).toMatchObject({
      state: 'approved',
      approved_version: expectedVersion,
    })
  })

  it('publish makes it live with the next edition', async () => {
    const document = await bringTo(await draft({ name: 'Published name' }), 'approved')
    const answer = ok(await ask(cast.publisher, document, 'publish'))
    expect(answer.body.event).toMatchObject({ publicFrom: 'none', publicTo: 'live', edition: 1 })
    expect(await standing(document)).toMatchObject({ state: 'published', public: 'live' })
    expect(await editionsOf(document.collection, document.id)).toBe(1)
    expect((await pageAt(await pageOf(document))).text).toContain('Published name')
  })

  it('schedule keeps it approved; scheduling again replaces, unschedule takes it back', async () => {
    const document = await bringTo(await draft(), 'approved')
    const first = inAnHour()
    ok(await ask(cast.publisher, document, 'schedule', { scheduledFor: first }))
    expect((await explain(cast.writer, document)).body).toMatchObject({
      state: 'approved',
      scheduledFor: first,
    })
    const second = '2099-05-01T09:00:00+02:00'
    ok(await ask(cast.publisher, document, 'schedule', { scheduledFor: second }))
    expect((await explain(cast.writer, document)).body.scheduledFor).toBe(
      '2099-05-01T07:00:00.000Z',
    )
    ok(await ask(cast.publisher, document, 'unschedule'))
    expect((await explain(cast.writer, document)).body).toMatchObject({
      state: 'approved',
      scheduledFor: null,
    })
    expectRefusal(await ask(cast.publisher, document, 'unschedule'), 409, 'not-scheduled')
  })

  it.each([
    ['reopen', 'draft'],
    ['request-changes', 'changes-requested'],
  ] as const)('%s cancels a schedule, with an event', async (name, state) => {
    const document = await bringTo(await draft(), 'approved')
    ok(await ask(cast.publisher, document, 'schedule', { scheduledFor: inAnHour() }))
    const client = name === 'reopen' ? cast.writer : cast.reviewer
    ok(await ask(client, document, name, { comment: 'Not yet.' }))
    expect(await standing(document)).toMatchObject({ state, schedule: null, scheduled_for: null })
    const events = await eventsOf(document.collection, document.id)
    expect(events.slice(-2).sort()).toEqual(['unschedule', name].sort())
  })

  it('reopen takes an approved document back to draft', async () => {
    const document = await bringTo(await draft(), 'approved')
    ok(await ask(cast.writer, document, 'reopen'))
    expect(await standing(document)).toMatchObject({ state: 'draft', approved_version: null })
  })

  it.each(['draft', 'changes-requested'] as const)(
    'discard makes the working copy the last edition again while it is %s',
    async (state) => {
      const document = await liveCrimeArea({ summary: 'The live summary.' })
      const live = await versionOf(document)
      await edit(document, { summary: 'A draft.', synonyms: ['word'] })
      await edit(document, { summary: 'Un brouillon.' }, 'fr')
      await bringTo(document, state)
      expectRefusal(await ask(cast.writer, document, 'discard'), 400, 'expected-version-missing')
      expectRefusal(
        await ask(cast.writer, document, 'discard', { expectedVersion: live }),
        409,
        'stale-version',
      )
      const before = await whatThePublicSees(document)
      ok(
        await ask(cast.writer, document, 'discard', { expectedVersion: await versionOf(document) }),
      )
      expect(await standing(document)).toMatchObject({ state: 'published', public: 'live' })
      expect(await versionOf(document)).toBe(live)
      expect(await whatThePublicSees(document)).toEqual(before)
    },
  )

  it('discard needs an edition to go back to', async () => {
    const document = await draft()
    const expectedVersion = await versionOf(document)
    expectRefusal(
      await ask(cast.writer, document, 'discard', { expectedVersion }),
      409,
      'no-edition',
    )
  })

  it('withdraw answers 410 with the notice in each language, restore brings the very edition back', async () => {
    const document = await liveCrimeArea({ name: 'Live name', summary: 'Live summary.' })
    const page = await pageOf(document)
    const french = page.replace('/en', '/fr')
    const before = await Promise.all([pageAt(page), pageAt(french), publicContentOf(document)])
    await edit(document, { name: 'Draft name', summary: 'Draft summary.' })
    expectRefusal(await ask(cast.publisher, document, 'withdraw'), 400, 'notice-missing')
    ok(
      await ask(cast.publisher, document, 'withdraw', {
        comment: { en: 'Under revision until May.', fr: 'En révision jusqu’en mai.' },
      }),
    )
    expect(await standing(document)).toMatchObject({ state: 'draft', public: 'withdrawn' })
    const gone = await Promise.all([pageAt(page), pageAt(french)])
    expect(gone.map(({ status }) => status)).toEqual([410, 410])
    expect(gone[0].text).toContain('Under revision until May.')
    expect(gone[1].text).toContain('En révision jusqu’en mai.')
    for (const { text } of gone) expect(text).not.toMatch(/Live summary|Draft summary/)
    expect((await nobody.get(`/api/crime-areas/${document.id}`)).status).toBe(404)
    expectRefusal(
      await ask(cast.publisher, document, 'withdraw', { comment: 'Again.' }),
      409,
      'public',
    )

    ok(await ask(cast.publisher, document, 'restore'))
    expect(await standing(document)).toMatchObject({ state: 'draft', public: 'live' })
    expect(await Promise.all([pageAt(page), pageAt(french), publicContentOf(document)])).toEqual(
      before,
    )
    expectRefusal(await ask(cast.publisher, document, 'restore'), 409, 'public')
  })

  it('publishing a withdrawn document makes it live', async () => {
    const document = await liveCrimeArea()
    await edit(document, { summary: 'The second edition.' })
    ok(await ask(cast.publisher, document, 'withdraw', { comment: 'A notice.' }))
    await bringTo(document, 'published')
    expect(await standing(document)).toMatchObject({ state: 'published', public: 'live' })
    expect((await pageAt(await pageOf(document))).text).toContain('The second edition.')
  })

  it.each(['draft', 'in-review', 'changes-requested', 'approved'] as const)(
    'emergency-publish makes a document live and flagged while it is %s',
    async (state) => {
      const document = await bringTo(await draft(), state)
      const expectedVersion = await versionOf(document)
      expectRefusal(
        await ask(cast.publisher, document, 'emergency-publish', { expectedVersion }),
        400,
        'reason-missing',
      )
      expectRefusal(
        await ask(cast.publisher, document, 'emergency-publish', { comment: 'Urgent.' }),
        400,
        'expected-version-missing',
      )
      ok(
        await ask(cast.publisher, document, 'emergency-publish', {
          comment: 'Urgent.',
          expectedVersion,
        }),
      )
      expect(await standing(document)).toMatchObject({
        state: 'published',
        public: 'live',
        flagged: true,
      })
    },
  )

  it('confirm takes the flag away, by a reviewer who had no hand in the edition', async () => {
    const document = await draft()
    expectRefusal(await ask(cast.reviewer, document, 'confirm'), 409, 'public', 'not-flagged')
    const publisherAndReviewer = (await newPerson(['publisher', 'reviewer'])).client
    ok(
      await ask(publisherAndReviewer, document, 'emergency-publish', {
        comment: 'Urgent.',
        expectedVersion: await versionOf(document),
      }),
    )
    expectRefusal(await ask(publisherAndReviewer, document, 'confirm'), 403, 'four-eyes')
    expectRefusal(await ask(cast.writer, document, 'confirm'), 403, 'role', 'four-eyes')
    const page = await pageAt(await pageOf(document))
    ok(await ask(cast.reviewer, document, 'confirm'))
    expect(await standing(document)).toMatchObject({ state: 'published', flagged: false })
    expect((await pageAt(await pageOf(document))).text).toBe(page.text)
  })

  it('a draft that was never published is deleted by a contributor in scope, and the trail keeps it', async () => {
    const document = await draft()
    const outside = (await newPerson(['contributor'], { kind: 'countries', countries: [] })).client
    expect((await outside.delete(`/api/crime-areas/${document.id}`)).status).toBe(403)
    expect((await cast.publisher.delete(`/api/crime-areas/${document.id}`)).status).toBe(403)
    ok(await cast.writer.delete(`/api/crime-areas/${document.id}`))
    expect(await standing(document)).toBeUndefined()
    expect(await eventsOf('crime-areas', document.id)).toEqual(['create', 'delete'])
    expect((await explain(cast.writer, document)).status).toBe(404)
    const left = await rowsOf('select 1 from _crime_areas_v where parent_id = $1', [document.id])
    expect(left).toHaveLength(0)
  })

  it.each(['in-review', 'approved'] as const)(
    'a document that is %s is frozen: the refusal names the way out',
    async (state) => {
      const document = await bringTo(await draft(), state)
      const way = state === 'in-review' ? 'recall' : 'reopen'
      const answer = await cast.writer.patch(`/api/crime-areas/${document.id}`, { icon: 'car' })
      expectRefusal(answer, 409, 'frozen')
      expect(answer.text).toContain(way)
      expect(answer.body).toMatchObject({ state, public: 'none' })
      const deletion = await cast.writer.delete(`/api/crime-areas/${document.id}`)
      expectRefusal(deletion, 409, 'frozen')
    },
  )
})
