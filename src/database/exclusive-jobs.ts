import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'

import { adapterOf } from './transaction'

/** A job that nobody has finished for so long was taken by a process that died. */
const ABANDONED = "interval '2 minutes'"

/**
 * Lets one server at a time take jobs from the queue, and gives back what was taken by one that died. Payload looks for
 * jobs and marks them in two steps, so that two servers could take the same one. An update that fails is rolled back here:
 * Payload begins its transaction for it alone and does not end it then, and its connection would be lost to the pool.
 */
export function takeJobsOneByOne(payload: Payload): void {
  const adapter = adapterOf(payload)
  const update = payload.db.updateJobs.bind(payload.db)
  payload.db.updateJobs = async (args) => {
    const transaction = await args.req?.transactionID
    const session = transaction === undefined ? undefined : adapter.sessions[transaction]
    try {
      if (session && !args.id && args.data.processing === true) await reserveJobs(session.db)
      return await update(args)
    } catch (error) {
      if (transaction !== undefined) await payload.db.rollbackTransaction(transaction)
      throw error
    }
  }
}

async function reserveJobs(database: NodePgDatabase): Promise<void> {
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended('liaison:jobs', 0))`)
  await database.execute(sql`
    update payload_jobs set processing = false
    where processing and completed_at is null and updated_at < now() - ${sql.raw(ABANDONED)}`)
}
