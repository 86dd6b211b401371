import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "show_map" boolean DEFAULT true;
  ALTER TABLE "site_settings_locales" ADD COLUMN "map_note" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "show_map";
  ALTER TABLE "site_settings_locales" DROP COLUMN "map_note";`)
}
