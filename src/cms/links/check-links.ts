import { eq, sql } from 'drizzle-orm'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'

import { externalLinks } from '../../database/tables/links'
import { databaseOf, inTransaction } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { askLink, type LinkAnswer } from '../../link-check/ask'
import { releaseJobs } from '../release-jobs'
import { WHILE_DATABASE_IS_AWAY } from '../retries'
import { askedLately, dueLinks, nextDue } from './link-store'

export const LINK_QUEUE = 'link-check'

/** How many addresses are asked a minute, so that nobody's site takes the check for an attack. */
const MOST_A_MINUTE = 30

/** How many are asked at the same time. */
const AT_ONCE = 5

const MINUTE_MS = 60_000
const WORKS_MS = 7 * 24 * 60 * MINUTE_MS
const FAILED_MS = 60 * MINUTE_MS
const FAILED_AT_MOST_MS = 24 * 60 * MINUTE_MS

/**
 * Asks the addresses that working copies link to whether they still work, as many a minute as is decent, and
 * sees to it that there is a next time. Does nothing unless the operator wants it (`LINK_CHECK`).
 */
export const checkLinks: TaskConfig<{ input: object; output: Record<string, never> }> = {
  slug: 'check-links',
  label: 'Check links to other sites',
  inputSchema: [],
  retries: WHILE_DATABASE_IS_AWAY,
  handler: async ({ job, req: { payload } }) => {
    const { linkCheck } = readEnvironment()
    if (linkCheck === 'off') return { output: {} }
    const due = await inTransaction(payload, null, async (req) =>
      dueLinks(req, Math.max(0, MOST_A_MINUTE - (await askedLately(req)))),
    )
    const queue = [...due]
    const work = async () => {
      for (let url = queue.shift(); url !== undefined; url = queue.shift())
        await recordAnswer(
          payload,
          url,
          await askLink(url, { allowPrivate: linkCheck === 'private' }),
        )
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    await inTransaction(payload, null, async (req) => {
      const next = await nextDue(req)
      const soonest = new Date(Date.now() + MINUTE_MS)
      if (next) await queueLinkCheck(req, next > soonest ? next : soonest, job.id)
    })
    return { output: {} }
  },
}

async function recordAnswer(payload: Payload, url: string, answer: LinkAnswer): Promise<void> {
  const works = answer.status !== null && answer.status < 400
  await inTransaction(payload, null, async (req) => {
    const database = await databaseOf(req)
    const wait = works
      ? sql`make_interval(secs => ${WORKS_MS / 1000})`
      : sql`make_interval(secs => least(${FAILED_MS / 1000} * power(2, least(${externalLinks.failures}, 10)), ${FAILED_AT_MOST_MS / 1000}))`
    await database
      .update(externalLinks)
      .set({
        ...answer,
        checkedAt: sql`now()`,
        failures: works ? 0 : sql`${externalLinks.failures} + 1`,
        dueAt: sql`now() + ${wait}`,
      })
      .where(eq(externalLinks.url, url))
  })
}

/**
 * Sees to it that the links are checked at a time, in the request's transaction: by a job that waits already
 * and is due by then, or by a new one.
 *
 * @param except a job that is at its end and does not count
 */
export async function queueLinkCheck(
  req: PayloadRequest,
  at: Date = new Date(),
  except = '',
): Promise<void> {
  if (readEnvironment().linkCheck === 'off') return
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from payload_jobs
    where queue = ${LINK_QUEUE} and completed_at is null and not coalesce(has_error, false)
      and not coalesce(processing, false) and id::text <> ${except}
      and coalesce(wait_until, now()) <= ${at.toISOString()}::timestamptz limit 1`)
  if (rows.length > 0) return
  await req.payload.jobs.queue({
    task: 'check-links',
    input: {},
    queue: LINK_QUEUE,
    waitUntil: at,
    req,
  })
}

/** After a start: jobs that a dead process was at, and a first job where there is none. */
export async function recoverLinkCheck(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await releaseJobs(req, LINK_QUEUE)
    const next = await nextDue(req)
    if (next) await queueLinkCheck(req, next)
  })
}
