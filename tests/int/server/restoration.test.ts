import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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

const places = () => ({
  pictures: path.join(folder, 'media'),
  queries: path.join(folder, 'queries'),
})

/** A backup of the installation that lacks the newest migration. */
async function earlierBackup(name: string): Promise<string> {
  const file = path.join(folder, name)
  const source = { ...places(), secret: 'theirs', keepsSecret: true }
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

/** A picture as an edition keeps it, with one smaller rendition. */
const pictureOf = (id: string, name: string) => {
  const file = (filename: string) => ({ filename, hash: hashOf(filename) })
  return { id, original: file(`${name}.png`), sizes: [file(`${name}-small.png`)] }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test(
  'a backup from a bucket has what is kept there: the pictures of every edition, of every row, and the logo',
  { timeout: TIMEOUT },
  async () => {
    const databaseUrl = await emptyDatabase('with_pictures')
    await runMigrations({ databaseUrl, title: 'Making it' }, progress)
    await withClient(databaseUrl, async (client) => {
      for (const [number, name] of ['earlier', 'current'].entries())
        await client.query(
          `insert into editions (collection, document, title, number, content, media, hash, published_at)
           values ('countries', 'belgium', 'Belgium', $1, '{}', $2, '', now())`,
          [number, { one: pictureOf('one', name) }],
        )
      await client.query(
        `insert into public_settings (slug, content) values ('site', $1), ('earlier', '{"logo": "an id"}')`,
        [{ logo: pictureOf('two', 'logo') }],
      )
      await client.query(`insert into media (filename) values ('exchanged.png')`)
    })
    const kept = ['earlier', 'current', 'logo'].flatMap((name) => [
      `${name}-small.png`,
      `${name}.png`,
    ])
    const read = (name: string) =>
      Promise.resolve(name === 'logo.png' ? undefined : Buffer.from(name))
    const file = path.join(folder, 'with-pictures.tar')
    const source = {
      databaseUrl,
      ...places(),
      pictures: { read },
      secret: 'theirs',
      keepsSecret: true,
    }
    const { manifest } = await makeBackup(source, file, progress)
    const { sums } = await checkBackup(file)
    const saved = [...sums.keys()].filter((name) => name.startsWith('media/'))
    const expected = [...kept, 'exchanged.png'].filter((name) => name !== 'logo.png')
    expect(saved).toEqual(expected.map((name) => `media/${name}`).toSorted())
    expect(manifest.missing).toEqual(['logo.png'])
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

const tablesAt = (url: string) =>
  withClient(url, async (client) => (await client.query(TABLES)).rowCount)

/** Restores onto a database of the operator's own. */
async function restoreOnto(
  DATABASE_URL: string,
  settings: Record<string, string>,
  ...args: string[]
) {
  const tool = startScript('src/backup/cli.ts', { DATABASE_URL, ...settings }, ['restore', ...args])
  return { code: await tool.exited, output: tool.output() }
}

test(
  'a restoration that has no secret to go with touches nothing, and says which one to set',
  { timeout: TIMEOUT },
  async () => {
    const file = await earlierBackup('sealed.tar')
    const url = await emptyDatabase('without_secret')
    await runMigrations({ databaseUrl: url, title: 'Making it' }, progress)
    const before = await tablesAt(url)
    const DATA_DIR = path.join(folder, 'without-secret')
    const { code, output } = await restoreOnto(url, { DATA_DIR }, file)
    expect(code, output).toBe(2)
    expect(output).toMatch(/PAYLOAD_SECRET is not set.*in the backup under the name "secret"/)
    expect(output).not.toContain('theirs')
    expect(await tablesAt(url)).toBe(before)
    expect(existsSync(DATA_DIR)).toBe(false)
  },
)

test(
  'a restored database stays where its pictures cannot be put in place',
  { timeout: TIMEOUT },
  async () => {
    await mkdir(path.join(folder, 'media'), { recursive: true })
    await writeFile(path.join(folder, 'media', 'town.jpg'), 'a picture')
    const file = await earlierBackup('with-picture.tar')
    const url = await emptyDatabase('in_the_way')
    const DATA_DIR = path.join(folder, 'in-the-way')
    await mkdir(path.join(DATA_DIR, 'media', 'town.jpg'), { recursive: true })
    const { code, output } = await restoreOnto(url, { DATA_DIR, PAYLOAD_SECRET: 'ours' }, file)
    expect(code, output).toBe(2)
    expect(output).toMatch(/^The database is restored, but not everything beside it: .*EISDIR/m)
    expect(await withClient(url, migrationsOf)).toEqual(migrations)
  },
)

test(
  'the known queries of an installation are restored with it',
  { timeout: TIMEOUT },
  async () => {
    const query = '{ Countries { docs { name } } }\n'
    await mkdir(path.join(folder, 'queries'))
    await writeFile(path.join(folder, 'queries', 'names.graphql'), query)
    await writeFile(path.join(folder, 'queries', 'notes.txt'), 'not a query')
    const file = await earlierBackup('with-queries.tar')
    await rm(path.join(folder, 'queries'), { recursive: true })
    const settings = { PAYLOAD_SECRET: 'theirs', DATA_DIR: path.join(folder, 'with-queries') }
    const url = await emptyDatabase('with_queries')
    const { code, output } = await restoreOnto(url, settings, file)
    expect(code, output).toBe(0)
    const restored = path.join(settings.DATA_DIR, 'queries')
    expect(await readdir(restored)).toEqual(['names.graphql'])
    expect(await readFile(path.join(restored, 'names.graphql'), 'utf8')).toBe(query)
  },
)

/** The address of a database for a user who owns nothing but what he makes in it. */
async function asTenant(url: string): Promise<string> {
  const tenant = new URL(url)
  Object.assign(tenant, { username: 'tenant', password: 'of-the-tenant' })
  await withClient(url, (client) =>
    client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'tenant') then
          create role tenant login password 'of-the-tenant'; end if;
      end $$;
      revoke create on schema public from public`),
  )
  return tenant.href
}

test(
  'a restoration needs no more rights than to make tables, leaves the rights of others, and can be repeated',
  { timeout: 2 * TIMEOUT },
  async () => {
    const file = await earlierBackup('by-a-tenant.tar')
    const url = await emptyDatabase('of_a_tenant')
    const tenant = await asTenant(url)
    const settings = { PAYLOAD_SECRET: 'ours', DATA_DIR: path.join(folder, 'of-a-tenant') }
    const refused = await restoreOnto(tenant, settings, file)
    expect(refused.code, refused.output).toBe(2)
    expect(refused.output).toContain('"tenant" may not make tables in the schema "public"')

    await withClient(url, (client) =>
      client.query(`
        grant all on schema public to tenant; grant usage on schema public to pg_monitor;
        create extension if not exists citext; create function public.helper() returns int language sql as 'select 1'`),
    )
    const once = await restoreOnto(tenant, settings, file)
    expect(once.code, once.output).toBe(1)
    await withClient(tenant, (client) =>
      client.query(`
        create type span as range (subtype = integer); create function ours(span) returns span language sql as 'select $1';
        create table zoo (id integer generated always as identity (sequence name a_zoo)); create view a_view as select from zoo`),
    )
    const again = await restoreOnto(tenant, settings, file, '--replace')
    expect(again.code, again.output).toBe(1)
    expect(await withClient(tenant, migrationsOf)).toEqual(migrations)
    const { rows } = await withClient(url, (client) =>
      client.query(`select has_schema_privilege('pg_monitor', 'public', 'usage') as kept,
        to_regtype('citext') is not null and to_regproc('helper') is not null as others,
        coalesce(to_regtype('span')::text, to_regproc('ours')::text, to_regclass('zoo')::text, to_regclass('a_view')::text) as own`),
    )
    expect(rows).toEqual([{ kept: true, others: true, own: null }])
  },
)

test(
  'a restoration does not begin over tables of somebody else',
  { timeout: TIMEOUT },
  async () => {
    const file = await earlierBackup('over-others.tar')
    const url = await emptyDatabase('of_others')
    const tenant = await asTenant(url)
    await runMigrations({ databaseUrl: url, title: 'Making it' }, progress)
    await withClient(url, (client) => client.query('grant all on schema public to tenant'))
    const settings = { PAYLOAD_SECRET: 'ours', DATA_DIR: path.join(folder, 'of-others') }
    const { code, output } = await restoreOnto(tenant, settings, file, '--replace')
    expect(code, output).toBe(2)
    expect(output).toMatch(/^The \w+ \S+ does not belong to the database user "tenant"/m)
    expect(await withClient(url, migrationsOf)).toEqual(migrations)
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
