import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The second lock: what the code above forbids, the database forbids too. Public rows, and the rows that hold
 * their parts, change only in a transaction that has announced the transition of that very document; editions,
 * the audit trail and authorship are append-only. Also indexes for what is unique among published documents,
 * and an end to rewriting every old version of a document when a new one is saved.
 */

const COLLECTIONS = { countries: 'countries', ncbs: 'ncbs', agencies: 'agencies', crime_areas: 'crime-areas' } as const

type MainTable = keyof typeof COLLECTIONS

/** Tables that hold parts of a document: the column that names the owner, and the table in between, if any. */
const PARTS: { table: string; main: MainTable; column: string; via?: string }[] = [
  { table: 'countries_locales', main: 'countries', column: '_parent_id' },
  { table: 'countries_rels', main: 'countries', column: 'parent_id' },
  { table: 'countries_crime_areas', main: 'countries', column: '_parent_id' },
  { table: 'countries_crime_areas_locales', main: 'countries', column: '_parent_id', via: 'countries_crime_areas' },
  { table: 'countries_key_facts', main: 'countries', column: '_parent_id' },
  { table: 'countries_key_facts_locales', main: 'countries', column: '_parent_id', via: 'countries_key_facts' },
  { table: 'countries_gallery', main: 'countries', column: '_parent_id' },
  { table: 'countries_gallery_locales', main: 'countries', column: '_parent_id', via: 'countries_gallery' },
  { table: 'ncbs_locales', main: 'ncbs', column: '_parent_id' },
  { table: 'ncbs_rels', main: 'ncbs', column: 'parent_id' },
  { table: 'ncbs_contacts', main: 'ncbs', column: '_parent_id' },
  { table: 'ncbs_contacts_locales', main: 'ncbs', column: '_parent_id', via: 'ncbs_contacts' },
  { table: 'agencies_locales', main: 'agencies', column: '_parent_id' },
  { table: 'agencies_functions', main: 'agencies', column: 'parent_id' },
  { table: 'crime_areas_locales', main: 'crime_areas', column: '_parent_id' },
  { table: 'crime_areas_rels', main: 'crime_areas', column: 'parent_id' },
  { table: 'crime_areas_texts', main: 'crime_areas', column: 'parent_id' },
]

const APPEND_ONLY = ['editions', 'workflow_events', 'workflow_authors']

const UNIQUE_WHEN_PUBLISHED: [table: MainTable, column: string][] = [
  ['countries', 'slug'],
  ['countries', 'iso2'],
  ['countries', 'iso3'],
  ['ncbs', 'country_id'],
  ['agencies', 'slug'],
  ['crime_areas', 'slug'],
]

const FUNCTIONS = `
create function liaison_guard_public_row() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('liaison.transition', true), '');
  has_edition boolean;
begin
  -- Payload writes a row with INSERT … ON CONFLICT DO UPDATE, so an insertion may be a change.
  select exists (
    select 1 from editions
    where collection = tg_argv[0]::enum_editions_collection and document = (case when tg_op = 'INSERT' then new.id else old.id end)::text
  ) into has_edition;
  if tg_op = 'DELETE' then
    if has_edition then
      raise exception 'liaison: public rows of % are never deleted', tg_argv[0] using errcode = '42501';
    end if;
    return old;
  end if;
  if has_edition or new._status = 'published' or (tg_op = 'UPDATE' and old._status = 'published') then
    if not has_edition or announced <> tg_argv[0] || ':' || new.id::text or (tg_op = 'UPDATE' and new.id <> old.id) then
      raise exception 'liaison: public rows of % change only through transitions', tg_argv[0] using errcode = '42501';
    end if;
  end if;
  return new;
end $$;

create function liaison_guard_public_part() returns trigger language plpgsql as $$
declare
  part jsonb;
  owner text;
  has_edition boolean;
begin
  foreach part in array array[to_jsonb(old), to_jsonb(new)] loop
    continue when part is null;
    owner := part ->> tg_argv[1];
    if tg_argv[2] <> '' then
      execute format('select _parent_id::text from %I where id = $1', tg_argv[2]) into owner using owner;
    end if;
    continue when owner is null;
    continue when current_setting('liaison.transition', true) = tg_argv[0] || ':' || owner;
    select exists (select 1 from editions where collection = tg_argv[0]::enum_editions_collection and document = owner) into has_edition;
    if has_edition then
      raise exception 'liaison: public rows of % change only through transitions', tg_argv[0] using errcode = '42501';
    end if;
  end loop;
  return coalesce(new, old);
end $$;

create function liaison_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'liaison: append-only table %', tg_table_name using errcode = '42501';
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(FUNCTIONS))
  for (const [main, collection] of Object.entries(COLLECTIONS))
    await db.execute(
      sql.raw(`
        create trigger liaison_guard before insert or update or delete on ${main}
          for each row execute function liaison_guard_public_row('${collection}');
        create trigger liaison_keep before truncate on ${main} execute function liaison_refuse_change();
        create trigger liaison_leave_old before update on _${main}_v
          for each row when (old.latest is not true) execute function suppress_redundant_updates_trigger();
        create index _${main}_v_latest_of on _${main}_v (parent_id) where latest;
        create index _${main}_v_history_of on _${main}_v (parent_id, updated_at desc);
      `),
    )
  for (const { table, main, column, via } of PARTS)
    await db.execute(
      sql.raw(`
        create trigger liaison_guard before insert or update or delete on ${table}
          for each row execute function liaison_guard_public_part('${COLLECTIONS[main]}', '${column}', '${via ?? ''}');
        create trigger liaison_keep before truncate on ${table} execute function liaison_refuse_change();
      `),
    )
  for (const table of APPEND_ONLY)
    await db.execute(
      sql.raw(`
        create trigger liaison_append_only before update or delete on ${table}
          for each row execute function liaison_refuse_change();
        create trigger liaison_keep before truncate on ${table} execute function liaison_refuse_change();
      `),
    )
  for (const [table, column] of UNIQUE_WHEN_PUBLISHED)
    await db.execute(
      sql.raw(`create unique index ${table}_${column}_published on ${table} (${column}) where _status = 'published'`),
    )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, column] of UNIQUE_WHEN_PUBLISHED)
    await db.execute(sql.raw(`drop index ${table}_${column}_published`))
  for (const table of APPEND_ONLY)
    await db.execute(
      sql.raw(`drop trigger liaison_append_only on ${table}; drop trigger liaison_keep on ${table};`),
    )
  for (const { table } of PARTS)
    await db.execute(
      sql.raw(`drop trigger liaison_keep on ${table}; drop trigger liaison_guard on ${table};`),
    )
  for (const main of Object.keys(COLLECTIONS))
    await db.execute(
      sql.raw(`
        drop index _${main}_v_history_of;
        drop index _${main}_v_latest_of;
        drop trigger liaison_leave_old on _${main}_v;
        drop trigger liaison_keep on ${main};
        drop trigger liaison_guard on ${main};
      `),
    )
  await db.execute(
    sql.raw(`
      drop function liaison_refuse_change();
      drop function liaison_guard_public_part();
      drop function liaison_guard_public_row();
    `),
  )
}
