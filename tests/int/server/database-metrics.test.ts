import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { noteQueues } from '@/metrics/port'
import { serveMetrics, type MetricsServer } from '@/metrics/serve-metrics'
import { ensureDatabase } from '@/server/database/embedded-content'
import { runMigrations } from '@/server/database/migrations'
import { type EmbeddedServer, openEmbeddedPostgres } from '@/server/embedded-postgres/open'
import { freePort } from '@/server/free-port'

const progress = { step: () => undefined, heartbeat: () => () => undefined }

let folder: string
let database: EmbeddedServer
let pool: pg.Pool
let port: number
let server: MetricsServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-metrics-'))
  database = await openEmbeddedPostgres(folder, progress)
  await ensureDatabase(folder, database.maintenanceUrl)
  await runMigrations({ databaseUrl: database.url, title: 'Making it' }, progress)
  pool = new pg.Pool({ connectionString: database.url, max: 1 })
  port = await freePort()
  server = await serveMetrics('127.0.0.1', port)
  server.watchDatabase(pool)
})

afterAll(async () => {
  globalThis.liaisonQueues = undefined
  await server.close()
  await pool.end()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The samples that begin with a name, as lines. */
async function samples(name: string): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  return (await answer.text()).split('\n').filter((line) => line.startsWith(name))
}

const queuesIn = (lines: string[]) => lines.map((line) => /queue="([^"]+)"/.exec(line)?.[1]).sort()

test('jobs of a queue that this server does not work off are late for nobody', async () => {
  await pool.query(
    `insert into payload_jobs (queue, created_at) values
       ('webhooks', now() - interval '1 minute'), ('purges', now() - interval '1 day'), ('folder-removals', now())`,
  )
  const all = ['folder-removals', 'purges', 'webhooks']
  expect(queuesIn(await samples('liaison_job_age_seconds{'))).toEqual(all)
  noteQueues(['webhooks', 'bucket-removals'])
  const ages = await samples('liaison_job_age_seconds{')
  expect(queuesIn(ages)).toEqual(['webhooks'])
  expect(Number(ages[0]?.split(' ').at(-1))).toBeGreaterThanOrEqual(60)
  expect(new Set(queuesIn(await samples('liaison_jobs{')))).toEqual(new Set(['webhooks']))
})
