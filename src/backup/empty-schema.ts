import type pg from 'pg'

import { StartError } from '../server/start-error'

/**
 * What lies in the schema by itself: not what an extension has brought, and not what goes with a column, a type or another table.
 * Source of the names: PostgreSQL, "System Catalogs".
 */
const OBJECTS = `
  with objects as (
    select 'pg_class'::regclass as catalog, oid, relowner as owner, oid::regclass::text as name, true as is_relation,
      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
        when 'f' then 'foreign table' else 'table' end as kind
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    union all
    select 'pg_type', t.oid, typowner, t.oid::regtype::text, false, 'type'
    from pg_type t left join pg_class c on c.oid = t.typrelid
    where typnamespace = 'public'::regnamespace and (typtype in ('e', 'd', 'r') or c.relkind = 'c')
    union all
    select 'pg_proc', oid, proowner, oid::regprocedure::text, false, 'routine'
    from pg_proc where pronamespace = 'public'::regnamespace
  )
  select kind, name, is_relation as "isRelation", pg_has_role(owner, 'usage') as "isOwn"
  from objects o
  where not exists (select from pg_depend d where d.classid = o.catalog and d.objid = o.oid and d.deptype in ('a', 'e', 'i'))
  order by is_relation desc, name`

interface SchemaObject {
  kind: string
  name: string
  isRelation: boolean
  /** Whether the user may drop it. */
  isOwn: boolean
}

const objectsOf = async (client: pg.Client): Promise<SchemaObject[]> =>
  (await client.query<SchemaObject>(OBJECTS)).rows

/**
 * @throws {StartError} that names the right which the user lacks to make the tables anew
 */
export async function refuseMissingRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ user: string; mayCreate: boolean }>(
    `select current_user::text as user, has_schema_privilege('public', 'create') as "mayCreate"`,
  )
  const [{ user, mayCreate } = { user: '', mayCreate: false }] = rows
  if (!mayCreate)
    throw new StartError(
      `The database user "${user}" may not make tables in the schema "public". Let it (grant all on schema public to …).`,
    )
  const foreign = (await objectsOf(client)).find(({ isRelation, isOwn }) => isRelation && !isOwn)
  if (foreign)
    throw new StartError(
      `The ${foreign.kind} ${foreign.name} does not belong to the database user "${user}", who cannot replace it. Restore as its owner, or into an empty database.`,
    )
}

/**
 * Drops what the user owns in the schema. The schema itself stays, with what others may do in it: it is the database owner's.
 * A transaction that has ended meanwhile may have made more.
 */
export async function emptySchema(client: pg.Client): Promise<void> {
  const own = async () => (await objectsOf(client)).filter(({ isOwn }) => isOwn)
  for (let objects = await own(); objects.length > 0; objects = await own()) {
    const drops = objects.map(({ kind, name }) => `drop ${kind} if exists ${name} cascade`)
    await client.query(['begin', ...drops, 'commit'].join(';\n'))
  }
}
