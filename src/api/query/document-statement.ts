import { NEWEST_PUBLICATION } from '../../database/newest-publication'
import type { Statement } from '../../database/statement'
import { Values } from '../../database/values'
import { placeMatch, type Match } from '../../search/match'
import { RELATIONS, type DocumentResource } from '../definitions/resources'
import { kindOf, readCursor } from './cursor'
import { conditionsOf, liveDocuments } from './filters'
import type { Query } from './read-query'

/** Which document stands at a place of an answer. */
export interface FoundPlace {
  document: string
  /** The sort key, for the cursor. */
  key: string
}

/** One document of an answer, with the related ones that are live. */
export interface FoundDocument extends FoundPlace {
  slug: string | null
  /** The slug that leads to it now, where what is said of it is of another time. */
  presentSlug: string | null
  body: unknown
  /** The live documents that it names. */
  targets: FoundTarget[] | null
  /** The live documents that name it, by the field that shows them. */
  stating: Record<string, FoundRelated[] | null>
}

export interface FoundRelated {
  summary: unknown
  /** Only where it is to be answered with all its fields: these, and the live documents that they name. */
  body?: unknown
  targets?: FoundTarget[] | null
}

export interface FoundTarget extends FoundRelated {
  /** The slug that its page has: its own, or that of a bureau's country. Null where there is no page. */
  slug: string | null
}

/** The one row that a document statement answers. */
export interface Found<T extends FoundPlace = FoundDocument> {
  documents: T[] | null
  total: number | null
  /** The place of the last publication that it knows of, in the order of publications; 0 before the first. */
  sequence: number
}

const KEYS: Record<string, string> = {
  name: 'd.sort_name collate "C"',
  publishedAt: '(extract(epoch from d.published_at) * 1000)::bigint',
  changedAt: '(extract(epoch from d.changed_at) * 1000)::bigint',
}

/** Where a statement takes documents from: the stored ones, or rows of another time. */
export type Source = { kind: 'current' } | { kind: 'rows'; rows: string }

/** What a document statement is about, beside the query. */
export interface About {
  /** The slug or id of one document; undefined for a list. */
  name?: string | undefined
  source?: Source | undefined
  /** What is searched for. */
  match?: Match | undefined
  /** Only which documents these are, without what they say: {@link FoundPlace}. */
  placesOnly?: boolean
}

/** The one statement that answers a request for documents: the page, what they name, what names them, and the count. */
export function documentStatement(
  resource: DocumentResource,
  query: Query,
  { name, source = { kind: 'current' }, match, placesOnly = false }: About = {},
): Statement {
  const values = new Values()
  const locale = values.add(query.locale)
  const search = match && placeMatch(match, values, `${locale}::text`)
  const conditions = [
    // Rows of another time are those of the document already, whose slug may have been another.
    ...(name === undefined || source.kind === 'rows'
      ? []
      : [nameCondition(resource, name, values)]),
    ...(resource === 'media' ? [] : conditionsOf(resource, query, values)),
    ...(query.updatedSince ? [`d.changed_at >= ${values.add(query.updatedSince)}`] : []),
    ...(search ? [search.condition] : []),
  ]
  const from = fromOf(resource, query, locale, values, source)
  const sort = query.sort ?? (search ? 'relevance' : 'name')
  const isDown = sort.startsWith('-') || sort === 'relevance'
  const key = sort === 'relevance' && search ? search.rank() : (KEYS[sort.replace('-', '')] ?? '')
  const matching = `from ${from} d where ${['true', ...conditions].join(' and ')}`
  const after = query.cursor === undefined ? '' : afterOf(query.cursor, sort, isDown, key, values)
  const order = isDown ? 'desc' : 'asc'
  const content = placesOnly
    ? ''
    : `, p.slug, p.present_slug as "presentSlug", p.body, ${targetsOf(resource, query)} as targets,
          ${statingOf(resource, query, name !== undefined)} as stating`
  const text = `
    with page as (
      select d.document, d.slug, ${presentSlugIn(source)} as present_slug, d.locale, d.body, d.targets, ${key} as key ${matching} ${after}
      order by key ${order}, d.document ${order} limit ${values.add(query.limit + 1)}
    )
    select
      (select json_agg(row_to_json(found)) from (
        select p.document, p.key::text as key${content}
        from page p order by p.key ${order}, p.document ${order}
      ) found) as documents,
      ${query.count ? `(select count(*)::int ${matching})` : 'null'} as total,
      (${NEWEST_PUBLICATION}) as sequence`
  return { text, values: values.all }
}

/** That a row of `api_documents`, called `d`, is the document of a name: its slug or id. */
export function nameCondition(resource: DocumentResource, name: string, values: Values): string {
  const value = values.add(name)
  if (resource === 'media') return `d.document = ${value}`
  if (resource !== 'ncbs') return `(d.slug = ${value} or d.document = ${value})`
  // A bureau stands under its country's slug, as on the site.
  return `(d.document = ${value} or d.tags && array(
    select 'country:' || t.document from api_documents t
    where t.collection = 'countries' and t.locale = 'en' and t.public = 'live' and t.slug = ${value}))`
}

function fromOf(
  resource: DocumentResource,
  query: Query,
  locale: string,
  values: Values,
  source: Source,
): string {
  if (source.kind === 'rows')
    return `(select r.*, ${locale}::text as locale from json_to_recordset(${values.add(source.rows)}::json) as r(
      document text, slug text, sort_name text, body json, tags text[], targets text[],
      published_at timestamptz, changed_at timestamptz))`
  if (resource !== 'media')
    return `(select * from api_documents where collection = '${resource}' and locale = ${locale} and public = 'live')`
  const usedBy = query.filters.usedBy
  const users = usedBy
    ? `and document in (select t.document from ${liveDocuments(undefined, usedBy, values)})`
    : ''
  // Of a picture that several documents use, the words that were approved last.
  return `(
    select distinct on (m.key) m.key as document, locale, null as slug, m.value as body, '{}'::text[] as targets,
      left(lower(coalesce(m.value -> 'alt' ->> 'en', m.value ->> 'alt', '')), 200) as sort_name, published_at, changed_at
    from api_documents, json_each(media) m
    where locale = ${locale} and public = 'live' ${users}
    order by m.key, sequence desc)`
}

const presentSlugIn = ({ kind }: Source): string =>
  kind === 'current'
    ? 'd.slug'
    : `(select n.slug from api_documents n where n.document = d.document and n.locale = d.locale and n.public = 'live')`

const afterOf = (
  cursor: string,
  sort: string,
  isDown: boolean,
  key: string,
  values: Values,
): string => {
  const place = readCursor(cursor, sort)
  const type = { instant: 'bigint', relevance: 'real', words: 'text' }[kindOf(sort)]
  return `and (${key}, d.document) ${isDown ? '<' : '>'} (${values.add(place.key)}::${type}, ${values.add(place.id)})`
}

function targetsOf(resource: DocumentResource, { include }: Query): string {
  if (resource === 'media') return 'null::json'
  const collections = include.flatMap((field) => {
    const relation = RELATIONS[resource][field]
    return relation && !relation.statedAs ? [`'${relation.to}'`] : []
  })
  return namedBy('p', 't', collections)
}

/** The live documents that a row names, each with what {@link FoundTarget} says. */
const namedBy = (row: string, table: string, whole: string[]): string => `(
    select json_agg(${relatedOf(table, whole, `'slug', ${pageSlugOf(table)}`)}) from api_documents ${table}
    where ${table}.document = any(${row}.targets) and ${table}.locale = ${row}.locale and ${table}.public = 'live')`

/** The slug that the page of a row of `api_documents` has, as {@link FoundTarget} says it. */
export const pageSlugOf = (
  table: string,
): string => `case when ${table}.collection <> 'ncbs' then ${table}.slug else (
    select c.slug from api_documents c
    where c.collection = 'countries' and c.document = ${table}.country and c.locale = ${table}.locale and c.public = 'live') end`

function statingOf(resource: DocumentResource, query: Query, isDetail: boolean): string {
  const fields = Object.entries(RELATIONS[resource]).flatMap(([field, { to, statedAs }]) => {
    const isAsked = query.fields?.includes(field) ?? (isDetail || query.include.includes(field))
    if (!statedAs || !isAsked) return []
    const whole = query.include.includes(field) ? [`'${to}'`] : []
    return [
      `'${field}', (
        select json_agg(${relatedOf('s', whole)} order by s.sort_name collate "C", s.document) from api_documents s
        where s.collection = '${to}' and s.locale = p.locale and s.public = 'live'
          and s.tags @> array['${statedAs}:' || p.document])`,
    ]
  })
  return `json_build_object(${fields.join(', ')})`
}

function relatedOf(table: string, whole: string[], ...more: string[]): string {
  const isWhole = `${table}.collection in (${whole.join(', ')})`
  const fields = [
    `'summary', ${table}.summary`,
    ...more,
    ...(whole.length > 0
      ? [
          `'body', case when ${isWhole} then ${table}.body end`,
          `'targets', case when ${isWhole} then ${namedBy(table, 'l', [])} end`,
        ]
      : []),
  ]
  return `json_build_object(${fields.join(', ')})`
}
