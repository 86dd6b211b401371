import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../database/transaction'
import { readEnvironment } from '../env'

/**
 * For the start: gives the jobs of a queue back that were being processed when a process died. On a database that servers share,
 * others may be at them; there `takeJobsOneByOne` gives back what nobody has touched for some time.
 */
export async function releaseJobs(req: PayloadRequest, queue: string): Promise<void> {
  if (readEnvironment().isEmbedded) await releaseAllJobs(req, queue)
}

/** Gives back also those that another server may be at: for jobs that must not wait, and do nothing when they are done twice. */
export async function releaseAllJobs(req: PayloadRequest, queue: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(
    sql`update payload_jobs set processing = false where queue = ${queue} and processing and completed_at is null`,
  )
}
