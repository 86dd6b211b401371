import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { databaseOf, inTransaction } from '../../database/transaction'
import { releaseJobs } from '../release-jobs'
import { NOTIFICATION_QUEUE } from './occasions'
import { queueMail } from './queue-mail'

/** At the start: what was being done when a process died is done again, and mail that has lost its job gets one. */
export async function recoverNotifications(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await releaseJobs(req, NOTIFICATION_QUEUE)
    const database = await databaseOf(req)
    const { rows } = await database.execute<{ id: string }>(sql`
      select id from notifications n where mail = 'pending' and not exists (
        select 1 from payload_jobs j
        where j.task_slug = 'send-mail' and j.input ->> 'notification' = n.id::text
          and j.completed_at is null and not coalesce(j.has_error, false))`)
    for (const { id } of rows) await queueMail(req, id)
  })
}

/** Takes everything out of the outbox untold: for content that nobody has written, such as that of the demo. */
export async function forgetOccasions(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const database = await databaseOf(req)
    await database.execute(sql`delete from payload_jobs where queue = ${NOTIFICATION_QUEUE}`)
  })
}
