import path from 'node:path'

import type pg from 'pg'

import {
  applyMigrations,
  compareMigrations,
  listMigrationNames,
  runMigrations,
} from '../server/database/migrations'
import { withClient } from '../server/database/query'
import type { Progress } from '../server/progress'
import { PROJECT_ROOT } from '../server/project-root'
import { StartError } from '../server/start-error'
import type { Finding } from '../trail/chain'
import { verifyTrail } from '../trail/verify'
import { fixFormats } from './catalog'
import { loadDatabase } from './load-database'
import { pictureOf, type Manifest } from './manifest'
import { missingPictures, namedPictures } from './media'
import { differencesFrom } from './prove'
import type { CheckedBackup } from './read-archive'

/** What a restored database was found to be. */
export interface Proof {
  /** Events in the trail. */
  events: number
  /** What is wrong with the trail; the backup has it like that. */
  trail: Finding[]
  /** Pictures that the database names and the backup does not have. */
  missing: string[]
}

/**
 * @throws {StartError} when the backup is of a later version: its rows would not fit
 */
export async function refuseNewerBackup({ migrations }: Manifest): Promise<void> {
  const known = await listMigrationNames(path.join(PROJECT_ROOT, 'migrations'))
  const { unknown } = compareMigrations(known, migrations)
  if (unknown.length === 0) return
  throw new StartError(
    `The backup was made by a later version of Liaison (its database has ${unknown.join(', ')}). ` +
      'Restore it with that version or a later one.',
  )
}

/**
 * Makes an empty database what the backup says, proves that it is, and brings it to the state that the code expects.
 *
 * @throws {StartError} when it is not what was saved
 */
export async function restoreDatabase(
  databaseUrl: string,
  { file, manifest, sums }: CheckedBackup,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Proof> {
  progress.step('Making the tables')
  const tables = { databaseUrl, title: 'Making the tables', only: manifest.migrations }
  await runMigrations(tables, progress, signal)
  const load = async (client: pg.Client) => {
    await fixFormats(client)
    await client.query('begin')
    progress.step('Loading the rows')
    await loadDatabase(client, file, manifest)
    progress.step('Comparing every table with the backup')
    refuseDifferences(await differencesFrom(client, manifest))
    await client.query('commit')
    await client.query('analyze')
  }
  await withClient(databaseUrl, load, signal)
  await applyMigrations(databaseUrl, progress, signal)
  progress.step('Following the audit trail')
  return withClient(databaseUrl, (client) => prove(client, manifest, sums), signal)
}

async function prove(
  client: pg.Client,
  { trail }: Manifest,
  sums: ReadonlyMap<string, string>,
): Promise<Proof> {
  const { findings, end } = await verifyTrail(client, trail ? [trail] : [])
  const missing = missingPictures(await namedPictures(client), picturesIn(sums))
  return { events: end.sequence, trail: findings, missing }
}

/** Hashes of the pictures in a backup, by their path below the folder of uploads. */
const picturesIn = (sums: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...sums].flatMap(([name, sha256]) => {
      const picture = pictureOf(name)
      return picture === undefined ? [] : [[picture, sha256] as const]
    }),
  )

function refuseDifferences(problems: string[]): void {
  if (problems.length === 0) return
  throw new StartError(`The database is not what was saved.\n${problems.join('\n')}`)
}
