import type { PublishedEdition } from '../representation/published-edition'
import { REPRESENTATION } from '../representation/represent'
import type { Statement } from '../../database/statement'

interface Row extends Omit<PublishedEdition, 'publishedAt' | 'firstPublishedAt' | 'changedAt'> {
  publishedAt: Date | string
  firstPublishedAt: Date | string
  changedAt: Date | string
}

const CURRENT = `
  select i.collection, i.document as id, i.public, i.notice, i.sequence::int as sequence, e.id as edition, e.hash,
    e.number::int as number, e.content, e.media, e.change_note as "changeNote", e.published_at as "publishedAt",
    (select min(f.published_at) from editions f
      where f.collection = i.collection::enum_editions_collection and f.document = i.document) as "firstPublishedAt",
    coalesce((select c.at from public_changes c
      where c.collection = i.collection and c.document = i.document order by c.sequence desc limit 1), e.published_at) as "changedAt"
  from workflow_items i join editions e on e.id = i.edition::uuid
  where i.sequence is not null`

/** The current edition of one document. */
export const currentEditionOf = (collection: string, id: string): Statement => ({
  text: `${CURRENT} and i.collection = $1 and i.document = $2`,
  values: [collection, id],
})

/** The current editions that are not what the stored documents were made from, or were made by other code; a number of them. */
export const unrepresentedEditions = (limit: number): Statement => ({
  text: `${CURRENT} and not exists (
      select from api_documents d
      where d.document = i.document and d.locale = 'all' and d.sequence = i.sequence and d.representation = $1)
    order by i.sequence limit $2`,
  values: [REPRESENTATION, limit],
})

/** The editions of the documents that are live now as they were public at an instant; of all of a collection, or of one document. */
export const editionsAsOf = (collection: string, instant: string, name?: string): Statement => ({
  text: `
    select d.collection, d.document as id, d.public, null as notice, c.sequence::int as sequence, e.id as edition, e.hash,
      e.number::int as number, e.content, e.media, e.change_note as "changeNote", e.published_at as "publishedAt",
      d.first_published_at as "firstPublishedAt", c.at as "changedAt"
    from api_documents d
    join lateral (
      select * from public_changes c
      where c.collection = d.collection and c.document = d.document and c.at <= $2::timestamptz
      order by c.sequence desc limit 1
    ) c on c.event <> 'withdrawn'
    join editions e on e.id = c.edition
    where d.collection = $1 and d.locale = 'en' and d.public = 'live' and ($3::text is null or d.slug = $3 or d.document = $3
      or d.collection = 'ncbs' and d.tags && array(
        select 'country:' || document from api_documents
        where collection = 'countries' and locale = 'en' and public = 'live' and slug = $3))`,
  values: [collection, instant, name ?? null],
})

/** The rows of any of these statements as editions, with instants as ISO 8601. */
export const editionsIn = (rows: unknown[]): PublishedEdition[] =>
  (rows as Row[]).map(({ publishedAt, firstPublishedAt, changedAt, ...edition }) => ({
    ...edition,
    publishedAt: instant(publishedAt),
    firstPublishedAt: instant(firstPublishedAt),
    changedAt: instant(changedAt),
  }))

const instant = (value: Date | string): string => new Date(value).toISOString()
