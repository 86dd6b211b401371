import type { DrizzleAdapter } from '@payloadcms/drizzle'
import type { CollectionSlug, Payload } from 'payload'

/** Payload's adapter as those see it who build upon it. */
export const drizzleAdapterOf = (payload: Payload): DrizzleAdapter =>
  payload.db as unknown as DrizzleAdapter

/** The name under which the adapter knows the table of a collection. */
export const tableNameOf = (collection: CollectionSlug): string => collection.replaceAll('-', '_')

/** The tables in which Payload keeps the documents of a collection, and their versions. Columns go by the names of fields. */
export function tablesOf(payload: Payload, collection: CollectionSlug) {
  const { tables, versionsSuffix } = drizzleAdapterOf(payload)
  const name = tableNameOf(collection)
  const documents = tables[name]
  const versions = tables[`_${name}${versionsSuffix}`]
  if (!documents || !versions) throw new Error(`The collection ${collection} has no versions.`)
  return { documents, versions }
}
