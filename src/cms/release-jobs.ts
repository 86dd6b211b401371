import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../database/transaction'

/** Gives the jobs of a queue back that were being processed when a process died. For the start, when none is at work. */
export async function releaseJobs(req: PayloadRequest, queue: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(
    sql`update payload_jobs set processing = false where queue = ${queue} and processing and completed_at is null`,
  )
}
