import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The changes of what the public saw so far, out of the trail, in the order of commits. They end at the place that the newest of
 * them has already. The documents are written when the server starts (src/api/store/fill.ts); a row can only be of the edition that
 * is current, and as public as its document is.
 */
const CHANGES = `
insert into public_changes (sequence, event, collection, document, edition, at)
select
  row_number() over (order by chain.sequence) - count(*) over () +
    greatest(count(*) over (), (select coalesce(max(sequence), 0) from workflow_items)),
  case event.event when 'withdraw' then 'withdrawn' when 'restore' then 'restored' else 'published' end,
  event.collection, event.document, edition.id, event.at
from workflow_events event
join trail_chain chain on chain.event = event.id
join editions edition on edition.collection::text = event.collection
  and edition.document = event.document and edition.number = event.edition
where event.event in ('publish', 'emergency-publish', 'withdraw', 'restore');

create trigger liaison_append_only before update or delete on public_changes
  for each row execute function liaison_refuse_change();
create trigger liaison_keep before truncate on public_changes execute function liaison_refuse_change();

create function liaison_guard_api_document() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from workflow_items
    where collection = new.collection and document = new.document and edition = new.edition::text and public = new.public
  ) then
    raise exception 'liaison: the public API shows current editions only' using errcode = '42501';
  end if;
  return new;
end $$;

create trigger liaison_guard before insert or update on api_documents
  for each row execute function liaison_guard_api_document();
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "api_documents" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"public" text NOT NULL,
  	"notice" jsonb,
  	"slug" text,
  	"sort_name" text NOT NULL,
  	"summary" json NOT NULL,
  	"body" json NOT NULL,
  	"media" json NOT NULL,
  	"tags" text[] NOT NULL,
  	"targets" text[] NOT NULL,
  	"search" "tsvector" NOT NULL,
  	"edition" uuid NOT NULL,
  	"representation" integer NOT NULL,
  	"sequence" bigint NOT NULL,
  	"published_at" timestamp with time zone NOT NULL,
  	"first_published_at" timestamp with time zone NOT NULL,
  	"changed_at" timestamp with time zone NOT NULL,
  	CONSTRAINT "api_documents_document_locale_pk" PRIMARY KEY("document","locale")
  );
  
  CREATE TABLE "public_changes" (
  	"sequence" bigint PRIMARY KEY NOT NULL,
  	"event" text NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"edition" uuid NOT NULL,
  	"at" timestamp with time zone NOT NULL
  );
  
  CREATE INDEX "api_documents_collection" ON "api_documents" USING btree ("collection","locale");
  CREATE INDEX "api_documents_slug" ON "api_documents" USING btree ("slug","locale");
  CREATE INDEX "api_documents_tags" ON "api_documents" USING gin ("tags");
  CREATE INDEX "api_documents_search" ON "api_documents" USING gin ("search");
  CREATE INDEX "public_changes_document" ON "public_changes" USING btree ("collection","document","sequence");`)
  await db.execute(sql.raw(CHANGES))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "api_documents" CASCADE;
  DROP TABLE "public_changes" CASCADE;`)
  await db.execute(sql.raw('drop function liaison_guard_api_document()'))
}
