import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { isActivePerson, scopeOf } from '../../access/person'
import { databaseOf } from '../../database/transaction'
import type { Worker } from '../../tasks/tasks-for'

/** Somebody who can sign in. */
export interface Colleague extends Worker {
  name: string
}

/** Everybody whose account counts, by name. */
export async function readColleagues(req: PayloadRequest): Promise<Colleague[]> {
  const { docs } = await req.payload.db.find({
    collection: 'users',
    pagination: false,
    req,
    select: { name: true, roles: true, scope: true, deactivated: true },
    sort: 'name',
  })
  return docs
    .filter(isActivePerson)
    .map(({ id, name, roles, ...person }) => ({ id, name, roles, scope: scopeOf(person) }))
}

/** How fast reviews were decided of late. */
export interface ReviewTimes {
  decided: number
  /** Milliseconds from a submission to its decision, the middle of all. */
  median: number
}

/** Long enough for profiles that change a few times a year, short enough to tell how it goes now. */
export const REVIEW_TIMES_DAYS = 90

/**
 * How long decisions on submissions took in the last 90 days: by reviewer's id, and of all under the empty string.
 * One statement over the trail.
 */
export async function readReviewTimes(req: PayloadRequest): Promise<Map<string, ReviewTimes>> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{
    actor: string | null
    decided: string
    seconds: number
  }>(sql`
    with steps as (
      select actor, event, at,
        lag(event) over w as before, lag(at) over w as before_at
      from workflow_events
      where at > now() - make_interval(days => ${REVIEW_TIMES_DAYS})
        and event in ('submit', 'approve', 'request-changes', 'recall')
      window w as (partition by collection, document order by at)
    )
    select actor, count(*) as decided,
      percentile_cont(0.5) within group (order by extract(epoch from at - before_at)) as seconds
    from steps where before = 'submit' and event in ('approve', 'request-changes')
    group by grouping sets ((actor), ())`)
  return new Map(
    rows
      .filter(({ decided }) => Number(decided) > 0)
      .map(({ actor, decided, seconds }) => [
        actor ?? '',
        { decided: Number(decided), median: seconds * 1000 },
      ]),
  )
}
