import path from 'node:path'

import type { Progress } from '../progress'
import { chooseAccount } from './account'
import { findBinaries } from './binaries'
import { ensureCluster } from './cluster'
import { connectionString, readConnection } from './connection'
import { launch, type LaunchOptions } from './launch'
import { stopPostmaster } from './postmaster'
import { findRunningPostmaster } from './postmaster-file'
import { chooseRunner } from './runner'
import { supervise } from './supervise'

export interface EmbeddedServer {
  /** Connection string of the application's database, which may not exist yet. */
  url: string
  /** Connection string of the database that is always there. */
  maintenanceUrl: string
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on `DATA_DIR/postgres`; the caller holds the lock of DATA_DIR. Puts right what a
 * killed process has left: a server still running, a lock file of a dead one, a database half made.
 */
export async function openEmbeddedPostgres(
  dataDir: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<EmbeddedServer> {
  const clusterDir = path.join(dataDir, 'postgres')
  const binaries = await findBinaries()
  const runner = await chooseRunner(await chooseAccount(clusterDir), binaries, dataDir)
  const connection = await readConnection(dataDir)

  if (await findRunningPostmaster(clusterDir)) {
    progress.step('Stopping a PostgreSQL that was left running')
    await stopPostmaster(binaries, runner, clusterDir)
  }
  progress.step('Starting the embedded PostgreSQL')
  await ensureCluster(clusterDir, binaries, runner, connection.password, signal)
  const logFile = path.join(dataDir, 'postgres.log')
  const options: LaunchOptions = {
    binaries,
    runner,
    dataDir,
    clusterDir,
    connection,
    logFile,
    ...(signal ? { signal } : {}),
  }
  const running = await launch(options)
  const supervision = supervise(
    { ...options, connection: running.connection },
    running.postmaster,
    progress,
  )
  return {
    url: connectionString(running.connection),
    maintenanceUrl: connectionString(running.connection, 'postgres'),
    async stop() {
      await supervision.end()
      await stopPostmaster(binaries, runner, clusterDir)
    },
  }
}
