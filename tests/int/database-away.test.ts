import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, describe, expect, it, vi } from 'vitest'

import { anonymous, codesOf, type Answer } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  inEveryForm,
  inEveryLocale,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  type Document,
} from '../support/content'
import { database, editionsOf, eventsOf, rowsOf } from '../support/database'
import { theCast, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'
import { fillDiskAt, holdAt, STEPS, whileReadersAreCut, type Step } from './support/held-step'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
  // Idle connections of the tests are lost too.
  database().on('error', () => undefined)
})

interface Approved extends Document {
  word: string
  page: string
}

/** A crime area that was never public, one step before it is. */
async function approvedArea(): Promise<Approved> {
  const word = marker('edition')
  const area = await createDraft('crime-areas', crimeAreaFields({ name: word, summary: word }))
  await bringTo(area, 'approved')
  return { ...area, word, page: await pageOf(area) }
}

const publish = ({ collection, id }: Document) =>
  cast.publisher.transition(collection, id, 'publish')

/** What there is of a document to see, without regard to what was answered: all of it or nothing. */
async function outcomeOf({ id, word, page }: Approved) {
  const shows = async (address: string) => (await anonymous().get(address)).text.includes(word)
  const addresses = [
    ...inEveryLocale(page).flatMap(inEveryForm),
    `/api/v1/crime-areas/${id}`,
    `/api/crime-areas/${id}`,
  ]
  const shown = await Promise.all(addresses.map(shows))
  const [changes] = await rowsOf<{ count: number }>(
    'select count(*)::int as count from public_changes where document = $1',
    [id],
  )
  return {
    shown: shown.filter(Boolean).length / addresses.length,
    editions: await editionsOf('crime-areas', id),
    changes: changes?.count,
    published: (await eventsOf('crime-areas', id)).filter((event) => event === 'publish').length,
  }
}

const NOTHING = { shown: 0, editions: 0, changes: 0, published: 0 }
const EVERYTHING = { shown: 1, editions: 1, changes: 1, published: 1 }

const isUnavailable = (answer: Answer) => {
  expect(answer.status).toBe(503)
  expect(codesOf(answer)).toEqual(['unavailable'])
}

describe('W5 when the connection to the database is lost', () => {
  it.each(Object.keys(STEPS) as Step[])(
    'at %s, the publication has not happened, says so, and can be asked for again',
    async (step) => {
      const area = await approvedArea()
      const held = await holdAt(step, area.id)
      const answering = publish(area)
      await held.cut()
      const answer = await answering
      isUnavailable(answer)
      await held.release()
      expect(await outcomeOf(area)).toEqual(NOTHING)
      ok(await publish(area))
      expect(await outcomeOf(area)).toEqual(EVERYTHING)
    },
  )

  it.each(['users', 'sign_in_policy'])(
    'while it is asked who sends a request, in %s, nobody is taken for a stranger',
    async (table) => {
      const area = await approvedArea()
      isUnavailable(await whileReadersAreCut(table, () => publish(area)))
      expect(await outcomeOf(area)).toEqual(NOTHING)
      ok(await publish(area))
    },
  )

  it('between two steps, the server lives on', async () => {
    const area = await approvedArea()
    const isOver = { current: false }
    const cutting = (async () => {
      while (!isOver.current)
        await database().query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where state = 'idle in transaction' and pid <> pg_backend_pid()`,
        )
    })()
    try {
      isUnavailable(await publish(area))
    } finally {
      isOver.current = true
      await cutting
    }
    ok(await publish(area))
    expect(await outcomeOf(area)).toEqual(EVERYTHING)
  })
})

describe('W5 when the disk of the database is full', () => {
  it.each(Object.keys(STEPS) as Step[])(
    'at %s, the publication has not happened, says so, and can be asked for again when there is room',
    async (step) => {
      const area = await approvedArea()
      const makeRoom = await fillDiskAt(step, area.id)
      isUnavailable(await publish(area))
      expect(await outcomeOf(area)).toEqual(NOTHING)
      await makeRoom()
      ok(await publish(area))
      expect(await outcomeOf(area)).toEqual(EVERYTHING)
    },
  )

  it('W7 scheduled publications happen when there is room, at whatever step there was none', async () => {
    const steps = ['its edition', 'the commit'] as const
    const areas = await Promise.all(steps.map(() => approvedArea()))
    const scheduledFor = new Date(Date.now() + 5000).toISOString()
    for (const { id } of areas)
      ok(await cast.publisher.transition('crime-areas', id, 'schedule', { scheduledFor }))
    const full = areas.map(({ id }, index) => fillDiskAt(steps[index] ?? 'the commit', id))
    const rooms = await Promise.all(full)
    const untilTried = async ({ id }: Approved) => {
      const tried = `select from payload_jobs where input ->> 'id' = $1 and total_tried > 0`
      expect(await rowsOf(tried, [id])).toHaveLength(1)
    }
    for (const area of areas) {
      await vi.waitFor(() => untilTried(area), { timeout: 30_000, interval: 50 })
      expect(await outcomeOf(area)).toEqual(NOTHING)
    }
    for (const makeRoom of rooms) await makeRoom()
    for (const area of areas)
      await vi.waitFor(
        async () => {
          expect(await outcomeOf(area)).toEqual(EVERYTHING)
        },
        { timeout: 30_000, interval: 100 },
      )
  })
})

describe('when PostgreSQL is killed', () => {
  const READERS = 4
  const PUBLICATIONS = 6

  /** Kills the server of the database, with all that it is doing. */
  async function killPostgres(): Promise<void> {
    const file = path.join(underTest('dataDir'), 'postgres', 'postmaster.pid')
    process.kill(Number((await readFile(file, 'utf8')).split('\n')[0]), 'SIGKILL')
  }

  const isReady = async () => {
    expect((await anonymous().get('/api/health/ready')).status).toBe(200)
  }

  it('W5 W8 what is published is served on, what was acknowledged is there, and all goes on by itself', async () => {
    const live = await liveCrimeArea()
    const stored = inEveryLocale(await pageOf(live))
    const areas = await Promise.all(Array.from({ length: PUBLICATIONS }, approvedArea))
    const scheduled = await approvedArea()
    const isOver = { current: false }
    const read = new Set<number>()
    const reading = Array.from({ length: READERS }, async () => {
      while (!isOver.current)
        for (const page of stored) read.add((await anonymous().get(page)).status)
    })
    const scheduledFor = new Date(Date.now() + 4000).toISOString()
    ok(await cast.publisher.transition('crime-areas', scheduled.id, 'schedule', { scheduledFor }))
    const [first] = areas
    const held = await holdAt('the trail', first?.id ?? '')
    const publishing = areas.map(publish)
    await held.reached()
    await killPostgres()
    const answers = await Promise.all(publishing)
    for (const answer of answers) if (answer.status !== 200) isUnavailable(answer)
    expect(answers.map(({ status }) => status)).toContain(503)
    expect((await anonymous().get('/api/health/live')).status).toBe(200)
    await vi.waitFor(isReady, { timeout: 30_000, interval: 50 })
    isOver.current = true
    await Promise.all(reading)
    expect([...read]).toEqual([200])
    await held.release()

    // Whatever was answered: all of it or nothing, and what was acknowledged is there.
    await vi.waitFor(
      async () => {
        for (const [index, area] of areas.entries()) {
          const outcome = await outcomeOf(area)
          if (answers[index]?.status === 200) expect(outcome).toEqual(EVERYTHING)
          else expect([NOTHING, EVERYTHING]).toContainEqual(outcome)
        }
      },
      { timeout: 20_000, interval: 200 },
    )
    for (const area of areas) if ((await outcomeOf(area)).shown === 0) ok(await publish(area))
    await vi.waitFor(
      async () => {
        expect(await outcomeOf(scheduled)).toEqual(EVERYTHING)
      },
      { timeout: 20_000, interval: 200 },
    )
    for (const area of areas) expect(await outcomeOf(area)).toEqual(EVERYTHING)
  })
})
