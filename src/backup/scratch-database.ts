import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { identifier } from './catalog'
import { ensureDatabase } from '../server/database/embedded-content'
import { withClient } from '../server/database/query'
import { findBinaries } from '../server/embedded-postgres/binaries'
import { openEmbeddedPostgres } from '../server/embedded-postgres/open'
import type { Progress } from '../server/progress'
import type { Shutdown } from '../server/shutdown'
import { StartError } from '../server/start-error'

/**
 * An empty database that is gone afterwards: in a PostgreSQL of its own under the folder for temporary files; where none came
 * with the installation, as in the container, beside the operator's own database.
 *
 * @returns its connection string
 * @throws {StartError} when there can be none
 */
export async function openScratchDatabase(
  databaseUrl: string | undefined,
  progress: Progress,
  shutdown: Shutdown,
): Promise<string> {
  const isEmbeddable = await findBinaries().then(
    () => true,
    () => false,
  )
  if (!isEmbeddable && databaseUrl !== undefined) return createBeside(databaseUrl, shutdown)
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-verify-'))
  shutdown.add(() => rm(folder, { recursive: true, force: true }))
  const server = await openEmbeddedPostgres(folder, progress, shutdown.signal)
  shutdown.add(() => server.stop())
  await ensureDatabase(folder, server.maintenanceUrl)
  return server.url
}

/** Source of the code: PostgreSQL, appendix A, 42501 insufficient_privilege. */
async function createBeside(databaseUrl: string, shutdown: Shutdown): Promise<string> {
  const name = `liaison_verify_${randomBytes(6).toString('hex')}`
  await withClient(databaseUrl, (client) =>
    client.query(`create database ${identifier(name)} template template0`),
  ).catch((error: unknown) => {
    const isRefused = error instanceof Error && 'code' in error && error.code === '42501'
    throw isRefused
      ? new StartError(
          'The database user may not create a database to load the backup into. Let it (alter role … createdb), ' +
            'verify on another machine, or compare the hashes alone with --quick.',
        )
      : error
  })
  shutdown.add(() =>
    withClient(databaseUrl, async (client) => {
      await client.query(`drop database ${identifier(name)} with (force)`)
    }),
  )
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  return url.href
}
