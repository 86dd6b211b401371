import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { adapterOf } from './transaction'

/** A job that nobody has finished for so long was taken by a process that died. */
const ABANDONED = "interval '2 minutes'"

/**
 * Lets one server at a time take jobs from the queue, and gives back what was taken by one that died. Payload looks for
 * jobs and marks them in two steps, so that two servers could take the same one.
 */
export function takeJobsOneByOne(payload: Payload): void {
  const adapter = adapterOf(payload)
  const update = payload.db.updateJobs.bind(payload.db)
  payload.db.updateJobs = async (args) => {
    const transaction = await args.req?.transactionID
    const session = transaction === undefined ? undefined : adapter.sessions[transaction]
    if (session && !args.id && args.data.processing === true) {
      await session.db.execute(
        sql`select pg_advisory_xact_lock(hashtextextended('liaison:jobs', 0))`,
      )
      await session.db.execute(sql`
        update payload_jobs set processing = false
        where processing and completed_at is null and updated_at < now() - ${sql.raw(ABANDONED)}`)
    }
    return update(args)
  }
}
