import type { Pool } from 'pg'
import { Gauge, type Registry } from 'prom-client'

import { poolsInUse } from './port'

interface Reading {
  queues: { queue: string; waiting: number; running: number; failed: number; age: number }[]
  deliveries: { state: string; count: number; age: number }[]
  sequence: number
}

/**
 * One statement for each reading of the metrics. Ages are in seconds, of what could have been done by now. Only queues that are
 * worked off: jobs stay in one whose setting was taken back, such as that of a cache in front. All until it is known which those are.
 */
const READING = `
  select
    (select coalesce(json_agg(q), '[]') from (
       select coalesce(queue, 'default') as queue,
         count(*) filter (where not processing and not coalesce(has_error, false) and coalesce(wait_until, created_at) <= now()) as waiting,
         count(*) filter (where processing) as running,
         count(*) filter (where has_error) as failed,
         coalesce(extract(epoch from now() - min(coalesce(wait_until, created_at))
           filter (where not coalesce(has_error, false) and coalesce(wait_until, created_at) <= now())), 0) as age
       from payload_jobs
       where completed_at is null and ($1::text[] is null or coalesce(queue, 'default') = any ($1))
       group by 1) q) as queues,
    (select coalesce(json_agg(d), '[]') from (
       select state, count(*) as count, extract(epoch from now() - min(at)) as age
       from webhook_deliveries where state <> 'delivered' group by state) d) as deliveries,
    (select coalesce(max(sequence), 0)::int from workflow_items) as sequence`

/**
 * What the database knows: queues, outboxes, and whether this server shows what was published last.
 *
 * @param shown the last publication that this server shows; undefined while it shows none yet
 * @returns reads it anew, before the metrics are
 */
export function databaseMetrics(
  registry: Registry,
  pool: Pool,
  shown: () => number | undefined,
): () => Promise<void> {
  const gauge = <T extends string>(name: string, help: string, labelNames: T[] = []) =>
    new Gauge<T>({ name, help, labelNames, registers: [registry] })
  const jobs = gauge('liaison_jobs', 'Jobs that are due, running, or failed for good.', [
    'queue',
    'state',
  ])
  const age = gauge('liaison_job_age_seconds', 'For how long the oldest job has been due.', [
    'queue',
  ])
  const deliveries = gauge(
    'liaison_webhook_deliveries',
    'Messages to webhooks that were not delivered.',
    ['state'],
  )
  const oldest = gauge(
    'liaison_webhook_delivery_age_seconds',
    'Age of the oldest message to a webhook that waits.',
  )
  const behind = gauge(
    'liaison_publications_behind',
    'How many publications this server does not show yet.',
  )
  const connections = gauge(
    'liaison_database_connections',
    'Connections of this process, and who waits for one.',
    ['pool', 'state'],
  )
  const up = gauge('liaison_database_up', 'Whether the database has answered this reading.')
  const take = ({ queues, deliveries: messages, sequence }: Reading) => {
    for (const { queue, waiting, running, failed, age: seconds } of queues) {
      jobs.set({ queue, state: 'waiting' }, waiting)
      jobs.set({ queue, state: 'running' }, running)
      jobs.set({ queue, state: 'failed' }, failed)
      age.set({ queue }, seconds)
    }
    for (const { state, count } of messages) deliveries.set({ state }, count)
    oldest.set(messages.find(({ state }) => state === 'waiting')?.age ?? 0)
    const own = shown()
    if (own !== undefined) behind.set(Math.max(0, sequence - own))
  }
  return async () => {
    for (const each of [jobs, age, deliveries, oldest, behind]) each.reset()
    const reading = await readingOf(pool)
    up.set(reading ? 1 : 0)
    if (reading) take(reading)
    for (const [name, { totalCount, idleCount, waitingCount }] of poolsInUse()) {
      connections.set({ pool: name, state: 'used' }, totalCount - idleCount)
      connections.set({ pool: name, state: 'idle' }, idleCount)
      connections.set({ pool: name, state: 'wanted' }, waitingCount)
    }
  }
}

const readingOf = (pool: Pool): Promise<Reading | undefined> =>
  pool.query<Reading>(READING, [globalThis.liaisonQueues ?? null]).then(
    ({ rows }) => rows[0],
    () => undefined,
  )
