import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The audit trail as a chain (docs/decisions/0007). The trigger runs when a transaction commits, under a lock that is
 * held until the commit is done: places are given in the order of commits, none twice and none left out. Columns of
 * workflow_events that are null take no part, so that a column that is added later changes no hash.
 */
const CHAIN = `
create function liaison_chain(event workflow_events) returns void
language plpgsql set timezone = 'UTC' as $$
declare
  place bigint;
  before text;
  content text;
begin
  select sequence + 1, hash into place, before from trail_chain order by sequence desc limit 1;
  select jsonb_object_agg(key, value)::text into content
    from jsonb_each(to_jsonb(event)) where value <> 'null'::jsonb;
  place := coalesce(place, 1);
  insert into trail_chain (sequence, event, hash) values (
    place, event.id,
    encode(sha256(convert_to(place || E'\\n' || coalesce(before, '') || E'\\n' || content, 'UTF8')), 'hex')
  );
end $$;

create function liaison_chain_at_commit() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('liaison:trail', 0));
  perform liaison_chain(new);
  return null;
end $$;

do $$
declare
  event workflow_events;
begin
  for event in select * from workflow_events order by at, id loop
    perform liaison_chain(event);
  end loop;
end $$;

create constraint trigger liaison_chain after insert on workflow_events
  deferrable initially deferred for each row execute function liaison_chain_at_commit();
create trigger liaison_append_only before update or delete on trail_chain
  for each row execute function liaison_refuse_change();
create trigger liaison_keep before truncate on trail_chain execute function liaison_refuse_change();
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "trail_chain" (
  	"sequence" bigint PRIMARY KEY NOT NULL,
  	"event" uuid NOT NULL,
  	"hash" text NOT NULL,
  	CONSTRAINT "trail_chain_event_unique" UNIQUE("event")
  );
  
  ALTER TABLE "workflow_authors" ADD COLUMN "revision" text;
  ALTER TABLE "workflow_authors" ADD COLUMN "event" text;`)
  await db.execute(sql.raw(CHAIN))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      drop trigger liaison_chain on workflow_events;
      drop function liaison_chain_at_commit();
      drop function liaison_chain(workflow_events);
    `),
  )
  await db.execute(sql`
   DROP TABLE "trail_chain" CASCADE;
  ALTER TABLE "workflow_authors" DROP COLUMN "revision";
  ALTER TABLE "workflow_authors" DROP COLUMN "event";`)
}
