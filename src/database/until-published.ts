import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { NEWEST_PUBLICATION } from './newest-publication'
import { databaseOf } from './transaction'

interface Remembered<T> {
  /** The place of the newest publication before it was read. */
  sequence: number
  value: Promise<T>
}

/**
 * Remembers what is read of what the public sees until something else is published: all of it is told in `public_changes`. A
 * request gets one answer however often it asks, and asks the database for the newest publication only. What is read in a
 * transaction, which may see what is not published yet, is never remembered for others.
 *
 * @param read asks the database for all of it
 * @returns the same for a request
 */
export function untilPublished<T>(
  read: (database: NodePgDatabase) => Promise<T>,
): (req: PayloadRequest) => Promise<T> {
  const ofRequest = new WeakMap<object, Promise<T>>()
  const ofAll = new WeakMap<Payload, Remembered<T>>()

  const ask = async (req: PayloadRequest): Promise<T> => {
    const database = await databaseOf(req)
    if (await req.transactionID) return read(database)
    const sequence = await newestPublication(database)
    const known = ofAll.get(req.payload)
    if (known?.sequence === sequence) return known.value
    const asked = { sequence, value: read(database) }
    ofAll.set(req.payload, asked)
    asked.value.catch(() => {
      if (ofAll.get(req.payload) === asked) ofAll.delete(req.payload)
    })
    return asked.value
  }

  return (req) => {
    const known = ofRequest.get(req.headers)
    if (known) return known
    const asked = ask(req)
    ofRequest.set(req.headers, asked)
    return asked
  }
}

async function newestPublication(database: NodePgDatabase): Promise<number> {
  const { rows } = await database.execute<{ newest: number }>(
    sql.raw(`select (${NEWEST_PUBLICATION}) as newest`),
  )
  return rows[0]?.newest ?? 0
}
