import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "preview_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"token_hash" text NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"version" text NOT NULL,
  	"content" jsonb NOT NULL,
  	"media" jsonb NOT NULL,
  	"recipient" text NOT NULL,
  	"created_by" text NOT NULL,
  	"created_by_name" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL,
  	"revoked_at" timestamp with time zone,
  	CONSTRAINT "preview_links_token_hash_unique" UNIQUE("token_hash")
  );
  
  CREATE TABLE "preview_answers" (
  	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "preview_answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  	"link" uuid NOT NULL,
  	"kind" text NOT NULL,
  	"name" text NOT NULL,
  	"text" text NOT NULL,
  	"version" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "preview_links_document" ON "preview_links" USING btree ("collection","document");
  CREATE INDEX "preview_answers_link" ON "preview_answers" USING btree ("link","at");`)
  // What people outside said stays as they said it.
  await db.execute(sql`
   CREATE TRIGGER liaison_append_only BEFORE UPDATE OR DELETE ON "preview_answers"
     FOR EACH ROW EXECUTE FUNCTION liaison_refuse_change();
   CREATE TRIGGER liaison_keep BEFORE TRUNCATE ON "preview_answers" EXECUTE FUNCTION liaison_refuse_change();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "preview_links" CASCADE;
  DROP TABLE "preview_answers" CASCADE;`)
}
