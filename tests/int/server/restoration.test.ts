import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { makeBackup } from '@/backup/make-backup'
import { migrationsOf } from '@/backup/catalog'
import { checkBackup } from '@/backup/read-archive'
import { restoreDatabase } from '@/backup/restore-database'
import { ensureDatabase } from '@/server/database/embedded-content'
import { applyMigrations, listMigrationNames, runMigrations } from '@/server/database/migrations'
import { withClient } from '@/server/database/query'
import { type EmbeddedServer, openEmbeddedPostgres } from '@/server/embedded-postgres/open'
import { PROJECT_ROOT } from '@/server/project-root'

import { startScript } from './support/start-script'

const TIMEOUT = 120_000
const progress = { step: () => undefined, heartbeat: () => () => undefined }

let folder: string
let server: EmbeddedServer
let migrations: string[]

beforeAll(async () => {
  // As on a default installation, where only the server knows the secret.
  vi.stubEnv('PAYLOAD_SECRET', '')
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-earlier-'))
  server = await openEmbeddedPostgres(folder, progress)
  await ensureDatabase(folder, server.maintenanceUrl)
  migrations = await listMigrationNames(path.join(PROJECT_ROOT, 'migrations'))
  const earlier = { databaseUrl: server.url, title: 'Making it', only: migrations.slice(0, -1) }
  await runMigrations(earlier, progress)
}, TIMEOUT)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  vi.unstubAllEnvs()
}, TIMEOUT)

/** An empty database beside the other one. */
async function emptyDatabase(name: string): Promise<string> {
  await withClient(server.maintenanceUrl, (client) => client.query(`create database ${name}`))
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.href
}

/** A backup of the installation that lacks the newest migration. */
async function earlierBackup(name: string): Promise<string> {
  const file = path.join(folder, name)
  const source = { pictures: path.join(folder, 'media'), secret: 'theirs', keepsSecret: true }
  const { manifest } = await makeBackup({ databaseUrl: server.url, ...source }, file, progress)
  expect(manifest.migrations).toEqual(migrations.slice(0, -1))
  return file
}

test(
  'a backup that lacks the newest migration is restored where no secret is set, and migrated',
  { timeout: TIMEOUT },
  async () => {
    const backup = await checkBackup(await earlierBackup('earlier.tar'))
    const beside = await emptyDatabase('beside')
    await restoreDatabase(beside, backup, progress)
    expect(await withClient(beside, migrationsOf)).toEqual(migrations)
  },
)

/** Once the first migration is there, the next one waits for a lock. */
const HOLD_SECOND_MIGRATION = `
  create schema notes;
  create function notes.hold() returns event_trigger language plpgsql as $$ begin
    if to_regclass('public.payload_migrations') is null then return; end if;
    if exists (select from public.payload_migrations) then perform pg_advisory_xact_lock(1); end if;
  end $$;
  create event trigger hold on ddl_command_start when tag in ('CREATE TABLE') execute function notes.hold()`

const TABLES = `select from pg_tables where schemaname = 'public'`
const WAITING = `select from pg_locks where locktype = 'advisory' and objid = 1 and not granted`

test(
  'a restoration that is interrupted says so, and leaves nothing behind',
  { timeout: TIMEOUT },
  async () => {
    const file = await earlierBackup('interrupted.tar')
    const DATABASE_URL = await emptyDatabase('held')
    await withClient(DATABASE_URL, async (client) => {
      await client.query(HOLD_SECOND_MIGRATION)
      await client.query('select pg_advisory_lock(1)')
      const settings = { DATABASE_URL, PAYLOAD_SECRET: 'ours', DATA_DIR: path.join(folder, 'data') }
      const tool = startScript('src/backup/cli.ts', settings, ['restore', file])
      await expect
        .poll(async () => (await client.query(WAITING)).rowCount, { timeout: 60_000 })
        .toBe(1)
      expect((await client.query(TABLES)).rowCount).toBeGreaterThan(0)
      tool.child.kill('SIGTERM')
      await tool.printed(/Stopping …/)
      await client.query('select pg_advisory_unlock(1)')
      expect(await tool.exited, tool.output()).toBe(2)
      expect(tool.output()).toContain('It was interrupted.')
      expect((await client.query(TABLES)).rowCount).toBe(0)
    })
  },
)

/** From now on each statement that changes the schema notes how long a statement may take. */
const NOTE_TIME_LIMIT = `
  create schema notes;
  create table notes.time_limits (value text);
  create function notes.note() returns event_trigger language plpgsql as
    $$ begin insert into notes.time_limits values (current_setting('statement_timeout')); end $$;
  create event trigger note on ddl_command_start execute function notes.note()`

test('a migration may take as long as it needs', { timeout: TIMEOUT }, async () => {
  await withClient(server.url, (client) => client.query(NOTE_TIME_LIMIT))
  await applyMigrations(server.url, progress)
  const limits = await withClient(server.url, (client) =>
    client.query('select distinct value from notes.time_limits'),
  )
  expect(limits.rows).toEqual([{ value: '0' }])
})
