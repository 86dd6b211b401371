import { randomUUID } from 'node:crypto'

import pg from 'pg'
import { onTestFinished, vi } from 'vitest'

import { database, rowsOf } from '../../support/database'
import { underTest } from '../../support/under-test'

/** Where a publication of a crime area can be held: at the writing of each table, and at the commit. */
export const STEPS = {
  'its edition': ['editions', 'document'],
  'the public row': ['crime_areas', 'id'],
  'the published version': ['_crime_areas_v', 'parent_id'],
  'its standing': ['workflow_items', 'document'],
  'its place in the order of changes': ['public_changes', 'document'],
  'what the API says': ['api_documents', 'document'],
  'the trail': ['workflow_events', 'document'],
  'the commit': ['workflow_events', 'document'],
} as const

export type Step = keyof typeof STEPS

export interface HeldStep {
  /** Waits until the publication has come here; answers the number of PostgreSQL's process that holds it. */
  reached: () => Promise<number>
  /** Ends that process, as if the connection had been lost. */
  cut: () => Promise<void>
  /** Lets it go on. */
  release: () => Promise<void>
}

/**
 * Stops whoever publishes a document at a step, inside the database and until it is released, at the latest when the test
 * is over.
 */
export async function holdAt(step: Step, id: string): Promise<HeldStep> {
  const name = nameOf('hold')
  const key = Math.floor(Math.random() * 2 ** 31)
  const client = new pg.Client({ connectionString: underTest('databaseUrl') })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select pg_advisory_lock($1)', [key])
  // It does not wait for the lock, because the product gives up such waiting after some seconds.
  await doAt(
    step,
    id,
    name,
    `perform set_config('application_name', '${name}', true);
     while not pg_try_advisory_xact_lock_shared(${key}) loop perform pg_sleep(0.01); end loop;`,
  )
  const waiting = async () => {
    const [row] = await rowsOf<{ pid: number }>(
      'select pid from pg_stat_activity where application_name = $1',
      [name],
    )
    if (!row) throw new Error(`Nobody is held at ${step}.`)
    return row.pid
  }
  const reached = () => vi.waitFor(waiting, { timeout: 20_000, interval: 10 })
  let isReleased = false
  const release = async () => {
    if (isReleased) return
    isReleased = true
    // The lock goes with the connection, which may be lost already.
    await client.end().catch(() => undefined)
    // Waits for whoever was held and has not ended yet.
    await undo(name)
  }
  onTestFinished(release)
  return {
    reached,
    cut: async () => {
      await database().query('select pg_terminate_backend($1)', [await reached()])
    },
    release,
  }
}

/**
 * Ends the connections of all who read a table until some work has been answered, because others read it at the same
 * time, and which of them works for whom cannot be told.
 *
 * @returns the answer
 */
export async function whileReadersAreCut<T>(table: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: underTest('databaseUrl') })
  await client.connect()
  const isOver = { current: false }
  const cutting = async () => {
    while (!isOver.current)
      await rowsOf(
        `select pg_terminate_backend(pid) from pg_locks
         where relation = $1::regclass and not granted and database = (select oid from pg_database where datname = current_database())`,
        [table],
      )
  }
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`)
    const worked = work().finally(() => {
      isOver.current = true
    })
    const [answer] = await Promise.all([worked, cutting()])
    return answer
  } finally {
    await client.end()
  }
}

/**
 * Has PostgreSQL say at a step that its disk is full, as it does when a table or an index cannot grow.
 *
 * @returns makes room again, which is done at the latest when the test is over
 */
export async function fillDiskAt(step: Step, id: string): Promise<() => Promise<void>> {
  const name = nameOf('full')
  await doAt(
    step,
    id,
    name,
    // Source: PostgreSQL, appendix A, disk_full.
    `raise exception 'could not extend file: No space left on device' using errcode = '53100';`,
  )
  const makeRoom = () => undo(name)
  onTestFinished(makeRoom)
  return makeRoom
}

const nameOf = (what: string) => `${what}_${randomUUID().replaceAll('-', '')}`

/** Has a trigger do something where a document is published. */
async function doAt(step: Step, id: string, name: string, statements: string): Promise<void> {
  const [table, column] = STEPS[step]
  const when = `when (new.${column}::text = '${id}') execute function ${name}()`
  await database().query(
    `create function ${name}() returns trigger language plpgsql as $$ begin ${statements} return null; end $$`,
  )
  await database().query(
    step === 'the commit'
      ? `create constraint trigger ${name} after insert or update on ${table}
         deferrable initially deferred for each row ${when}`
      : `create trigger ${name} after insert or update on ${table} for each row ${when}`,
  )
}

const undo = async (name: string): Promise<void> => {
  await database().query(`drop function if exists ${name} cascade`)
}
