import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../database/transaction'

/** Whoever can have a hand in a content, as a table of `id` and `name`: people, and the keys that programs write with. */
export const AUTHORS = sql`(select id::text as id, name from users
  union all select id::text as id, name from api_keys)`

/** What authors are called, by id. Those that do not exist are left out. */
export async function namesOfAuthors(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: string; name: string }>(
    sql`select id, name from ${AUTHORS} a where id = any(${sql.param([...ids])})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
