import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "review_looks" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"person" text NOT NULL,
  	"version" text NOT NULL,
  	"content" jsonb NOT NULL,
  	"media" jsonb NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "review_looks_collection_document_person_version_pk" PRIMARY KEY("collection","document","person","version")
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "review_looks" CASCADE;`)
}
