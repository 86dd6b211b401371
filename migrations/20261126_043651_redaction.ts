import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/*
 * Editions are for ever, with one exception: where law demands it, words go. An edition then changes once, in a transaction that
 * has announced this very edition with the hash that it will have, and in which the trail says so already. Nothing of it changes
 * but what it says, the hash of that, and when it was redacted.
 */
const GUARD = `
create function liaison_guard_edition() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('liaison.redaction', true), '');
  sayings text[] := array['title', 'content', 'media', 'change_note', 'hash', 'redacted_at'];
begin
  if tg_op = 'UPDATE' and announced = old.id::text || ':' || new.hash
    and new.redacted_at is not null and new.redacted_at is distinct from old.redacted_at
    and to_jsonb(new) - sayings = to_jsonb(old) - sayings
    and exists (
      select 1 from workflow_events
      where event = 'redact' and collection = old.collection::text and document = old.document
        and edition = old.number and version = new.hash
    )
  then
    perform set_config('liaison.redaction', '', true);
    return new;
  end if;
  raise exception 'liaison: append-only table %', tg_table_name using errcode = '42501';
end $$;

drop trigger liaison_append_only on editions;
create trigger liaison_append_only before update or delete on editions
  for each row execute function liaison_guard_edition();
`

const BACK = `
drop trigger liaison_append_only on editions;
create trigger liaison_append_only before update or delete on editions
  for each row execute function liaison_refuse_change();
drop function liaison_guard_edition();
`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'refresh-site';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'refresh-site';
  ALTER TABLE "editions" ADD COLUMN "redacted_at" timestamp(3) with time zone;`)
  await db.execute(sql.raw(GUARD))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(BACK))
  await db.execute(sql`
   ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled', 'check-links', 'notify', 'watch-review', 'send-mail', 'send-digest', 'forget-reports');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "editions" DROP COLUMN "redacted_at";`)
}
