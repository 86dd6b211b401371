import { NEWEST_PUBLICATION } from '../../database/newest-publication'
import type { Statement } from '../../database/statement'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { readCursor } from './cursor'
import { nameCondition, pageSlugOf } from './document-statement'
import { liveDocuments } from './filters'
import type { Query } from './read-query'
import { Values } from '../../database/values'

/** An edition, as a statement answers it. */
export interface FoundEdition {
  document: string
  key: string
  collection: ProfileCollection
  of: string
  /** How it is named now. */
  self: { slug?: string; links: { self: string } }
  number: number
  hash: string
  publishedAt: string
  redactedAt: string | null
  changeNote: Record<string, string> | null
  isCurrent: boolean
}

const PUBLISHED = '(extract(epoch from e.published_at) * 1000)::bigint'
const EDITION = `e.id as document, ${PUBLISHED}::text as key, e.collection::text as collection, e.document as of,
  d.summary as self, e.number::int as number, e.hash, e.published_at as "publishedAt", e.redacted_at as "redactedAt", e.change_note as "changeNote",
  d.edition = e.id as "isCurrent"`

/** Editions of documents that are live now; those of others tell nothing any more. */
const OF_LIVE = `from editions e join api_documents d
  on d.document = e.document and d.collection = e.collection::text and d.locale = 'en' and d.public = 'live'`

export function editionsStatement(query: Query): Statement {
  const values = new Values()
  const { type, document } = query.filters
  const sort = query.sort ?? '-publishedAt'
  const isDown = sort.startsWith('-')
  const order = isDown ? 'desc' : 'asc'
  const conditions = [
    ...(type ? [`e.collection::text = any(${values.add(type)}::text[])`] : []),
    ...(document
      ? [`e.document in (select t.document from ${liveDocuments(undefined, document, values)})`]
      : []),
    ...(query.updatedSince ? [`e.published_at >= ${values.add(query.updatedSince)}`] : []),
  ]
  const matching = `${OF_LIVE} where ${['true', ...conditions].join(' and ')}`
  const place = query.cursor === undefined ? undefined : readCursor(query.cursor, sort)
  const after = place
    ? `and (${PUBLISHED}, e.id::text) ${isDown ? '<' : '>'} (${values.add(place.key)}::bigint, ${values.add(place.id)})`
    : ''
  const text = `
    select
      (select json_agg(row_to_json(found)) from (
        select ${EDITION} ${matching} ${after}
        order by ${PUBLISHED} ${order}, e.id::text ${order} limit ${values.add(query.limit + 1)}
      ) found) as documents,
      ${query.count ? `(select count(*)::int ${matching})` : 'null'} as total`
  return { text, values: values.all }
}

/** An edition by its id, or by the name of its document and its number; the current one where no number is said. */
export type WhichEdition =
  { id: string } | { collection: ProfileCollection; name: string; number: number | undefined }

/** One edition with its content, and the live documents that the content may name. */
export function editionStatement(which: WhichEdition, query: Pick<Query, 'locale'>): Statement {
  const values = new Values()
  return {
    text: `select ${EDITION}, e.content, e.media, d.first_published_at as "firstPublishedAt", (
        select json_agg(json_build_object('summary', r.summary, 'slug', ${pageSlugOf('r')})) from api_documents r
        where r.locale = ${values.add(query.locale)} and r.public = 'live' and r.document in (
          select id[1] from regexp_matches(e.content::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') id)
      ) as targets
      ${OF_LIVE} where ${isThat(which, values)}`,
    values: values.all,
  }
}

function isThat(which: WhichEdition, values: Values): string {
  if ('id' in which) return `e.id::text = ${values.add(which.id)}`
  const { collection, name, number } = which
  return `d.collection = '${collection}' and ${nameCondition(collection, name, values)}
    and ${number === undefined ? 'e.id = d.edition' : `e.number = ${values.add(number)}`}`
}

/** A change, as a statement answers it. */
export interface FoundChange {
  sequence: number
  event: 'published' | 'withdrawn' | 'restored' | 'redacted'
  collection: string
  document: string
  at: string
  number: number
  public: 'live' | 'withdrawn'
  summary: { slug?: string; name?: Record<string, string>; links: { self: string } }
  changeNote: Record<string, string> | null
  notice: Record<string, string> | null
  /** Whether it is the newest change of its document. */
  isLast: boolean
}

/** Changes after a place in the order of publications, or from an instant on, in that order. */
export function changesStatement(query: Query): Statement {
  const values = new Values()
  const since = query.since ?? '0'
  const type = query.filters.type
  const conditions = [
    /^\d+$/.test(since)
      ? `c.sequence > ${values.add(since)}::bigint`
      : `c.at >= ${values.add(since)}::timestamptz`,
    ...(type ? [`c.collection = any(${values.add(type)}::text[])`] : []),
  ]
  return {
    text: `select json_agg(row_to_json(found)) as documents, (${NEWEST_PUBLICATION}) as newest from (
      select c.sequence, c.event, c.collection, c.document, c.at, e.number::int as number, d.public, d.summary,
        e.change_note as "changeNote", d.notice, d.sequence = c.sequence as "isLast"
      from public_changes c
      join editions e on e.id = c.edition
      join api_documents d on d.document = c.document and d.locale = 'all'
      where ${conditions.join(' and ')}
      order by c.sequence limit ${values.add(query.limit + 1)}) found`,
    values: values.all,
  }
}

/** The slug of now of the document that had another one last. A bureau goes by its country's, where that has one and is live. */
export const presentSlugStatement = (collection: ProfileCollection, slug: string): Statement => ({
  text: `select d.slug from document_addresses a join api_documents d on d.document = a.document and d.locale = 'en'
    where a.collection = $3 and a.slug = $2 and d.slug <> a.slug
      and (a.collection = $1 or d.public = 'live' and exists (select from api_documents b where b.collection = $1 and b.country = d.document))
    order by a.last_published_at desc limit 1`,
  values: [collection, slug, collection === 'ncbs' ? 'countries' : collection],
})

/** The public standing of a document that a request names, when it is not live; by the same names as a live one. */
export const goneStatement = (resource: string, name: string): Statement => ({
  text: `select notice from api_documents d
    where collection = $1 and locale = 'en' and public = 'withdrawn' and (slug = $2 or document = $2
      or collection = 'ncbs' and tags && array(
        select 'country:' || document from api_documents where collection = 'countries' and locale = 'en' and slug = $2))
    limit 1`,
  values: [resource, name],
})
