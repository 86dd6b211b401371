import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'deliver-webhook';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'deliver-webhook';
  CREATE TABLE "api_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" text NOT NULL,
  	"owner" text NOT NULL,
  	"hash" text NOT NULL,
  	"hint" text NOT NULL,
  	"previous_hash" text,
  	"previous_until" timestamp with time zone,
  	"rights" text[] NOT NULL,
  	"scope" jsonb NOT NULL,
  	"per_minute" integer,
  	"holders" text[] NOT NULL,
  	"created_by_name" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL,
  	"revoked_at" timestamp with time zone,
  	"last_used_at" timestamp with time zone,
  	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash")
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" text NOT NULL,
  	"url" text NOT NULL,
  	"events" text[] NOT NULL,
  	"collections" text[] NOT NULL,
  	"active" boolean DEFAULT true NOT NULL,
  	"secret" text NOT NULL,
  	"previous_secret" text,
  	"previous_until" timestamp with time zone,
  	"failing_since" timestamp with time zone,
  	"created_by_name" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"place" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_deliveries_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  	"webhook" uuid NOT NULL,
  	"event" text NOT NULL,
  	"collection" text,
  	"document" text,
  	"body" text NOT NULL,
  	"state" text DEFAULT 'waiting' NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"status" integer,
  	"error" text,
  	"duration" integer,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	"next_at" timestamp with time zone
  );
  
  CREATE INDEX "api_keys_previous_hash" ON "api_keys" USING btree ("previous_hash");
  CREATE INDEX "webhook_deliveries_log" ON "webhook_deliveries" USING btree ("webhook","place");
  CREATE INDEX "webhook_deliveries_document" ON "webhook_deliveries" USING btree ("webhook","document","state");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "api_keys" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports', 'refresh-site');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports', 'refresh-site');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";`)
}
