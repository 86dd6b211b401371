import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { HISTORY_KINDS, PUBLICATIONS, type HistoryKind } from '../../workflow/events'
import { editsOf } from './edits'
import type { HistoryEntry, Page } from './entry'
import { pageOf, type Paging } from './paging'
import { HISTORY_SOURCES, type SourceName } from './sources'

/** Where an entry is, before it is read. */
interface Key extends Record<string, unknown> {
  source: SourceName
  id: string
  kind: HistoryKind
  change: number
}

/**
 * Everything that happened to a document, newest first. The number of statements does not depend on how much
 * there is.
 *
 * @param kinds what to show; all when left out
 */
export async function readTimeline(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  paging: Paging,
  kinds: readonly HistoryKind[] = HISTORY_KINDS,
): Promise<Page<HistoryEntry>> {
  const database = await databaseOf(req)
  const sources = Object.values(HISTORY_SOURCES).map(({ keys }) => keys(collection, document))
  const entries = sql`
    with entries as (${sql.join(sources, sql` union all `)}),
    numbered as (
      select *, (1 + count(*) filter (where name in ${[...PUBLICATIONS]}) over (
        order by at, place nulls last, id rows between unbounded preceding and 1 preceding
      ))::int as change
      from entries
    ),
    asked as (select * from numbered where kind in ${[...kinds]})`
  const { rows: totals } = await database.execute<{ total: number }>(
    sql`${entries} select count(*)::int as total from asked`,
  )
  const { rows: keys } = await database.execute<Key>(sql`
    ${entries} select source, id, kind, change from asked
    order by at desc, place desc nulls first, id desc
    limit ${paging.limit} offset ${(paging.page - 1) * paging.limit}`)
  return pageOf(await readAll(req, collection, document, keys), paging, totals[0]?.total ?? 0)
}

/** Reads the entries of each source at once. */
async function readAll(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  keys: readonly Key[],
): Promise<HistoryEntry[]> {
  const found = new Map<string, Omit<HistoryEntry, 'kind' | 'change'>>()
  for (const [name, { read }] of Object.entries(HISTORY_SOURCES)) {
    const ids = keys.filter(({ source }) => source === name).map(({ id }) => id)
    if (ids.length === 0) continue
    for (const entry of await read(req, ids, collection, document))
      found.set(`${name}/${entry.id}`, entry)
  }
  const edits = await editsOf(
    req,
    collection,
    document,
    keys.filter(({ kind }) => kind === 'edit').map(({ id }) => id),
  )
  return keys.flatMap(({ source, id, kind, change }) => {
    const entry = found.get(`${source}/${id}`)
    const edit = edits.get(id)
    return entry ? [{ ...entry, kind, change, ...(edit ? { edit } : {}) }] : []
  })
}
