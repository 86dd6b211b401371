import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { CollectionSlug, Payload } from 'payload'

/** Payload's adapter as those see it who build upon it. */
export const drizzleAdapterOf = (payload: Payload): DrizzleAdapter =>
  payload.db as unknown as DrizzleAdapter

/** The name under which the adapter knows the table of a collection. */
export const tableNameOf = (collection: CollectionSlug): string => collection.replaceAll('-', '_')

/** The tables in which Payload keeps the documents of a collection, and their versions. */
export function tablesOf(
  payload: Payload,
  collection: CollectionSlug,
): { documents: PgTable; versions: PgTable } {
  const { tables, versionsSuffix } = drizzleAdapterOf(payload)
  const known = tables as Record<string, PgTable | undefined>
  const name = tableNameOf(collection)
  const documents = known[name]
  const versions = known[`_${name}${versionsSuffix}`]
  if (!documents || !versions) throw new Error(`The collection ${collection} has no versions.`)
  return { documents, versions }
}

/** A column by its name in the adapter: that of the field, in a table of versions with `version_` before it. */
export function columnOf(table: PgTable, name: string): PgColumn {
  const column = getTableColumns(table)[name]
  if (!column) throw new Error(`There is no column ${name}.`)
  return column
}
