import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import { nextDigest } from '../../notifications/preferences'
import { NOTIFICATION_QUEUE } from './occasions'

/** Puts the mail about one notification into the queue, in the request's transaction. */
export async function queueMail(req: PayloadRequest, notification: string): Promise<void> {
  await req.payload.jobs.queue({
    task: 'send-mail',
    input: { notification },
    queue: NOTIFICATION_QUEUE,
    req,
  })
}

/** Sees to it that a person gets a digest at the next hour of digests. */
export async function queueDigest(req: PayloadRequest, person: string): Promise<void> {
  const database = await databaseOf(req)
  const { rowCount } = await database.execute(sql`
    select 1 from payload_jobs
    where task_slug = 'send-digest' and input ->> 'person' = ${person}
      and completed_at is null and not coalesce(has_error, false) limit 1`)
  if (rowCount) return
  const { digestHour } = await req.payload.db.findGlobal<{ digestHour?: number | null }>({
    slug: 'site-settings',
    req,
  })
  await req.payload.jobs.queue({
    task: 'send-digest',
    input: { person },
    queue: NOTIFICATION_QUEUE,
    waitUntil: nextDigest(new Date(), digestHour ?? DEFAULT_DIGEST_HOUR),
    req,
  })
}

/** Before the offices of Europe and Africa open. */
export const DEFAULT_DIGEST_HOUR = 5
