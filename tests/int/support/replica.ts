import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { chooseAccount } from '@/server/embedded-postgres/account'
import { findBinaries } from '@/server/embedded-postgres/binaries'
import { ensureCluster } from '@/server/embedded-postgres/cluster'
import { connectionString, readConnection } from '@/server/embedded-postgres/connection'
import { launch } from '@/server/embedded-postgres/launch'
import { stopPostmaster } from '@/server/embedded-postgres/postmaster'
import { chooseRunner } from '@/server/embedded-postgres/runner'

export interface Replica {
  /** Connection string of the same database. */
  url: string
  stop: () => Promise<void>
  /** Stops it, and removes its files. */
  remove: () => Promise<void>
}

/**
 * Copies the files of an embedded PostgreSQL that runs, and starts another on them that follows it by streaming (PostgreSQL's
 * documentation, 25.3.3 and 26.2.4).
 *
 * @param from its DATA_DIR
 * @param database connection string of one of its databases
 */
export async function startReplica(from: string, database: string): Promise<Replica> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-replica-'))
  const dataDir = path.join(folder, 'data')
  const primaryDir = path.join(from, 'postgres')
  const clusterDir = path.join(dataDir, 'postgres')
  const { hostname, port, username, pathname } = new URL(database)
  const { password } = await readConnection(from)
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(`select pg_backup_start('replica', true)`)
  await cp(primaryDir, clusterDir, {
    recursive: true,
    filter: (file) => !path.basename(file).startsWith('postmaster.'),
  })
  const { rows } = await client.query<{ labelfile: string }>('select * from pg_backup_stop(false)')
  await client.end()
  const follows = `host=${hostname} port=${port} user=${username} password=${password}`
  for (const [name, content = ''] of [
    ['backup_label', rows[0]?.labelfile],
    ['standby.signal', ''],
    ['postgresql.auto.conf', `primary_conninfo = '${follows}'\n`],
  ] as const)
    await writeFile(path.join(clusterDir, name), content)

  const binaries = await findBinaries()
  const account = await chooseAccount(primaryDir)
  const runner = await chooseRunner(account, binaries, dataDir)
  await ensureCluster(clusterDir, binaries, runner, password)
  const { connection } = await launch({
    ...{ binaries, runner, dataDir, clusterDir, connection: { password } },
    logFile: path.join(dataDir, 'postgres.log'),
  })
  const stop = () => stopPostmaster(binaries, runner, clusterDir)
  return {
    url: connectionString(connection, pathname.slice(1)),
    stop,
    remove: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
