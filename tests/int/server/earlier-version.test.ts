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
async function emptyDatabase(): Promise<string> {
  await withClient(server.maintenanceUrl, (client) => client.query('create database beside'))
  const url = new URL(server.url)
  url.pathname = '/beside'
  return url.href
}

test(
  'a backup that lacks the newest migration is restored where no secret is set, and migrated',
  { timeout: TIMEOUT },
  async () => {
    const file = path.join(folder, 'earlier.tar')
    const source = { pictures: path.join(folder, 'media'), secret: 'theirs', keepsSecret: true }
    const { manifest } = await makeBackup({ databaseUrl: server.url, ...source }, file, progress)
    expect(manifest.migrations).toEqual(migrations.slice(0, -1))
    const beside = await emptyDatabase()
    await restoreDatabase(beside, await checkBackup(file), progress)
    expect(await withClient(beside, migrationsOf)).toEqual(migrations)
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
