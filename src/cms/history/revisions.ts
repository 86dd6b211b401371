import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { AUTHORS } from '../author-names'
import { configOf } from '../content-fields'
import { contentOf } from '../working-copy'
import type { Page, Revision } from './entry'
import { pageOf, type Paging } from './paging'

/** The table in which Payload keeps the versions of a collection. */
export const versionsTable = (collection: ProfileCollection): SQL =>
  sql`${sql.identifier(`_${collection.replaceAll('-', '_')}_v`)}`

/** The versions of a document, newest first. */
export async function readRevisions(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  paging: Paging,
): Promise<Page<Revision>> {
  const database = await databaseOf(req)
  const table = versionsTable(collection)
  const { rows: totals } = await database.execute<{ total: number }>(
    sql`select count(*)::int as total from ${table} where parent_id = ${document}`,
  )
  const docs = await described(
    req,
    collection,
    document,
    sql`order by updated_at desc limit ${paging.limit} offset ${(paging.page - 1) * paging.limit}`,
  )
  return pageOf(docs, paging, totals[0]?.total ?? 0)
}

/** Some versions of a document, newest first. Ids of other documents' versions find nothing. */
export const findRevisions = (
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  ids: readonly string[],
): Promise<Revision[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : described(req, collection, document, sql`and id in ${[...ids]}`)

/** What is known of the versions of a document that the rest of the query picks. */
async function described(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  picked: SQL,
): Promise<Revision[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<
    Omit<Revision, 'at'> & { at: Date | string } & Record<string, unknown>
  >(sql`
    with shown as (
      select id::text, updated_at as at, coalesce(latest, false) as latest, version__status = 'published' as published
      from ${versionsTable(collection)} where parent_id = ${document} ${picked}
    ),
    written as (
      select w.revision, max(w.version) as version,
        jsonb_agg(distinct jsonb_build_object('id', w.person, 'name', u.name, 'part', w.part)) as authors
      from workflow_authors w left join ${AUTHORS} u on u.id = w.person
      where w.collection = ${collection} and w.document = ${document} and w.revision in (select id from shown)
      group by w.revision
    )
    select s.id, s.at, s.latest, e.number::int as edition, coalesce(w.version, e.hash) as version,
      coalesce(w.authors, '[]') as authors
    from shown s
    left join written w on w.revision = s.id
    left join lateral (
      select number, hash from editions
      where s.published and collection::text = ${collection} and document = ${document} and published_at <= s.at
      order by number desc limit 1
    ) e on true
    order by s.at desc`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** The contents of some versions in all locales, by the version's id, read at once. */
export async function contentsOfRevisions(
  req: PayloadRequest,
  collection: ProfileCollection,
  ids: readonly string[],
): Promise<Map<string, object>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: wanted.length,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  const config = configOf(req, collection)
  return new Map(docs.map(({ id, version }) => [id, contentOf(config, version)]))
}
