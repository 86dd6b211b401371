import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comments_locale" AS ENUM('en', 'fr', 'es', 'ar');
  DROP INDEX "comments_document_idx";
  ALTER TABLE "comments" ADD COLUMN "thread" varchar;
  ALTER TABLE "comments" ADD COLUMN "locale" "enum_comments_locale";
  ALTER TABLE "comments" ADD COLUMN "quote" varchar;
  ALTER TABLE "comments" ADD COLUMN "prefix" varchar;
  ALTER TABLE "comments" ADD COLUMN "suffix" varchar;
  ALTER TABLE "comments" ADD COLUMN "block" numeric;
  ALTER TABLE "comments" ADD COLUMN "row" varchar;
  ALTER TABLE "comments" ADD COLUMN "mentions" jsonb;
  ALTER TABLE "comments" ADD COLUMN "version" varchar;
  ALTER TABLE "comments" ADD COLUMN "resolved_at" timestamp(3) with time zone;
  ALTER TABLE "comments" ADD COLUMN "resolved_by" varchar;
  ALTER TABLE "comments" ADD COLUMN "resolved_by_name" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "open_comments_block_approval" boolean DEFAULT false;
  CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("thread");
  CREATE INDEX "collection_document_idx" ON "comments" USING btree ("collection","document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "comments_thread_idx";
  DROP INDEX "collection_document_idx";
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document");
  ALTER TABLE "comments" DROP COLUMN "thread";
  ALTER TABLE "comments" DROP COLUMN "locale";
  ALTER TABLE "comments" DROP COLUMN "quote";
  ALTER TABLE "comments" DROP COLUMN "prefix";
  ALTER TABLE "comments" DROP COLUMN "suffix";
  ALTER TABLE "comments" DROP COLUMN "block";
  ALTER TABLE "comments" DROP COLUMN "row";
  ALTER TABLE "comments" DROP COLUMN "mentions";
  ALTER TABLE "comments" DROP COLUMN "version";
  ALTER TABLE "comments" DROP COLUMN "resolved_at";
  ALTER TABLE "comments" DROP COLUMN "resolved_by";
  ALTER TABLE "comments" DROP COLUMN "resolved_by_name";
  ALTER TABLE "site_settings" DROP COLUMN "open_comments_block_approval";
  DROP TYPE "public"."enum_comments_locale";`)
}
