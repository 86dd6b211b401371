import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { ReadPool } from '@/database/read-pool'
import { openEmbeddedPostgres, type EmbeddedServer } from '@/server/embedded-postgres/open'
import { startReplica, type Replica } from '../support/replica'

/* A server, and a replica that follows it. */
const TIMEOUT = 60_000
let folder: string
let server: EmbeddedServer
let standby: Replica
let primary: pg.Pool
let replica: pg.Pool

const poolAt = (url: string) => {
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  pool.on('error', () => undefined)
  return pool
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-replica-'))
  const progress = { step: () => undefined, heartbeat: () => () => undefined }
  await mkdir(path.join(folder, 'primary'))
  server = await openEmbeddedPostgres(path.join(folder, 'primary'), progress)
  primary = poolAt(server.maintenanceUrl)
  await primary.query('create table published (word text)')
  standby = await startReplica(path.join(folder, 'primary'), server.maintenanceUrl)
  replica = poolAt(standby.url)
}, TIMEOUT)

afterAll(async () => {
  await Promise.all([primary.end(), replica.end()])
  await standby.remove()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}, TIMEOUT)

it(
  'a read is the replica’s when that shows every publication, and the database’s else',
  async () => {
    let publications = 0
    const reads = new ReadPool(primary, replica, () => publications)
    const ask = async () => {
      const { rows } = await reads.query<{ words: string[] | null; replica: boolean }>(
        'select array_agg(word) as words, pg_is_in_recovery() as replica from published',
      )
      return rows[0]
    }
    const publish = async (word: string) => {
      await primary.query('insert into published values ($1)', [word])
      publications += 1
    }
    const untilReplica = (words: string[]) =>
      vi.waitFor(
        async () => {
          expect(await ask()).toEqual({ words, replica: true })
        },
        { timeout: 10_000, interval: 10 },
      )
    await publish('one')
    expect(await ask()).toEqual({ words: ['one'], replica: false })
    await untilReplica(['one'])

    await replica.query('select pg_wal_replay_pause()')
    await publish('two')
    for (let each = 0; each < 20; each += 1)
      expect(await ask()).toEqual({ words: ['one', 'two'], replica: false })
    await replica.query('select pg_wal_replay_resume()')
    await untilReplica(['one', 'two'])

    await standby.stop()
    expect(await ask()).toEqual({ words: ['one', 'two'], replica: false })
    await publish('three')
    expect(await ask()).toEqual({ words: ['one', 'two', 'three'], replica: false })
  },
  TIMEOUT,
)
