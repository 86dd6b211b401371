import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'purge-cache' BEFORE 'deliver-webhook';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'purge-cache' BEFORE 'deliver-webhook';
  CREATE TABLE "search_words" (
  	"locale" text NOT NULL,
  	"word" text NOT NULL,
  	"stems" text[] NOT NULL,
  	"deletions" text[] NOT NULL,
  	CONSTRAINT "search_words_word_locale_pk" PRIMARY KEY("word","locale")
  );
  
  ALTER TABLE "api_documents" ADD COLUMN "names" "tsvector" DEFAULT '' NOT NULL;
  ALTER TABLE "api_documents" ADD COLUMN "called" text[] DEFAULT '{}' NOT NULL;
  ALTER TABLE "api_documents" ADD COLUMN "country" text;
  CREATE INDEX "search_words_stems" ON "search_words" USING gin ("stems");
  CREATE INDEX "search_words_deletions" ON "search_words" USING gin ("deletions");
  CREATE INDEX "api_documents_country" ON "api_documents" USING btree ("country","locale");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_words" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_words" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports', 'refresh-site', 'deliver-webhook');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports', 'refresh-site', 'deliver-webhook');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "api_documents_country";
  ALTER TABLE "api_documents" DROP COLUMN "names";
  ALTER TABLE "api_documents" DROP COLUMN "called";
  ALTER TABLE "api_documents" DROP COLUMN "country";`)
}
