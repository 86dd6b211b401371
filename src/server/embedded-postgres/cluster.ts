import { execFile } from 'node:child_process'
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { runProgram } from '../run-program'
import { readIfThere } from '../settings/private-file'
import { StartError } from '../start-error'
import type { Binaries } from './binaries'
import type { Runner } from './runner'

const run = promisify(execFile)

/** Name of the superuser and of the one database in the embedded server. */
export const DATABASE_NAME = 'liaison'

/**
 * Makes sure that a database cluster lies in a folder, of the version that the programs understand. A new one is made in a
 * folder beside and put in place whole, so that a half-made one never counts.
 *
 * @returns whether it was made just now
 * @throws {StartError} when the folder holds something else or another major version's data
 */
export async function ensureCluster(
  clusterDir: string,
  binaries: Binaries,
  runner: Runner,
  password: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const version = await readIfThere(path.join(clusterDir, 'PG_VERSION'))
  if (version === undefined) {
    await refuseForeignContent(clusterDir)
    await createCluster(clusterDir, binaries, runner, password, signal)
    return true
  }
  await checkVersion(clusterDir, version, binaries)
  await handOver(clusterDir, runner)
  return false
}

async function createCluster(
  clusterDir: string,
  { initdb }: Binaries,
  runner: Runner,
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  const unfinished = `${clusterDir}.new`
  const passwordFile = path.join(unfinished, 'password')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (runner.account) {
    await chown(unfinished, runner.account.uid, runner.account.gid)
    await chown(passwordFile, runner.account.uid, runner.account.gid)
  }
  const cluster = path.join(unfinished, 'cluster')
  await runProgram('Creating the database', {
    ...runner.prepare(initdb, [
      `--pgdata=${cluster}`,
      `--username=${DATABASE_NAME}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own locale: the same order and case rules on every machine, whatever is installed there.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]),
    ...(signal ? { signal } : {}),
  })
  await rename(cluster, clusterDir)
  await rm(unfinished, { recursive: true, force: true })
}

async function refuseForeignContent(clusterDir: string): Promise<void> {
  const entries = await readdir(clusterDir).catch(() => [])
  if (entries.length === 0) return
  throw new StartError(
    `${clusterDir} is not empty but holds no PostgreSQL database. ` +
      'Move it away, restore it from a backup, or set DATA_DIR to another folder.',
  )
}

async function checkVersion(clusterDir: string, found: string, { postgres }: Binaries) {
  const { stdout } = await run(postgres, ['--version'])
  const major = /(\d+)/.exec(stdout)?.[1]
  if (major === found) return
  throw new StartError(
    `The data in ${clusterDir} was written by PostgreSQL ${found}, and this version of Liaison brings ${major}. ` +
      'Run "npm run backup -- FILE" with the version before, then "npm run restore -- FILE" with this one and an empty DATA_DIR.',
  )
}

/** Gives data that root brought back, from a backup for instance, to the account that PostgreSQL runs as. */
async function handOver(clusterDir: string, { account }: Runner): Promise<void> {
  if (!account || (await stat(clusterDir)).uid === account.uid) return
  await run('chown', ['-R', `${account.uid}:${account.gid}`, clusterDir])
}
