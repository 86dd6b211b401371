import { readdir } from 'node:fs/promises'
import path from 'node:path'

import type pg from 'pg'

import type { Progress } from '../progress'
import { PROJECT_ROOT } from '../project-root'
import { runTask } from '../run-task'
import { StartError } from '../start-error'
import { hasTable, withClient } from './query'

export interface MigrationGap {
  /** In the code but not in the database, in the order in which they are to be applied. */
  missing: string[]
  /** In the database but not in the code: a later version of Liaison has applied them. */
  unknown: string[]
}

/** Any number, as long as every version uses the same. */
const ADVISORY_LOCK = 4_839_201

/**
 * Brings the database to the state that the code expects. Of several processes that start at once, one does it
 * and the others wait.
 *
 * @throws {StartError} when the database is newer than the code, or a migration fails
 */
export async function applyMigrations(
  databaseUrl: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const known = await listMigrationNames(path.join(PROJECT_ROOT, 'migrations'))
  await withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK])
    const before = compareMigrations(known, await appliedMigrations(client))
    refuseNewerDatabase(before)
    if (before.missing.length === 0) return
    progress.step(`Applying migrations: ${before.missing.join(', ')}`)
    await runMigrations({ databaseUrl, title: 'Applying the migrations' }, progress, signal)
    const { missing } = compareMigrations(known, await appliedMigrations(client))
    if (missing.length > 0)
      throw new StartError(`These migrations were not applied: ${missing.join(', ')}.`)
  })
}

export interface MigrationRun {
  databaseUrl: string
  /** What it does, as a sentence begins: "Applying the migrations". */
  title: string
  /** Names of those that may be applied; every one that is missing when absent. */
  only?: readonly string[]
}

/**
 * Runs migrations in a process of their own. It gets any secret, since Payload wants to have one and no migration reads it, and
 * each statement may take as long as it needs.
 */
export function runMigrations(
  { databaseUrl, title, only }: MigrationRun,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  // A parameter of the address counts for more than the options of `payload.config.ts`.
  const url = new URL(databaseUrl)
  url.searchParams.set('statement_timeout', '0')
  const env = {
    DATABASE_URL: url.href,
    PAYLOAD_SECRET: 'unused',
    ...(only ? { LIAISON_MIGRATIONS: only.join(',') } : {}),
  }
  return runTask({ name: 'migrate', title, env }, progress, signal)
}

/** Names of the migrations in a folder, oldest first; they begin with the time at which they were made. */
export async function listMigrationNames(folder: string): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .sort()
}

/** What separates a database from the code. The name `dev` marks a database whose tables were pushed, and is no migration. */
export function compareMigrations(known: string[], applied: string[]): MigrationGap {
  return {
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => name !== 'dev' && !known.includes(name)),
  }
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  if (!(await hasTable(client, 'payload_migrations'))) return []
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  return rows.map(({ name }) => name)
}

function refuseNewerDatabase({ unknown }: MigrationGap): void {
  if (unknown.length === 0) return
  throw new StartError(
    `The database is newer than this version of Liaison (it has ${unknown.join(', ')}). ` +
      'Upgrade the code, or restore a backup made before the upgrade.',
  )
}
