import type pg from 'pg'
import { expect } from 'vitest'

import { database, rowsOf } from '../../support/database'

/**
 * Holds a lock of the product in a transaction, as somebody else would, until some work has ended. What the work answers
 * is not waited for inside of a list or an object.
 *
 * @param lock its name: `liaison:<collection>:<id>` of a document, `liaison:publications`
 * @param work is given the connection that holds it
 */
export async function whileLocked<T>(
  lock: string,
  work: (holder: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const holder = await database().connect()
  try {
    await holder.query('begin')
    await holder.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [lock])
    const result = await work(holder)
    await holder.query('commit')
    return result
  } finally {
    holder.release(true)
  }
}

/** Answers when so many transactions wait for such a lock. */
export const untilWaiting = (count: number): Promise<void> =>
  expect.poll(waiting).toHaveLength(count)

/** Ends their waiting, as it ends by itself after a while. */
export async function endWaiting(): Promise<void> {
  for (const { pid } of await waiting()) await rowsOf('select pg_cancel_backend($1)', [pid])
}

/** Those that take up jobs wait for one another all the time: they do not count. */
const waiting = () =>
  rowsOf<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and not granted
       and (classid::bigint << 32 | objid::bigint) <> hashtextextended('liaison:jobs', 0)`,
  )
