import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'

import { adapterOf } from './transaction'

/**
 * Makes a COMMIT that fails an error of the operation. Payload's adapter swallows it: the caller would be
 * told that all is saved, and nothing is. The fate of the transaction is asked for after the commit, outside
 * of it.
 */
export function reportFailedCommits(payload: Payload): void {
  const adapter = adapterOf(payload)
  const commit = payload.db.commitTransaction.bind(payload.db)
  payload.db.commitTransaction = async (id) => {
    const session = adapter.sessions[String(await id)]
    const transaction = session && (await assignedId(session.db))
    await commit(id)
    if (!transaction) return
    const { rows } = await adapter.drizzle.execute<{ status: string | null }>(
      sql`select pg_xact_status(${transaction}::xid8) as status`,
    )
    if (rows[0]?.status !== 'committed')
      throw new Error('The database did not take the change, so nothing was saved. Try again.')
  }
}

/** The transaction's id, or null while it has written nothing. */
async function assignedId(database: NodePgDatabase): Promise<string | null> {
  const { rows } = await database.execute<{ id: string | null }>(
    sql`select pg_current_xact_id_if_assigned()::text as id`,
  )
  return rows[0]?.id ?? null
}
