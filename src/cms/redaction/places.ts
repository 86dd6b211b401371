import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'

/** A column with text in the rows that belong to a document. */
export interface Place {
  table: string
  column: string
  type: 'text' | 'json' | 'jsonb'
  /** The condition that finds the document's rows. */
  rows: SQL
}

interface Column extends Record<string, unknown> {
  table_name: string
  column_name: string
  data_type: string
}

interface Child extends Record<string, unknown> {
  child: string
  column: string
  parent: string
}

/** Tables that are written anew from the editions, say which is which, or can never change. */
const LEFT_OUT = new Set([
  'editions',
  'api_documents',
  'document_addresses',
  'public_changes',
  'workflow_events',
  'workflow_authors',
])

const TYPES: Record<string, Place['type']> = {
  text: 'text',
  'character varying': 'text',
  json: 'json',
  jsonb: 'jsonb',
}

/** The tables of a collection's live rows, those of all its versions, and of everything that belongs to either. */
const tablesOf = (collection: ProfileCollection) => {
  const main = collection.replaceAll('-', '_')
  return { main, versions: `_${main}_v` }
}

/**
 * Every column with text of everything that belongs to a document: its live rows, each version of it, and what is kept
 * beside it. Found in the database's own catalogue, so that no table is forgotten that a field or a feature adds.
 */
export async function placesOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
): Promise<Place[]> {
  const database = await databaseOf(req)
  const { rows: columns } = await database.execute<Column>(sql`
    select table_name, column_name, data_type from information_schema.columns
    where table_schema = 'public' order by table_name, ordinal_position`)
  const conditions = new Map<string, SQL>()
  const { main, versions } = tablesOf(collection)
  conditions.set(main, sql`id = ${document}::uuid`)
  conditions.set(versions, sql`parent_id = ${document}::uuid`)
  const names = new Set(columns.map(({ table_name }) => table_name))
  const has = (table: string, column: string) =>
    columns.some((each) => each.table_name === table && each.column_name === column)
  for (const table of names)
    if (has(table, 'collection') && has(table, 'document'))
      conditions.set(table, sql`collection::text = ${collection} and document = ${document}`)
  conditions.set('payload_jobs', sql`input::text like ${`%${document}%`}`)
  for (const { child, column, parent } of await childrenIn(req)) {
    const owner = conditions.get(parent)
    if (!owner || conditions.has(child)) continue
    conditions.set(
      child,
      sql`${sql.identifier(column)} in (select id from ${sql.identifier(parent)} where ${owner})`,
    )
  }
  return columns.flatMap(({ table_name: table, column_name: column, data_type }) => {
    const rows = conditions.get(table)
    const type = TYPES[data_type]
    return rows && type && !LEFT_OUT.has(table) ? [{ table, column, type, rows }] : []
  })
}

/** Which tables hold parts of the rows of which, parents first. */
async function childrenIn(req: PayloadRequest): Promise<Child[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Child>(sql`
    select child.relname as child, a.attname as column, parent.relname as parent
    from pg_constraint c
      join pg_class child on child.oid = c.conrelid
      join pg_class parent on parent.oid = c.confrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and a.attname in ('_parent_id', 'parent_id')
    order by length(child.relname)`)
  // A version's parent is the document itself; both are roots.
  const roots = new Set(PROFILE_COLLECTIONS.flatMap((each) => Object.values(tablesOf(each))))
  return rows.filter(({ child }) => !roots.has(child))
}

/** A text as JSON has it inside a string. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

const textOf = ({ column, type }: Place): SQL =>
  type === 'text' ? sql`${sql.identifier(column)}` : sql`${sql.identifier(column)}::text`

const asWritten = ({ type }: Place, text: string): string => (type === 'text' ? text : inJson(text))

/** In how many rows words occur at a place. */
export async function countAt(req: PayloadRequest, place: Place, words: string): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from ${sql.identifier(place.table)}
    where ${place.rows} and position(${asWritten(place, words)} in ${textOf(place)}) > 0`)
  return rows[0]?.count ?? 0
}

/** Puts other words in their place. */
export async function replaceAt(
  req: PayloadRequest,
  place: Place,
  words: string,
  replacement: string,
): Promise<void> {
  const database = await databaseOf(req)
  const written = sql`replace(${textOf(place)}, ${asWritten(place, words)}, ${asWritten(place, replacement)})`
  await database.execute(sql`
    update ${sql.identifier(place.table)}
    set ${sql.identifier(place.column)} = ${place.type === 'text' ? written : sql`(${written})::${sql.raw(place.type)}`}
    where ${place.rows} and position(${asWritten(place, words)} in ${textOf(place)}) > 0`)
}
