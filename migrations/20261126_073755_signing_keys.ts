import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A key that something was signed with is never taken away. It can only be revoked, once and for ever, and then what is kept of
 * its private part may go.
 */
const GUARD = `
create function liaison_guard_signing_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.revoked_at is null and new.revoked_at is not null
    and (new.private_key is null or new.private_key = old.private_key)
    and to_jsonb(new) - array['revoked_at', 'private_key'] = to_jsonb(old) - array['revoked_at', 'private_key']
  then
    return new;
  end if;
  raise exception 'liaison: append-only table %', tg_table_name using errcode = '42501';
end $$;

create trigger liaison_append_only before update or delete on signing_keys
  for each row execute function liaison_guard_signing_key();
create trigger liaison_keep before truncate on signing_keys execute function liaison_refuse_change();
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "signing_keys" (
  	"id" text PRIMARY KEY NOT NULL,
  	"public_key" text NOT NULL,
  	"private_key" text,
  	"made_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  	"revoked_at" timestamp with time zone
  );
  `)
  await db.execute(sql.raw(GUARD))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "signing_keys" CASCADE;`)
  await db.execute(sql.raw('drop function liaison_guard_signing_key()'))
}
