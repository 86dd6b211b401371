import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sign_in_policy_second_factor_for" AS ENUM('contributor', 'reviewer', 'publisher', 'administrator', 'auditor');
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
  
  ALTER TABLE "workflow_authors" ADD COLUMN "revision" text;
  ALTER TABLE "workflow_authors" ADD COLUMN "event" text;
  ALTER TABLE "users" ADD COLUMN "invited" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "second_factor" boolean DEFAULT false;
  ALTER TABLE "sign_in_policy_second_factor_for" ADD CONSTRAINT "sign_in_policy_second_factor_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sign_in_policy"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "session_details_person" ON "session_details" USING btree ("person");
  CREATE INDEX "failed_attempts_key" ON "failed_attempts" USING btree ("key","at");
  CREATE INDEX "sign_in_policy_second_factor_for_order_idx" ON "sign_in_policy_second_factor_for" USING btree ("order");
  CREATE INDEX "sign_in_policy_second_factor_for_parent_idx" ON "sign_in_policy_second_factor_for" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "recovery_codes" CASCADE;
  DROP TABLE "invitations" CASCADE;
  DROP TABLE "session_details" CASCADE;
  DROP TABLE "failed_attempts" CASCADE;
  DROP TABLE "sign_in_policy_second_factor_for" CASCADE;
  DROP TABLE "sign_in_policy" CASCADE;
  ALTER TABLE "workflow_authors" DROP COLUMN "revision";
  ALTER TABLE "workflow_authors" DROP COLUMN "event";
  ALTER TABLE "users" DROP COLUMN "invited";
  ALTER TABLE "users" DROP COLUMN "second_factor";
  DROP TYPE "public"."enum_sign_in_policy_second_factor_for";`)
}
