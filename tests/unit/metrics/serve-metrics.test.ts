import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { notePool, notePublication } from '../../../src/metrics/port'
import { serveMetrics, type MetricsServer } from '../../../src/metrics/serve-metrics'
import { freePort } from '../../../src/server/free-port'

let port: number
let server: MetricsServer

beforeEach(async () => {
  port = await freePort()
  server = await serveMetrics('127.0.0.1', port)
})

afterEach(() => server.close())

const ask = (path = '/metrics', init?: RequestInit) =>
  fetch(`http://127.0.0.1:${port}${path}`, init)

/** The samples that begin with a name, as lines. */
const samples = async (name: string): Promise<string[]> =>
  (await (await ask()).text()).split('\n').filter((line) => line.startsWith(name))

const request = { route: 'stored-page', method: 'GET', status: 200, seconds: 0.0004 }

test('requests are counted by what answered them, method and status', async () => {
  server.metrics.answered(request)
  server.metrics.answered(request)
  server.metrics.answered({ ...request, route: 'rest', status: 403, seconds: 0.2 })
  const count = 'liaison_http_request_duration_seconds_count'
  expect(await samples(count)).toEqual([
    `${count}{route="stored-page",method="GET",status="200"} 2`,
    `${count}{route="rest",method="GET",status="403"} 1`,
  ])
  const bucket = 'liaison_http_request_duration_seconds_bucket{le="0.0005"'
  expect((await samples(bucket))[0]).toMatch(/ 2$/)
})

test('a client cannot make up methods', async () => {
  server.metrics.answered({ ...request, method: 'PROPFIND' })
  server.metrics.answered({ ...request, method: 'MADE-UP' })
  expect(await samples('liaison_http_request_duration_seconds_count')).toEqual([
    'liaison_http_request_duration_seconds_count{route="stored-page",method="other",status="200"} 2',
  ])
})

test('what the page store has answered, and what it has not, is counted apart', async () => {
  server.metrics.answered(request)
  server.metrics.answered({ ...request, route: 'stored-file', status: 304 })
  server.metrics.answered({ ...request, route: 'page', status: 404 })
  server.metrics.answered({ ...request, route: 'rest' })
  const name = 'liaison_page_store_answers_total'
  expect(await samples(name)).toEqual([
    `${name}{result="hit"} 1`,
    `${name}{result="not-modified"} 1`,
    `${name}{result="miss"} 1`,
  ])
})

test('a publication is told by whoever made it', async () => {
  notePublication(0.03)
  expect(await samples('liaison_publication_visible_seconds_sum')).toEqual([
    'liaison_publication_visible_seconds_sum 0.03',
  ])
})

test('a database that is away makes no reading fail', async () => {
  const pool = new pg.Pool({ connectionString: `postgres://127.0.0.1:${await freePort()}/none` })
  server.watchDatabase(pool)
  notePool('test', { totalCount: 5, idleCount: 2, waitingCount: 7 })
  expect(await samples('liaison_database_up')).toEqual(['liaison_database_up 0'])
  const name = 'liaison_database_connections'
  expect((await samples(name)).filter((line) => line.includes('"test"'))).toEqual([
    `${name}{pool="test",state="used"} 3`,
    `${name}{pool="test",state="idle"} 2`,
    `${name}{pool="test",state="wanted"} 7`,
  ])
  await pool.end()
})

test('there is nothing else at that address', async () => {
  expect((await ask('/')).status).toBe(404)
  expect((await ask('/metrics', { method: 'POST' })).status).toBe(404)
  expect((await ask()).headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(await samples('process_resident_memory_bytes')).toHaveLength(1)
})
