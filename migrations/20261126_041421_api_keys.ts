import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  CREATE INDEX "api_keys_previous_hash" ON "api_keys" USING btree ("previous_hash");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "api_keys" CASCADE;`)
}
