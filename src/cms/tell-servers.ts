import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { PUBLICATION_CHANNEL } from '../database/publication-channel'
import { databaseOf } from '../database/transaction'

/**
 * Tells every server that what the public sees has changed. PostgreSQL sends it when the request's transaction is committed.
 *
 * @param place of the publication in their order, where it was one
 */
export async function tellServers(req: PayloadRequest, place?: number): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_notify(${PUBLICATION_CHANNEL}, ${String(place ?? '')})`)
}
