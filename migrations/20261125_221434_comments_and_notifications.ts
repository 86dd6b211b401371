import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comments_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_users_notifications_submitted_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_sent_back_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_approved_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_published_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_schedule_failed_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_mentioned_mail" AS ENUM('at-once', 'digest', 'off');
  CREATE TYPE "public"."enum_users_notifications_overdue_mail" AS ENUM('at-once', 'digest', 'off');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'notify';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'watch-review';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-mail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-digest';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'notify';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'watch-review';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-mail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-digest';
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" text NOT NULL,
  	"person" text NOT NULL,
  	"kind" text NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"title" text NOT NULL,
  	"address" text NOT NULL,
  	"actor_name" text,
  	"words" text,
  	"in_panel" boolean NOT NULL,
  	"read_at" timestamp with time zone,
  	"mail" text NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"mail_error" text,
  	"mailed_at" timestamp with time zone,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "notifications_key_unique" UNIQUE("key")
  );
  
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
  ALTER TABLE "users" ADD COLUMN "notifications_submitted_mail" "enum_users_notifications_submitted_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_submitted_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_sent_back_mail" "enum_users_notifications_sent_back_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_sent_back_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_approved_mail" "enum_users_notifications_approved_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_approved_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_published_mail" "enum_users_notifications_published_mail" DEFAULT 'digest';
  ALTER TABLE "users" ADD COLUMN "notifications_published_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_schedule_failed_mail" "enum_users_notifications_schedule_failed_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_schedule_failed_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_mentioned_mail" "enum_users_notifications_mentioned_mail" DEFAULT 'at-once';
  ALTER TABLE "users" ADD COLUMN "notifications_mentioned_panel" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notifications_overdue_mail" "enum_users_notifications_overdue_mail" DEFAULT 'digest';
  ALTER TABLE "users" ADD COLUMN "notifications_overdue_panel" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "open_comments_block_approval" boolean DEFAULT false;
  ALTER TABLE "site_settings" ADD COLUMN "digest_hour" numeric DEFAULT 5 NOT NULL;
  CREATE INDEX "notifications_of_person" ON "notifications" USING btree ("person","at");
  CREATE INDEX "notifications_mail" ON "notifications" USING btree ("mail");
  CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("thread");
  CREATE INDEX "collection_document_idx" ON "comments" USING btree ("collection","document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "notifications" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
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
  ALTER TABLE "users" DROP COLUMN "notifications_submitted_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_submitted_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_sent_back_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_sent_back_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_approved_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_approved_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_published_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_published_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_schedule_failed_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_schedule_failed_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_mentioned_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_mentioned_panel";
  ALTER TABLE "users" DROP COLUMN "notifications_overdue_mail";
  ALTER TABLE "users" DROP COLUMN "notifications_overdue_panel";
  ALTER TABLE "site_settings" DROP COLUMN "open_comments_block_approval";
  ALTER TABLE "site_settings" DROP COLUMN "digest_hour";
  DROP TYPE "public"."enum_comments_locale";
  DROP TYPE "public"."enum_users_notifications_submitted_mail";
  DROP TYPE "public"."enum_users_notifications_sent_back_mail";
  DROP TYPE "public"."enum_users_notifications_approved_mail";
  DROP TYPE "public"."enum_users_notifications_published_mail";
  DROP TYPE "public"."enum_users_notifications_schedule_failed_mail";
  DROP TYPE "public"."enum_users_notifications_mentioned_mail";
  DROP TYPE "public"."enum_users_notifications_overdue_mail";`)
}
