import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { databaseOf, inTransaction } from '../../database/transaction'
import { releaseJobs } from '../release-jobs'
import { queueDelivery, WEBHOOK_QUEUE } from './outbox'

/** The log of deliveries goes back so far. */
const KEPT_DAYS = 90

/** At the start: what was being sent when a process died is sent again, and a message that has lost its job gets one. */
export async function recoverWebhooks(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await releaseJobs(req, WEBHOOK_QUEUE)
    const database = await databaseOf(req)
    await database.execute(sql`delete from webhook_deliveries
      where state <> 'waiting' and at < now() - make_interval(days => ${KEPT_DAYS})`)
    const { rows } = await database.execute<{ id: string }>(sql`
      select id from webhook_deliveries d where state = 'waiting' and not exists (
        select 1 from payload_jobs j
        where j.task_slug = 'deliver-webhook' and j.input ->> 'delivery' = d.id::text
          and j.completed_at is null and not coalesce(j.has_error, false))
      order by place`)
    for (const { id } of rows) await queueDelivery(req, id)
  })
}
