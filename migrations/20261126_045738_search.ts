import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_words" (
  	"locale" text NOT NULL,
  	"word" text NOT NULL,
  	"stems" text[] NOT NULL,
  	"deletions" text[] NOT NULL,
  	CONSTRAINT "search_words_word_locale_pk" PRIMARY KEY("word","locale")
  );
  
  ALTER TABLE "api_documents" ADD COLUMN "names" "tsvector" DEFAULT '' NOT NULL;
  ALTER TABLE "api_documents" ADD COLUMN "called" text[] DEFAULT '{}' NOT NULL;
  ALTER TABLE "api_documents" ADD COLUMN "country" text;
  CREATE INDEX "search_words_stems" ON "search_words" USING gin ("stems");
  CREATE INDEX "search_words_deletions" ON "search_words" USING gin ("deletions");
  CREATE INDEX "api_documents_country" ON "api_documents" USING btree ("country","locale");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_words" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_words" CASCADE;
  DROP INDEX "api_documents_country";
  ALTER TABLE "api_documents" DROP COLUMN "names";
  ALTER TABLE "api_documents" DROP COLUMN "called";
  ALTER TABLE "api_documents" DROP COLUMN "country";`)
}
