import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "presence" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"person" text NOT NULL,
  	"name" text NOT NULL,
  	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "presence_collection_document_person_pk" PRIMARY KEY("collection","document","person")
  );
  
  ALTER TABLE "users" ALTER COLUMN "locale" DROP DEFAULT;
  CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "presence" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "presence" CASCADE;
  ALTER TABLE "users" ALTER COLUMN "locale" SET DEFAULT 'en';`)
}
