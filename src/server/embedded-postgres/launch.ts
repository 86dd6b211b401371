import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { freePort } from '../free-port'
import { StartError } from '../start-error'
import type { Binaries } from './binaries'
import { type Connection, connectionString, keepConnection } from './connection'
import { type Postmaster, spawnPostmaster, stopPostmaster } from './postmaster'
import type { Runner } from './runner'

export interface LaunchOptions {
  binaries: Binaries
  runner: Runner
  dataDir: string
  clusterDir: string
  connection: Connection
  logFile: string
  /** Where others know the port already, and no other will do. */
  keepsPort?: boolean
  signal?: AbortSignal
}

const STARTUP_MS = 120_000
const POLL_MS = 50

/** Failures that pass: the port was taken between our look and PostgreSQL's, or a killed server's helpers are still going. */
const PASSING =
  /could not bind|could not create any TCP\/IP sockets|shared memory block .* is still in use/
const PASSING_MS = 10_000

/**
 * Starts the server on a free port, the one of last time where possible, and waits until it takes connections.
 *
 * @returns the process and the connection with its port
 * @throws {StartError} with the end of PostgreSQL's log when it does not come up
 */
export async function launch(
  options: LaunchOptions,
): Promise<{ postmaster: Postmaster; connection: Connection }> {
  const { binaries, runner, clusterDir, dataDir, logFile } = options
  const begin = Date.now()
  for (;;) {
    const { port } = options.connection
    const connection = {
      ...options.connection,
      port: options.keepsPort && port !== undefined ? port : await freePort(port),
    }
    const postmaster = await spawnPostmaster(binaries, runner, clusterDir, connection.port, logFile)
    const state = await waitUntilReady(postmaster, options, connection)
    if (state === 'ready') {
      if (!options.keepsPort) await keepConnection(dataDir, connection)
      return { postmaster, connection }
    }
    if (state !== 'ended') await stopPostmaster(binaries, runner, clusterDir)
    if (state === 'refuses') throw new StartError(WRONG_PASSWORD)
    options.signal?.throwIfAborted()
    const log = await postmaster.readLog()
    if (state === 'running' || !PASSING.test(log) || Date.now() - begin > PASSING_MS)
      throw new StartError(`The embedded PostgreSQL does not start; its log is ${logFile}.\n${log}`)
    await wait(POLL_MS * 5)
  }
}

/** `refuses`: it runs but rejects our password; `running`: it runs but takes no connections. */
type State = 'ready' | 'ended' | 'running' | 'refuses'

async function waitUntilReady(
  { process: child }: Postmaster,
  { clusterDir, signal }: LaunchOptions,
  connection: Connection,
): Promise<State> {
  const deadline = Date.now() + STARTUP_MS
  const hasEnded = () =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  while (Date.now() < deadline && !signal?.aborted) {
    if (hasEnded()) return 'ended'
    const answer = await tryToConnect(connectionString(connection, 'postgres'), clusterDir)
    if (answer === 'ready') return 'ready'
    await wait(POLL_MS)
    if (answer === 'refuses') return hasEnded() ? 'ended' : 'refuses'
  }
  return hasEnded() ? 'ended' : 'running'
}

const WRONG_PASSWORD =
  'The embedded PostgreSQL does not know the password kept in postgres.json in the data folder. ' +
  'Restore that file from the same backup as the database.'

/**
 * Whether the server of a data folder takes connections. One of a copy of the folder, which knows the same password, may have taken the
 * port since we looked: ours ends then.
 *
 * Source of the code: PostgreSQL, appendix A, 28P01 invalid_password.
 */
async function tryToConnect(
  url: string,
  clusterDir: string,
): Promise<'ready' | 'refuses' | 'silent'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return path.resolve(rows[0]?.data_directory ?? '') === path.resolve(clusterDir)
      ? 'ready'
      : 'silent'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '28P01' ? 'refuses' : 'silent'
  } finally {
    await client.end().catch(() => undefined)
  }
}
