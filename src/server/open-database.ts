import path from 'node:path'

import type { Environment } from '../env'
import { checkExternalDatabase } from './database/check-external'
import { ensureDatabase } from './database/embedded-content'
import { openEmbeddedPostgres } from './embedded-postgres/open'
import { acquireLock, type Lock } from './lock'
import type { Progress } from './progress'
import { StartError } from './start-error'

/** The lock of a data folder: whoever holds it runs the embedded database and writes there. */
export const lockFileIn = (dataDir: string): string => path.join(dataDir, 'lock')

/**
 * Takes the lock of DATA_DIR.
 *
 * @throws {StartError} that names the process which holds it
 */
export async function lockDataDir(dataDir: string, purpose: string): Promise<Lock> {
  const result = await acquireLock(lockFileIn(dataDir), purpose)
  if ('lock' in result) return result.lock
  const { pid, purpose: other } = result.holder
  throw new StartError(
    `The data folder ${dataDir} is in use by ${other} (process ${pid}). ` +
      'Stop that first, or set DATA_DIR and PORT to other values to run a second one.',
  )
}

export interface Database {
  url: string
  isEmbedded: boolean
  close(): Promise<void>
}

/**
 * The database to work with, ready to take connections: the operator's own where DATABASE_URL is set, else the embedded one,
 * started for the purpose. The caller holds the lock of DATA_DIR.
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Environment,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Database> {
  if (databaseUrl) {
    await checkExternalDatabase(databaseUrl)
    return { url: databaseUrl, isEmbedded: false, close: () => Promise.resolve() }
  }
  const server = await openEmbeddedPostgres(dataDir, progress, signal)
  try {
    await ensureDatabase(dataDir, server.maintenanceUrl)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url: server.url, isEmbedded: true, close: () => server.stop() }
}
