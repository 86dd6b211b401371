import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { databaseOf, inTransaction } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { releaseJobs } from '../release-jobs'
import { PURGE_QUEUE, queuePurge } from './queue-purge'

/** At the start: the cache is told what it was being told when a process died, and what it had not taken for too long. */
export async function recoverPurges(payload: Payload): Promise<void> {
  if (!readEnvironment().purge) return
  await inTransaction(payload, null, async (req) => {
    await releaseJobs(req, PURGE_QUEUE)
    const database = await databaseOf(req)
    const { rows } = await database.execute<{ keys: string[] }>(sql`
      delete from payload_jobs where queue = ${PURGE_QUEUE} and has_error
      returning input -> 'keys' as keys`)
    await queuePurge(
      req,
      rows.flatMap(({ keys }) => keys),
    )
  })
}
