import { and, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'

import { readerReports } from '../../database/tables/reports'
import { databaseOf, inTransaction } from '../../database/transaction'
import { CLOSED, WORDS_KEPT_DAYS } from '../../reader-reports/states'
import { NOTIFICATION_QUEUE } from '../notifications/occasions'

const DAY_MS = 86_400_000

/** What a report is without the words of its sender. */
export const WITHOUT_WORDS = { wrong: null, right: null, digest: null } as const

/** Forgets what readers wrote in reports that were closed long ago. Also called at the start, for whatever a lost job left. */
export async function forgetOldWords(payload: Payload, now = new Date()): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const database = await databaseOf(req)
    await database
      .update(readerReports)
      .set(WITHOUT_WORDS)
      .where(
        and(
          inArray(readerReports.state, [...CLOSED]),
          lt(readerReports.since, new Date(now.getTime() - WORDS_KEPT_DAYS * DAY_MS)),
          isNotNull(readerReports.digest),
        ),
      )
  })
}

export const forgetReports: TaskConfig<{ input: object; output: Record<string, never> }> = {
  slug: 'forget-reports',
  label: 'Forget what readers wrote long ago',
  inputSchema: [],
  retries: 3,
  handler: async ({ req: { payload } }) => {
    await forgetOldWords(payload)
    return { output: {} }
  },
}

/** Sees to it that the words of reports that are closed now are forgotten in time, in the request's transaction. */
export async function queueForgetting(req: PayloadRequest, closedAt: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: 'forget-reports',
    input: {},
    queue: NOTIFICATION_QUEUE,
    waitUntil: new Date(closedAt.getTime() + WORDS_KEPT_DAYS * DAY_MS + 60_000),
    req,
  })
}
