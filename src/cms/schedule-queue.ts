import type { PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'

export const SCHEDULE_QUEUE = 'scheduled-publication'

/** One publication to come. */
export interface ScheduledPublication {
  collection: ProfileCollection
  id: string
  /** The scheduling this job stands for. */
  schedule: string
}

/** Puts a publication into Payload's queue, in the transaction that schedules it. */
export async function queueScheduled(
  req: PayloadRequest,
  job: ScheduledPublication & { scheduledFor: Date },
): Promise<void> {
  const { scheduledFor, ...input } = job
  await req.payload.jobs.queue({
    task: 'publish-scheduled',
    input,
    queue: SCHEDULE_QUEUE,
    waitUntil: scheduledFor,
    req,
  })
}
