import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "review_claims" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"person" text NOT NULL,
  	"at" timestamp with time zone NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL,
  	CONSTRAINT "review_claims_collection_document_pk" PRIMARY KEY("collection","document")
  );
  
  ALTER TABLE "workflow_items" ADD COLUMN "since" timestamp with time zone DEFAULT now() NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "overdue_days" numeric DEFAULT 7 NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "renewal_days" numeric DEFAULT 365 NOT NULL;`)
  // Since when documents are in their state, as the trail remembers it.
  await db.execute(sql`
   UPDATE "workflow_items" i SET "since" = e."at" FROM (
     SELECT "collection", "document", "to", max("at") AS "at" FROM "workflow_events"
     WHERE "from" IS DISTINCT FROM "to" GROUP BY 1, 2, 3
   ) e WHERE e."collection" = i."collection" AND e."document" = i."document" AND e."to" = i."state";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "review_claims" CASCADE;
  ALTER TABLE "workflow_items" DROP COLUMN "since";
  ALTER TABLE "site_settings" DROP COLUMN "overdue_days";
  ALTER TABLE "site_settings" DROP COLUMN "renewal_days";`)
}
