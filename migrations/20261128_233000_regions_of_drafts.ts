import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The main rows of countries that were never published say where their drafts lie now, and not where the first ones lay. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update countries c set region = v.version_region::text::enum_countries_region
    from _countries_v v
    where v.parent_id = c.id and v.latest and c.region::text is distinct from v.version_region::text
      and not exists (select 1 from editions e where e.collection = 'countries' and e.document = c.id::text)`)
}

export async function down(): Promise<void> {
  // The rows may have said so before.
}
