import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "document_addresses" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"slug" text NOT NULL,
  	"last_published_at" timestamp with time zone NOT NULL,
  	CONSTRAINT "document_addresses_collection_document_slug_pk" PRIMARY KEY("collection","document","slug")
  );
  `)
  // Written with each edition, so that no code can forget it; and for the editions that are there already.
  await db.execute(sql`
   CREATE FUNCTION liaison_note_address() RETURNS trigger LANGUAGE plpgsql AS $$
   begin
     if new.content ->> 'slug' is not null then
       insert into document_addresses (collection, document, slug, last_published_at)
       values (new.collection::text, new.document, new.content ->> 'slug', new.published_at)
       on conflict (collection, document, slug) do update set last_published_at = excluded.last_published_at;
     end if;
     return null;
   end $$;
   CREATE TRIGGER liaison_note_address AFTER INSERT ON "editions"
     FOR EACH ROW EXECUTE FUNCTION liaison_note_address();
   INSERT INTO document_addresses (collection, document, slug, last_published_at)
     SELECT collection::text, document, content ->> 'slug', max(published_at) FROM editions
     WHERE content ->> 'slug' IS NOT NULL GROUP BY 1, 2, 3;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER liaison_note_address ON "editions";
   DROP FUNCTION liaison_note_address;
   DROP TABLE "document_addresses" CASCADE;`)
}
