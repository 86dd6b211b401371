import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_notifications_answered_mail" AS ENUM('at-once', 'digest', 'off');
  ALTER TABLE "users" ADD COLUMN "notifications_answered_mail" "enum_users_notifications_answered_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_answered_panel" boolean DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "notifications_answered_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_answered_panel";
  DROP TYPE "public"."enum_users_notifications_answered_mail";`)
}
