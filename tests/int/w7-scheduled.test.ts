import { beforeAll, describe, expect, it, vi } from 'vitest'

import { codesOf, type Body, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  ok,
  pageAt,
  pageOf,
  type Document,
} from '../support/content'
import { database, editionsOf, eventsOf, itemOf, rowsOf } from '../support/database'
import { demo, newPerson, theCast, type Account, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const approved = async (): Promise<Document> =>
  bringTo(await createDraft('crime-areas', crimeAreaFields()), 'approved')

/** Mostly enough to do something about a document before it is due. */
const AHEAD_MS = 5000

/** Schedules a publication some milliseconds from now, or as many more as it takes to be in time, and answers the moment. */
async function schedule(client: Client, document: Document, ms = 3000): Promise<Date> {
  const due = new Date(Date.now() + ms)
  const scheduledFor = due.toISOString()
  const answer = await client.transition('crime-areas', document.id, 'schedule', { scheduledFor })
  if (codesOf(answer).includes('scheduled-for-past')) return schedule(client, document, 2 * ms)
  ok(answer)
  return due
}

interface Scheduled {
  document: Document
  due: Date
}

/**
 * Schedules a publication and does something about it before it is due. On a machine on which that came too late, it is done again
 * with a document that has more time.
 */
async function beforeItIsDue(
  publisher: () => Promise<Account>,
  act: (document: Document, publisher: Account) => Promise<unknown>,
  ms = AHEAD_MS,
): Promise<Scheduled> {
  const [document, person] = [await approved(), await publisher()]
  const due = await schedule(person.client, document, ms)
  const failure = await act(document, person).then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (Date.now() >= due.getTime()) return beforeItIsDue(publisher, act, 2 * ms)
  if (failure) throw failure.error
  return { document, due }
}

const thePublisher = () => demo('publisher')

const standing = async ({ id }: Document): Promise<Body> =>
  ok(await cast.writer.get(`/api/crime-areas/${id}/transitions`)).body

/** Waits for something that comes at once, or when something is due. */
const until = <T>(check: () => Promise<T>, due = new Date()) =>
  vi.waitFor(check, { timeout: Math.max(0, due.getTime() - Date.now()) + 30_000, interval: 50 })

const untilPublished = async (document: Document, due: Date) =>
  until(async () => {
    expect(await itemOf('crime-areas', document.id)).toMatchObject({ state: 'published' })
    return new Date()
  }, due)

const untilFailed = async ({ document, due }: Scheduled): Promise<Body> =>
  until(async () => {
    const body = await standing(document)
    expect(body.scheduleError).not.toBeNull()
    return body
  }, due)

/** Waits until the scheduler has worked off something that was due later. */
async function untilPast(due: Date): Promise<void> {
  const control = await approved()
  const later = await schedule(
    cast.publisher,
    control,
    Math.max(3000, due.getTime() - Date.now() + 1000),
  )
  expect(later.getTime()).toBeGreaterThan(due.getTime())
  await untilPublished(control, later)
}

describe.concurrent('W7 a scheduled publication', () => {
  it.sequential(
    'W7 fires once, within five seconds, as the publisher who scheduled it',
    async () => {
      const document = await approved()
      const due = await schedule(cast.publisher, document)
      const at = await untilPublished(document, due)
      expect(at.getTime()).toBeGreaterThanOrEqual(due.getTime())
      expect(at.getTime() - due.getTime()).toBeLessThan(5000)
      await until(async () => {
        expect((await pageAt(await pageOf(document))).status).toBe(200)
      })
      await untilPast(new Date())
      const events = await eventsOf('crime-areas', document.id)
      expect(events).toEqual(['create', 'submit', 'approve', 'schedule', 'publish'])
      expect(await editionsOf('crime-areas', document.id)).toBe(1)
      const [event] = await rowsOf<{ actor: string }>(
        `select actor from workflow_events where document = $1 and event = 'publish'`,
        [document.id],
      )
      expect(event?.actor).toBe((await demo('publisher')).id)
      expect(await standing(document)).toMatchObject({
        state: 'published',
        public: 'live',
        scheduledFor: null,
        scheduleError: null,
      })
    },
  )

  it('W7 several that are due at once all fire', async () => {
    const documents = await Promise.all([approved(), approved(), approved(), approved()])
    await Promise.all(
      documents.map(async (document) =>
        untilPublished(document, await schedule(cast.publisher, document)),
      ),
    )
    for (const { id } of documents) expect(await editionsOf('crime-areas', id)).toBe(1)
  })

  it('W7 does not fire when it was replaced, but at the new time', async () => {
    const { document, due } = await beforeItIsDue(thePublisher, (each) =>
      schedule(cast.publisher, each, 3_600_000),
    )
    await untilPast(due)
    expect(await itemOf('crime-areas', document.id)).toMatchObject({ state: 'approved' })
    await untilPublished(document, await schedule(cast.publisher, document))
    expect(await editionsOf('crime-areas', document.id)).toBe(1)
  })

  it.each([
    [
      'unscheduled',
      async ({ id }: Document) => cast.publisher.transition('crime-areas', id, 'unschedule'),
    ],
    ['reopened', async ({ id }: Document) => cast.writer.transition('crime-areas', id, 'reopen')],
    [
      'sent back',
      async ({ id }: Document) =>
        cast.reviewer.transition('crime-areas', id, 'request-changes', { comment: 'Wait.' }),
    ],
  ])('W7 does not fire when the document was %s', async (_, cancel) => {
    const { document, due } = await beforeItIsDue(thePublisher, async (each) =>
      ok(await cancel(each)),
    )
    await untilPast(due)
    expect(await editionsOf('crime-areas', document.id)).toBe(0)
    expect(await standing(document)).toMatchObject({ public: 'none', scheduleError: null })
  })

  it('W7 does not fire for a document that was reopened and approved again', async () => {
    const { document, due } = await beforeItIsDue(thePublisher, async (each) => {
      ok(await cast.writer.transition('crime-areas', each.id, 'reopen'))
      await bringTo(each, 'approved')
    })
    await untilPast(due)
    expect(await standing(document)).toMatchObject({ state: 'approved', public: 'none' })
  })

  it('W7 does not fire twice when it was published by hand before', async () => {
    const { document, due } = await beforeItIsDue(thePublisher, async ({ id }) =>
      ok(await cast.publisher.transition('crime-areas', id, 'publish')),
    )
    await untilPast(due)
    expect(await editionsOf('crime-areas', document.id)).toBe(1)
    expect(await standing(document)).toMatchObject({ state: 'published', scheduleError: null })
  })
})

describe.concurrent('W7 a scheduled publication that fails', () => {
  it.each([
    ['has lost the role', { roles: ['contributor'] }, 'role'],
    ['has lost the scope', { scope: { kind: 'regions', regions: ['africa'] } }, 'scope'],
    ['was deactivated', { deactivated: true }, 'not-signed-in'],
  ])('W7 leaves the document approved and shows why: its publisher %s', async (_, rights, code) => {
    const scheduled = await beforeItIsDue(
      () => newPerson(['publisher']),
      async (_document, { id }) => ok(await cast.admin.patch(`/api/users/${id}`, rights)),
    )
    const { document } = scheduled
    const body = await untilFailed(scheduled)
    expect(body).toMatchObject({ state: 'approved', public: 'none', scheduledFor: null })
    expect(body.scheduleError).toMatchObject({ errors: [{ code }] })
    expect((await eventsOf('crime-areas', document.id)).at(-1)).toBe('schedule-failed')
    expect(await editionsOf('crime-areas', document.id)).toBe(0)
    ok(await cast.publisher.transition('crime-areas', document.id, 'publish'))
    expect((await standing(document)).scheduleError).toBeNull()
  })

  it('W7 leaves the document approved and shows why: the content is not what was approved', async () => {
    const scheduled = await beforeItIsDue(thePublisher, ({ id }) =>
      database().query(
        `update _crime_areas_v set version_icon = 'smuggled' where latest and parent_id = $1`,
        [id],
      ),
    )
    const { document } = scheduled
    const body = await untilFailed(scheduled)
    expect(body.scheduleError).toMatchObject({ errors: [{ code: 'not-approved-content' }] })
    expect(body).toMatchObject({ state: 'approved', public: 'none' })
    const again = await cast.publisher.transition('crime-areas', document.id, 'publish')
    expect(codesOf(again)).toContain('not-approved-content')
  })
})

it('W7 a scheduled publication whose document is held by somebody else fires when it is free', async () => {
  const holder = await database().connect()
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid')
  /** The transaction that waits for the document. */
  const waiting = async (): Promise<string | undefined> => {
    const [row] = await rowsOf<{ transaction: string }>(
      `select virtualtransaction as transaction from pg_locks
       where not granted and $1 = any(pg_blocking_pids(pid))`,
      [rows[0]?.pid],
    )
    return row?.transaction
  }
  const { document, due } = await beforeItIsDue(thePublisher, ({ id }) =>
    holder.query('select pg_advisory_lock(hashtextextended($1, 0))', [`liaison:crime-areas:${id}`]),
  )
  const first = await until(async () => {
    const transaction = await waiting()
    expect(transaction).toBeDefined()
    return transaction
  }, due)
  // That one has given up.
  await until(async () => {
    expect([undefined, first]).not.toContain(await waiting())
  })
  await holder.query('select pg_advisory_unlock_all()')
  holder.release()
  await untilPublished(document, due)
  expect(await editionsOf('crime-areas', document.id)).toBe(1)
  expect((await standing(document)).scheduleError).toBeNull()
})
