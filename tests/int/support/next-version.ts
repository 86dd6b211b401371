import { cp, mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { onTestFinished } from 'vitest'

import { currentBuildStamp } from '@/server/build/stamp'
import { PROJECT_ROOT } from '@/server/project-root'
import { database } from '../../support/database'

/** What a server needs of a checkout, besides the packages, which are found from inside this one. */
const PARTS = [
  ...['.next', 'clients', 'collections', 'migrations', 'public', 'src'],
  ...['next.config.mjs', 'package-lock.json', 'package.json', 'payload.config.ts', 'tsconfig.json'],
]

/** What only a build needs. */
const CACHE = path.join(PROJECT_ROOT, '.next', 'cache')

/** A version of this product to come. */
export interface NextVersion {
  /** Its checkout. */
  root: string
  /** The name of the migration that it brings. */
  migration: string
}

/**
 * Makes a checkout that has one migration more than this one and is built already: its code is the same. After the test it is
 * gone, and so is what its migration has done to the database.
 *
 * @param up a statement that adds something and changes nothing that is there
 * @param down takes it back
 */
export async function nextVersion(up: string, down: string): Promise<NextVersion> {
  await mkdir(path.join(PROJECT_ROOT, '.cache'), { recursive: true })
  const root = await mkdtemp(path.join(PROJECT_ROOT, '.cache', 'next-version-'))
  const migration = '29990101_000000_expand'
  onTestFinished(async () => {
    await database().query(down)
    await database().query('delete from payload_migrations where name = $1', [migration])
    await rm(root, { recursive: true, force: true })
  })
  for (const part of await partsThatAreThere())
    await cp(path.join(PROJECT_ROOT, part), path.join(root, part), {
      recursive: true,
      filter: (file) => file !== CACHE,
    })
  await writeFile(
    path.join(root, 'migrations', `${migration}.ts`),
    [
      `import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'`,
      `export const up = ({ db }: MigrateUpArgs) => db.execute(sql\`${up}\`)`,
      `export const down = ({ db }: MigrateUpArgs) => db.execute(sql\`${down}\`)`,
    ].join('\n'),
  )
  // As `payload migrate:create` does.
  const index = path.join(root, 'migrations', 'index.ts')
  const known = await readFile(index, 'utf8')
  const all = known.replace(/\];\s*$/, `  { ...next, name: '${migration}' },\n];\n`)
  await writeFile(index, `import * as next from './${migration}'\n${all}`)
  // The build knows nothing of migrations.
  const stamp = path.join(root, '.next', 'liaison-build')
  await unlink(stamp)
  await writeFile(stamp, `${await currentBuildStamp(root)}\n`)
  return { root, migration }
}

async function partsThatAreThere(): Promise<string[]> {
  const there = new Set(await readdir(PROJECT_ROOT))
  return PARTS.filter((part) => there.has(part))
}
