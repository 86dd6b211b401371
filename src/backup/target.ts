import type pg from 'pg'

import type { Environment } from '../env'
import { checkExternalDatabase } from '../server/database/check-external'
import { ensureDatabase } from '../server/database/embedded-content'
import { hasTable, withClient } from '../server/database/query'
import { DATABASE_NAME } from '../server/embedded-postgres/cluster'
import { openEmbeddedPostgres } from '../server/embedded-postgres/open'
import { lockDataDir } from '../server/open-database'
import type { Progress } from '../server/progress'
import type { Shutdown } from '../server/shutdown'
import { StartError } from '../server/start-error'
import { identifier } from './catalog'
import { emptySchema, refuseMissingRights } from './empty-schema'

/** Where a backup is restored to. */
export interface Target {
  /** An empty database. */
  url: string
  /** Called when it holds what was saved: from then on it is the installation's database. */
  accept(): Promise<void>
  /** Called when it does not: nothing of it stays. */
  reject(): Promise<void>
}

export interface TargetOptions {
  /** Whether what is there may go. */
  replaces: boolean
  progress: Progress
  shutdown: Shutdown
}

const RESTORED = 'liaison_restored'

/**
 * Opens the database of the settings for a restoration. No server may use it meanwhile.
 *
 * @throws {StartError} when one does, or when there is something in it that may not go
 */
export const openTarget = (settings: Environment, options: TargetOptions): Promise<Target> =>
  settings.databaseUrl === undefined
    ? openEmbedded(settings, options)
    : openExternal(settings.databaseUrl, options)

/** The embedded server gets a second database, which takes the place of the first one only when it is proven. */
async function openEmbedded(
  { dataDir }: Environment,
  { replaces, progress, shutdown }: TargetOptions,
): Promise<Target> {
  const lock = await lockDataDir(dataDir, 'npm run restore')
  shutdown.add(() => lock.release())
  const server = await openEmbeddedPostgres(dataDir, progress, shutdown.signal)
  shutdown.add(() => server.stop())
  const maintain = (...statements: string[]) =>
    withClient(server.maintenanceUrl, async (client) => {
      for (const statement of statements) await client.query(statement)
    })
  const [own, restored] = [identifier(DATABASE_NAME), identifier(RESTORED)]
  await ensureDatabase(dataDir, server.maintenanceUrl)
  if (!replaces)
    refuseContent(await withClient(server.url, contentOf), `The data folder ${dataDir}`)
  await maintain(`drop database if exists ${restored} with (force)`, `create database ${restored}`)
  const url = new URL(server.url)
  url.pathname = `/${RESTORED}`
  return {
    url: url.href,
    accept: () =>
      maintain(`drop database ${own} with (force)`, `alter database ${restored} rename to ${own}`),
    reject: () => maintain(`drop database if exists ${restored} with (force)`),
  }
}

async function openExternal(url: string, { replaces }: TargetOptions): Promise<Target> {
  await checkExternalDatabase(url)
  const content = await withClient(url, async (client) => {
    await refuseServers(client)
    await refuseMissingRights(client)
    return contentOf(client)
  })
  if (!replaces || content === 'foreign') refuseContent(content, 'The database at DATABASE_URL')
  const empty = () => withClient(url, emptySchema)
  await empty()
  // A statement that was given up may still be running, and both may wait for each other.
  const reject = async () => {
    try {
      await empty()
    } catch (error) {
      if (!isDeadlock(error)) throw error
      await empty()
    }
  }
  return { url, accept: () => Promise.resolve(), reject }
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '40P01'

/** `foreign`: tables that are not Liaison's. A database in which nobody has an account yet counts as empty: only the product itself has written to it. */
type Content = 'nothing' | 'an installation' | 'foreign'

async function contentOf(client: pg.Client): Promise<Content> {
  const { rows } = await client.query<{ tables: number }>(
    `select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
  )
  if (rows[0]?.tables === 0) return 'nothing'
  if (!(await hasTable(client, 'payload_migrations')) || !(await hasTable(client, 'users')))
    return 'foreign'
  const { rowCount } = await client.query('select from users limit 1')
  return rowCount === 0 ? 'nothing' : 'an installation'
}

function refuseContent(content: Content, place: string): void {
  if (content === 'an installation')
    throw new StartError(
      `${place} is not empty. Restore into an empty one, or add --replace to throw away what is there.`,
    )
  if (content === 'foreign')
    throw new StartError(
      `${place} has tables that are not Liaison's. Restore into an empty database.`,
    )
}

/** Every running server has a connection that listens for publications. */
async function refuseServers(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'liaison-listener'`,
  )
  if (rowCount === 0) return
  throw new StartError(
    `${rowCount === 1 ? 'A server uses' : `${String(rowCount)} servers use`} the database at DATABASE_URL. Stop every server first.`,
  )
}
