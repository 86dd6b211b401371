import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_notifications_reported_mail" AS ENUM('at-once', 'digest', 'off');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'forget-reports';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'forget-reports';
  CREATE TABLE "reader_reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"section" text NOT NULL,
  	"locale" text NOT NULL,
  	"edition" integer NOT NULL,
  	"state" text DEFAULT 'received' NOT NULL,
  	"wrong" text,
  	"right" text,
  	"digest" text,
  	"times" integer DEFAULT 1 NOT NULL,
  	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"since" timestamp with time zone DEFAULT now() NOT NULL,
  	"reply" text,
  	"handled_by" text,
  	"handled_by_name" text,
  	"corrected_collection" text,
  	"corrected_document" text,
  	"corrected_edition" integer
  );
  
  CREATE TABLE "reader_report_references" (
  	"token_hash" text PRIMARY KEY NOT NULL,
  	"report" uuid NOT NULL
  );
  
  CREATE TABLE "reader_report_salts" (
  	"day" text PRIMARY KEY NOT NULL,
  	"salt" text NOT NULL
  );
  
  CREATE TABLE "reader_report_sendings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"sender" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "editions" ADD COLUMN "corrects" numeric;
  ALTER TABLE "users" ADD COLUMN "notifications_reported_mail" "enum_users_notifications_reported_mail" DEFAULT 'digest';
  ALTER TABLE "users" ADD COLUMN "notifications_reported_panel" boolean DEFAULT true;
  CREATE INDEX "reader_reports_document" ON "reader_reports" USING btree ("collection","document","state");
  CREATE INDEX "reader_reports_corrected" ON "reader_reports" USING btree ("corrected_collection","corrected_document");
  CREATE INDEX "reader_reports_state" ON "reader_reports" USING btree ("state","since");
  CREATE INDEX "reader_report_references_report" ON "reader_report_references" USING btree ("report");
  CREATE INDEX "reader_report_sendings_at" ON "reader_report_sendings" USING btree ("at","sender");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reader_reports" CASCADE;
  DROP TABLE "reader_report_references" CASCADE;
  DROP TABLE "reader_report_salts" CASCADE;
  DROP TABLE "reader_report_sendings" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "editions" DROP COLUMN "corrects";
  ALTER TABLE "users" DROP COLUMN "notifications_reported_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_reported_panel";
  DROP TYPE "public"."enum_users_notifications_reported_mail";`)
}
