import { setTimeout } from 'node:timers/promises'

import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { adapterOf } from './transaction'

const POLL_MS = 100
const LONGEST_MS = 30_000

/**
 * Waits until every transaction has ended that is under way now, also where it has only read so far: whoever looks afterwards sees what
 * became of what it had read.
 *
 * @throws {Error} when one takes longer than half a minute
 */
export async function earlierTransactionsEnded(payload: Payload): Promise<void> {
  const { drizzle } = adapterOf(payload)
  const { rows } = await drizzle.execute<{ now: string }>(
    sql`select clock_timestamp()::text as now`,
  )
  const isOneLeft = async () => {
    const { rows: left } = await drizzle.execute(sql`
      select 1 from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
        and xact_start <= ${rows[0]?.now}::timestamptz limit 1`)
    return left.length > 0
  }
  for (let waited = 0; await isOneLeft(); waited += POLL_MS) {
    if (waited >= LONGEST_MS) throw new Error('Another transaction takes too long.')
    await setTimeout(POLL_MS)
  }
}
