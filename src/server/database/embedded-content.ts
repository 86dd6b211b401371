import { rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

import { DATABASE_NAME } from '../embedded-postgres/cluster'
import { readIfThere, writePrivateFile } from '../settings/private-file'
import { withClient } from './query'

/** Its presence says that the demo content is being loaded: if it is found at a start, that was cut off. */
const markerIn = (dataDir: string) => path.join(dataDir, 'demo-unfinished')

/**
 * Makes sure that the application's database exists. One that was left with half the demo content, by a kill for
 * instance, is made anew: nobody but the loading has ever written to it.
 *
 * @param maintenanceUrl a database of the same server that is always there
 */
export async function ensureDatabase(dataDir: string, maintenanceUrl: string): Promise<void> {
  const unfinished = (await readIfThere(markerIn(dataDir))) !== undefined
  const name = pg.escapeIdentifier(DATABASE_NAME)
  await withClient(maintenanceUrl, async (client) => {
    if (unfinished) await client.query(`drop database if exists ${name} with (force)`)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE_NAME,
    ])
    if (rowCount === 0) await client.query(`create database ${name}`)
  })
  await rm(markerIn(dataDir), { force: true })
}

/** Whether nobody has an account yet. */
export function hasNoUsers(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from users limit 1')
    return rowCount === 0
  })
}

/** Runs the loading so that, when it is cut off anywhere, the next start begins again. */
export async function loadWhole(dataDir: string, load: () => Promise<void>): Promise<void> {
  await writePrivateFile(markerIn(dataDir), 'The demo content is being loaded.\n')
  await load()
  await rm(markerIn(dataDir), { force: true })
}
