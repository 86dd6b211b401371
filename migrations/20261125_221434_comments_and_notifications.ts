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
  CREATE TYPE "public"."enum_sign_in_policy_second_factor_for" AS ENUM('contributor', 'reviewer', 'publisher', 'administrator', 'auditor');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'notify';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'watch-review';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-mail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-digest';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'notify';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'watch-review';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-mail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-digest';
  CREATE TABLE "trail_chain" (
  	"sequence" bigint PRIMARY KEY NOT NULL,
  	"event" uuid NOT NULL,
  	"hash" text NOT NULL,
  	CONSTRAINT "trail_chain_event_unique" UNIQUE("event")
  );
  
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
  
  CREATE TABLE "second_factors" (
  	"person" text PRIMARY KEY NOT NULL,
  	"secret" text NOT NULL,
  	"confirmed_at" timestamp with time zone,
  	"last_step" bigint DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "recovery_codes" (
  	"person" text NOT NULL,
  	"digest" text NOT NULL,
  	CONSTRAINT "recovery_codes_person_digest_pk" PRIMARY KEY("person","digest")
  );
  
  CREATE TABLE "invitations" (
  	"person" text PRIMARY KEY NOT NULL,
  	"digest" text NOT NULL,
  	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL,
  	CONSTRAINT "invitations_digest_unique" UNIQUE("digest")
  );
  
  CREATE TABLE "session_details" (
  	"session" text PRIMARY KEY NOT NULL,
  	"person" text NOT NULL,
  	"user_agent" text NOT NULL,
  	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "failed_attempts" (
  	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "failed_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  	"key" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_in_policy_second_factor_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_sign_in_policy_second_factor_for",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "sign_in_policy" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  DROP INDEX "comments_document_idx";
  ALTER TABLE "workflow_authors" ADD COLUMN "revision" text;
  ALTER TABLE "workflow_authors" ADD COLUMN "event" text;
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
  ALTER TABLE "users" ADD COLUMN "invited" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "second_factor" boolean DEFAULT false;
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
  ALTER TABLE "sign_in_policy_second_factor_for" ADD CONSTRAINT "sign_in_policy_second_factor_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sign_in_policy"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "notifications_of_person" ON "notifications" USING btree ("person","at");
  CREATE INDEX "notifications_mail" ON "notifications" USING btree ("mail");
  CREATE INDEX "session_details_person" ON "session_details" USING btree ("person");
  CREATE INDEX "failed_attempts_key" ON "failed_attempts" USING btree ("key","at");
  CREATE INDEX "sign_in_policy_second_factor_for_order_idx" ON "sign_in_policy_second_factor_for" USING btree ("order");
  CREATE INDEX "sign_in_policy_second_factor_for_parent_idx" ON "sign_in_policy_second_factor_for" USING btree ("parent_id");
  CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("thread");
  CREATE INDEX "collection_document_idx" ON "comments" USING btree ("collection","document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trail_chain" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recovery_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "session_details" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "failed_attempts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sign_in_policy_second_factor_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sign_in_policy" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "trail_chain" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "recovery_codes" CASCADE;
  DROP TABLE "invitations" CASCADE;
  DROP TABLE "session_details" CASCADE;
  DROP TABLE "failed_attempts" CASCADE;
  DROP TABLE "sign_in_policy_second_factor_for" CASCADE;
  DROP TABLE "sign_in_policy" CASCADE;
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
  ALTER TABLE "workflow_authors" DROP COLUMN "revision";
  ALTER TABLE "workflow_authors" DROP COLUMN "event";
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
  ALTER TABLE "users" DROP COLUMN "invited";
  ALTER TABLE "users" DROP COLUMN "second_factor";
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
  DROP TYPE "public"."enum_users_notifications_overdue_mail";
  DROP TYPE "public"."enum_sign_in_policy_second_factor_for";`)
}
