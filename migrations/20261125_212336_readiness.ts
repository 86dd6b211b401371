import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'check-links';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'check-links';
  CREATE TABLE "translation_origins" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"field" text NOT NULL,
  	"locale" text NOT NULL,
  	"translation" text NOT NULL,
  	"source" text NOT NULL,
  	"source_text" jsonb,
  	"person" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "translation_origins_collection_document_field_locale_translation_source_pk" PRIMARY KEY("collection","document","field","locale","translation","source")
  );
  
  CREATE TABLE "translation_progress" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"texts" integer NOT NULL,
  	"translated" integer NOT NULL,
  	"stale" integer NOT NULL,
  	"open_since" timestamp with time zone,
  	"title" text NOT NULL,
  	"country" text,
  	"shape" text NOT NULL,
  	CONSTRAINT "translation_progress_collection_document_locale_pk" PRIMARY KEY("collection","document","locale")
  );
  
  CREATE TABLE "external_links" (
  	"url" text PRIMARY KEY NOT NULL,
  	"status" integer,
  	"error" text,
  	"checked_at" timestamp with time zone,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"due_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "external_link_uses" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"url" text NOT NULL,
  	CONSTRAINT "external_link_uses_collection_document_url_pk" PRIMARY KEY("collection","document","url")
  );
  
  CREATE INDEX "translation_progress_open" ON "translation_progress" USING btree ("locale","open_since");
  CREATE INDEX "external_links_due" ON "external_links" USING btree ("due_at");
  CREATE INDEX "external_link_uses_url" ON "external_link_uses" USING btree ("url");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "translation_origins" CASCADE;
  DROP TABLE "translation_progress" CASCADE;
  DROP TABLE "external_links" CASCADE;
  DROP TABLE "external_link_uses" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";`)
}
