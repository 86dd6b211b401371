import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { BasePayload, type SanitizedConfig } from 'payload'

import { PROJECT_ROOT } from '../../../src/server/project-root'

/** The part of Payload's PostgreSQL adapter that compares schemas. */
interface SchemaTools {
  schema: Record<string, unknown>
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => unknown
    generateMigration: (before: unknown, after: unknown) => Promise<string[]>
  }
}

/**
 * The SQL statements of a migration that is missing: from the schema after the last migration to the one that
 * the collections describe. Needs no database.
 */
export async function schemaDrift(config: SanitizedConfig): Promise<string[]> {
  const payload = await new BasePayload().init({
    config,
    disableDBConnect: true,
    disableOnInit: true,
  })
  const { schema, requireDrizzleKit } = payload.db as unknown as SchemaTools
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  return generateMigration(await lastSnapshot(), await generateDrizzleJson(schema))
}

/** Payload keeps the schema beside each migration. */
async function lastSnapshot(): Promise<unknown> {
  const folder = path.join(PROJECT_ROOT, 'migrations')
  const last = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (last === undefined) throw new Error('migrations/ holds no snapshot of the schema')
  return JSON.parse(await readFile(path.join(folder, last), 'utf8')) as unknown
}
