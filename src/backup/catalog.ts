import pg from 'pg'

import { hasTable } from '../server/database/query'

/** A table as the catalog describes it. */
export interface Table {
  name: string
  /** Without columns that are computed from others. */
  columns: string[]
  /** What to sort by, as SQL, so that the same rows always come in the same order. */
  order: string[]
}

/** Source of the names: PostgreSQL, "System Catalogs". Text is sorted by its bytes, whatever the database's collation is. */
const TABLES = `
  select c.relname::text as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce(
      (select array_agg(
         format('t.%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
         order by k.place)
       from pg_constraint p
       cross join lateral unnest(p.conkey) with ordinality k (attnum, place)
       join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
       where p.conrelid = c.oid and p.contype = 'p'),
      array['t::text collate "C"']
    ) as "order"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  order by c.relname collate "C"`

/** All tables, in the order of their names. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  return (await client.query<Table>(TABLES)).rows
}

export interface Sequence {
  name: string
  value: string
  isCalled: boolean
}

/** Where the sequences are. They are never behind what a snapshot shows, since they do not wait for transactions. */
export async function sequencesOf(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string; value: string | null; start: string }>(
    `select sequencename::text as name, last_value::text as value, start_value::text as start
     from pg_sequences where schemaname = 'public' order by sequencename collate "C"`,
  )
  return rows.map(({ name, value, start }) => ({
    name,
    value: value ?? start,
    isCalled: value !== null,
  }))
}

export interface ForeignKey {
  name: string
  table: string
  definition: string
}

export async function foreignKeysOf(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conname::text as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by oid`,
  )
  return rows
}

/** The migrations that a database has, oldest first. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  if (!(await hasTable(client, 'payload_migrations'))) return []
  const { rows } = await client.query<{ name: string }>(
    `select name from payload_migrations where name <> 'dev' order by name collate "C"`,
  )
  return rows.map(({ name }) => name)
}

export const identifier = (name: string): string => pg.escapeIdentifier(name)

/** How values are written and read as text: the same on every server. */
export async function fixFormats(client: pg.Client): Promise<void> {
  await client.query(`
    set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
    set bytea_output = 'hex'; set extra_float_digits = 1;
    set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`)
}
