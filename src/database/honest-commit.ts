import { setTimeout as wait } from 'node:timers/promises'

import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'

import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { adapterOf } from './transaction'
import { isUnavailable } from './unavailable'

/** How long a database that has gone away, or has not decided yet, is asked: longer than PostgreSQL takes to come back from a crash. */
const PATIENCE_MS = 5000
const POLL_MS = 100

/**
 * Makes a COMMIT that fails an error of the operation. Payload's adapter swallows it: the caller would be
 * told that all is saved, and nothing is. The fate of the transaction is asked for after the commit, outside
 * of it: also when the connection was lost on the way, which leaves both possible. A transaction that cannot say its id can
 * not be committed either; it is ended here, because not everything in Payload ends what it could not commit.
 */
export function reportFailedCommits(payload: Payload): void {
  const adapter = adapterOf(payload)
  const commit = payload.db.commitTransaction.bind(payload.db)
  payload.db.commitTransaction = async (id) => {
    const session = adapter.sessions[String(await id)]
    const transaction =
      session &&
      (await assignedId(session.db).catch(async (error: unknown) => {
        await payload.db.rollbackTransaction(id)
        throw error
      }))
    await commit(id)
    if (!transaction) return
    const fate = await fateOf(adapter.drizzle, transaction)
    if (fate === 'committed') return
    throw new Refused([refusal(fate === 'in progress' ? 'unavailable' : 'not-saved')])
  }
}

/** The transaction's id, or null while it has written nothing. */
async function assignedId(database: NodePgDatabase): Promise<string | null> {
  const { rows } = await database.execute<{ id: string | null }>(
    sql`select pg_current_xact_id_if_assigned()::text as id`,
  )
  return rows[0]?.id ?? null
}

/** What became of a transaction. After a crash, PostgreSQL knows it from its write-ahead log. */
async function fateOf(database: NodePgDatabase, transaction: string): Promise<string | null> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      const { rows } = await database.execute<{ status: string | null }>(
        sql`select pg_xact_status(${transaction}::xid8) as status`,
      )
      const status = rows[0]?.status ?? null
      if (status !== 'in progress' || Date.now() > deadline) return status
    } catch (error) {
      if (!isUnavailable(error) || Date.now() > deadline) throw error
    }
    await wait(POLL_MS)
  }
}
