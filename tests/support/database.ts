import pg from 'pg'

import type { ProfileCollection } from '@/vocabulary/profiles'
import { underTest } from './under-test'

let pool: pg.Pool | undefined

/** The product's database, beside everything above it. */
export function database(): pg.Pool {
  pool ??= new pg.Pool({
    connectionString: underTest('databaseUrl'),
    max: 4,
    allowExitOnIdle: true,
  })
  return pool
}

/** The rows that a statement answers. */
export async function rowsOf<T extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<T[]> {
  return (await database().query<T>(statement, values)).rows
}

interface Tables {
  main: string
  /** Tables with a part of a document, with the column that names it. */
  parts: [table: string, column: string][]
  /** Tables with a part of such a part. */
  inner: [table: string, via: string][]
}

/** Where the main row of a document and all that belongs to it lie. */
export const TABLES: Record<ProfileCollection, Tables> = {
  countries: {
    main: 'countries',
    parts: [
      ['countries_locales', '_parent_id'],
      ['countries_rels', 'parent_id'],
      ['countries_crime_areas', '_parent_id'],
      ['countries_key_facts', '_parent_id'],
      ['countries_gallery', '_parent_id'],
    ],
    inner: [
      ['countries_crime_areas_locales', 'countries_crime_areas'],
      ['countries_key_facts_locales', 'countries_key_facts'],
      ['countries_gallery_locales', 'countries_gallery'],
    ],
  },
  ncbs: {
    main: 'ncbs',
    parts: [
      ['ncbs_locales', '_parent_id'],
      ['ncbs_rels', 'parent_id'],
      ['ncbs_contacts', '_parent_id'],
    ],
    inner: [['ncbs_contacts_locales', 'ncbs_contacts']],
  },
  agencies: {
    main: 'agencies',
    parts: [
      ['agencies_locales', '_parent_id'],
      ['agencies_functions', 'parent_id'],
    ],
    inner: [],
  },
  'crime-areas': {
    main: 'crime_areas',
    parts: [
      ['crime_areas_locales', '_parent_id'],
      ['crime_areas_rels', 'parent_id'],
      ['crime_areas_texts', 'parent_id'],
    ],
    inner: [],
  },
}

/** Everything the database holds of what the public sees of a document: main row, parts, standing, editions. */
export async function publicRowsOf(collection: ProfileCollection, id: string): Promise<unknown> {
  const { main, parts, inner } = TABLES[collection]
  const all = (table: string, condition: string) =>
    `(select coalesce(jsonb_agg(to_jsonb(t) order by t::text), '[]') from ${table} t where ${condition})`
  const columns = [
    `'${main}', ${all(main, 't.id = $2::uuid')}`,
    ...parts.map(([table, column]) => `'${table}', ${all(table, `t.${column} = $2::uuid`)}`),
    ...inner.map(
      ([table, via]) =>
        `'${table}', ${all(table, `t._parent_id in (select id from ${via} where _parent_id = $2::uuid)`)}`,
    ),
    `'editions', ${all('editions', 't.collection::text = $1 and t.document = $2::text')}`,
    `'api', ${all('api_documents', 't.collection = $1 and t.document = $2::text')}`,
    `'changes', ${all('public_changes', 't.collection = $1 and t.document = $2::text')}`,
    `'standing', (select jsonb_build_array(public, edition, flagged, notice, sequence) from workflow_items where collection = $1 and document = $2::text)`,
  ]
  const [row] = await rowsOf<{ rows: unknown }>(
    `select jsonb_build_object(${columns.join(', ')}) as rows`,
    [collection, id],
  )
  return row?.rows
}

export interface Item {
  state: string
  public: string
  flagged: boolean
  schedule: string | null
  scheduled_for: Date | null
  schedule_error: { errors: { code: string }[] } | null
  approved_version: string | null
}

/** Where the database says that a document stands. */
export async function itemOf(collection: ProfileCollection, id: string): Promise<Item | undefined> {
  const [item] = await rowsOf<Item & pg.QueryResultRow>(
    'select * from workflow_items where collection = $1 and document = $2',
    [collection, id],
  )
  return item
}

/** The names of the events in the trail of a document, oldest first. */
export async function eventsOf(collection: ProfileCollection, id: string): Promise<string[]> {
  const rows = await rowsOf<{ event: string }>(
    'select event from workflow_events where collection = $1 and document = $2 order by at, id',
    [collection, id],
  )
  return rows.map(({ event }) => event)
}

/** How many editions a document has. */
export async function editionsOf(collection: ProfileCollection, id: string): Promise<number> {
  const rows = await rowsOf(
    'select 1 from editions where collection::text = $1 and document = $2',
    [collection, id],
  )
  return rows.length
}
