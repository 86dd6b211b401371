import { and, eq, sql } from 'drizzle-orm'
import type { Payload, TaskConfig } from 'payload'

import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { Refused, type RefusalCode } from '../workflow/refusals'
import { releaseAllJobs } from './release-jobs'
import { WHILE_DATABASE_IS_AWAY } from './retries'
import { titleOf } from './edition-title'
import { insertEvent } from './events'
import { itemOf } from './items'
import { performTransition, personIn } from './perform'
import { queueScheduled, SCHEDULE_QUEUE, type ScheduledPublication } from './schedule-queue'
import { workflowItems } from '../database/tables/workflow'
import { databaseOf, inTransaction, lockDocument } from '../database/transaction'
import { workingCopyOf } from './working-copy'

/**
 * Publishes as the person who scheduled it. Everything is judged again: state, content, rights. What stands
 * against it is kept with the document, which stays approved.
 */
export const publishScheduled: TaskConfig<{
  input: ScheduledPublication
  output: Record<string, never>
}> = {
  slug: 'publish-scheduled',
  label: 'Publish at the scheduled time',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
    { name: 'schedule', type: 'text', required: true },
  ],
  // Or while somebody holds the document. After a start it is tried anyway.
  retries: WHILE_DATABASE_IS_AWAY,
  handler: async ({ input, req }) => {
    await fire(req.payload, input)
    return { output: {} }
  },
}

/** What passes, and says nothing against the publication. */
const PASSING: readonly RefusalCode[] = ['unavailable', 'concurrent']

async function fire(
  payload: Payload,
  { collection, id, schedule }: ScheduledPublication,
): Promise<void> {
  if (!isProfileCollection(collection)) return
  const scheduled = await inTransaction(payload, null, (req) => itemOf(req, collection, id))
  // Replaced, cancelled, or fired before: the job has outlived its scheduling.
  if (scheduled?.schedule !== schedule || !scheduled.scheduledBy) return
  try {
    await performTransition(
      payload,
      { id: scheduled.scheduledBy },
      { collection, id, transition: 'publish', input: {}, schedule },
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.refusals.some(({ code }) => PASSING.includes(code))) throw error
    await recordFailure(payload, { collection, id, schedule }, scheduled.scheduledBy, error)
  }
}

async function recordFailure(
  payload: Payload,
  { collection, id, schedule }: ScheduledPublication,
  actor: string,
  refused: Refused,
): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await lockDocument(req, collection, id)
    const database = await databaseOf(req)
    const errors = [...refused.refusals]
    const { rowCount } = await database
      .update(workflowItems)
      .set({
        scheduledFor: null,
        schedule: null,
        scheduledBy: null,
        scheduleError: { at: new Date().toISOString(), errors },
      })
      .where(
        and(
          eq(workflowItems.collection, collection),
          eq(workflowItems.document, id),
          eq(workflowItems.schedule, schedule),
        ),
      )
    if (rowCount === 0) return
    const working = await workingCopyOf(req, collection, id)
    const person = await personIn(req, actor).catch(() => ({
      id: actor,
      name: 'Deactivated account',
    }))
    await insertEvent(req, person, {
      event: 'schedule-failed',
      collection,
      document: id,
      title: working ? titleOf(working.content) : id,
      from: 'approved',
      to: 'approved',
      details: { errors: errors.map(({ code, message }) => ({ code, message })) },
    })
  })
}

/**
 * Gives jobs back to the queue that were being processed when a process died, and jobs back to schedulings
 * that have none. Harmless at any time: a scheduling fires once, whichever job comes first.
 */
export async function recoverScheduled(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await releaseAllJobs(req, SCHEDULE_QUEUE)
    const database = await databaseOf(req)
    const { rows } = await database.execute<{
      collection: ProfileCollection
      document: string
      schedule: string
      scheduled_for: string
    }>(sql`
      select collection, document, schedule, scheduled_for from workflow_items i
      where schedule is not null and not exists (
        select 1 from payload_jobs j where j.queue = ${SCHEDULE_QUEUE} and j.completed_at is null and not coalesce(j.has_error, false) and j.input ->> 'schedule' = i.schedule)`)
    for (const row of rows)
      await queueScheduled(req, {
        collection: row.collection,
        id: row.document,
        schedule: row.schedule,
        scheduledFor: new Date(row.scheduled_for),
      })
  })
}
