import { setTimeout as wait } from 'node:timers/promises'

import type { Environment } from '../env'
import { checkExternalDatabase } from './database/check-external'
import { applyMigrations } from './database/migrations'
import { acquireLock } from './lock'
import { lockFileIn, openDatabase } from './open-database'
import { createProgress, type Progress } from './progress'
import { prepareDataDir } from './settings/data-dir'
import { resolveSecret } from './settings/secret'
import { readSettings } from './settings/settings'
import { OF_A_TOOL, Shutdown } from './shutdown'

const POLL_MS = 200
const AWAKE_MS = 60_000

type Work<T> = (databaseUrl: string, signal?: AbortSignal) => Promise<T>

/**
 * Gives a command-line tool the database that the server would use: the one at DATABASE_URL, the embedded one of a
 * running server, or the embedded one started for as long as the tool needs it. Missing migrations are applied,
 * and DATABASE_URL, PAYLOAD_SECRET and DATA_DIR are set in this process's environment. Says what it does on standard error.
 *
 * @param purpose what the tool is called in the refusal that others get meanwhile: "npm run import"
 * @throws {StartError} one line for the operator, when there is no usable database
 */
export const withDatabase = <T>(
  fn: (databaseUrl: string) => Promise<T>,
  purpose = 'another command',
): Promise<T> =>
  withDatabaseAsItIs(async (url, signal) => {
    await applyMigrations(url, createProgress(process.stderr), signal)
    return fn(url)
  }, purpose)

/**
 * The same for a tool that takes the database as it is: no migration is applied.
 *
 * @throws {StartError} one line for the operator, when there is no usable database
 */
export async function withDatabaseAsItIs<T>(fn: Work<T>, purpose: string): Promise<T> {
  // Node 20 does not wait for a module that is being loaded by hooks: without anything else to wait for it would end here.
  const awake = setInterval(() => undefined, AWAKE_MS)
  try {
    return await useDatabase(fn, purpose)
  } finally {
    clearInterval(awake)
  }
}

async function useDatabase<T>(fn: Work<T>, purpose: string): Promise<T> {
  const settings = readSettings()
  const progress = createProgress(process.stderr)
  await prepareDataDir(settings.dataDir)
  const secret = await resolveSecret(settings)
  const use: Work<T> = (url, signal) => {
    Object.assign(process.env, {
      DATABASE_URL: url,
      PAYLOAD_SECRET: secret,
      DATA_DIR: settings.dataDir,
    })
    return fn(url, signal)
  }
  if (settings.databaseUrl) {
    await checkExternalDatabase(settings.databaseUrl)
    return use(settings.databaseUrl)
  }
  return useEmbedded(settings, purpose, progress, use)
}

async function useEmbedded<T>(
  settings: Environment,
  purpose: string,
  progress: Progress,
  use: Work<T>,
): Promise<T> {
  const taken = await joinOrLock(settings.dataDir, purpose, progress)
  if ('url' in taken) return use(taken.url)

  const shutdown = new Shutdown(progress.step, OF_A_TOOL)
  shutdown.listen()
  shutdown.add(() => taken.lock.release())
  const opening = openDatabase(settings, progress, shutdown.signal)
  try {
    const database = await shutdown.track(opening)
    shutdown.add(() => database.close())
    return await use(database.url, shutdown.signal)
  } finally {
    await shutdown.close()
  }
}

/** The database of the server that runs on a data folder, once it is fit for use; or the lock, when none runs. */
async function joinOrLock(dataDir: string, purpose: string, progress: Progress) {
  const file = lockFileIn(dataDir)
  let told = false
  for (;;) {
    const result = await acquireLock(file, purpose)
    if ('lock' in result) return result
    const { databaseUrl, pid, purpose: other } = result.holder
    if (databaseUrl) return { url: databaseUrl }
    if (!told) progress.step(`Waiting for ${other} (process ${pid})`)
    told = true
    await wait(POLL_MS)
  }
}
