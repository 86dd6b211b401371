import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../../access/person'
import { databaseOf } from '../../database/transaction'
import type { TargetLocale } from '../../translation/translations'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { State } from '../../workflow/states'

/** A document with something to translate into one language. */
export interface QueueEntry {
  collection: ProfileCollection
  id: string
  title: string
  state: State
  locale: TargetLocale
  texts: number
  translated: number
  missing: number
  stale: number
  /** Since when something is missing or stale, ISO 8601. */
  openSince: string
}

export interface TranslationQueue {
  entries: QueueEntry[]
  /** How many documents wait in each language, on all pages. */
  totals: Record<TargetLocale, number>
}

/** What a translator wants to see of the queue. */
export interface QueueFilter {
  locale: TargetLocale
  /** Only documents in which something is stale. */
  onlyStale: boolean
  /** Only documents that are translated in part, or wholly but for what is stale. */
  onlyBegun: boolean
  /** From 1. */
  page: number
}

export const QUEUE_PAGE = 50

/**
 * The documents within a person's scope that have something to translate, those that wait longest first. One
 * query, whatever the number of documents.
 */
export async function translationQueue(
  req: PayloadRequest,
  person: Person,
  { locale, onlyStale, onlyBegun, page }: QueueFilter,
): Promise<TranslationQueue> {
  const database = await databaseOf(req)
  const matching = sql`
    from translation_progress p
    join workflow_items i on i.collection = p.collection and i.document = p.document
    left join countries c on c.id = p.country::uuid
    where p.open_since is not null and ${withinScope(person)}
      and (p.stale > 0 or not ${onlyStale}) and (p.translated > 0 or not ${onlyBegun})`
  const { rows: counts } = await database.execute<{ locale: TargetLocale; count: number }>(
    sql`select p.locale, count(*)::int as count ${matching} group by p.locale`,
  )
  const { rows } = await database.execute<QueueEntry & Record<string, unknown>>(sql`
    select p.collection, p.document as id, p.title, i.state, p.locale, p.texts, p.translated, p.stale,
      p.texts - p.translated as missing,
      to_char(p.open_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openSince"
    ${matching} and p.locale = ${locale}
    order by p.open_since, p.title, p.document
    limit ${QUEUE_PAGE} offset ${(page - 1) * QUEUE_PAGE}`)
  return {
    entries: rows,
    totals: {
      fr: 0,
      es: 0,
      ar: 0,
      ...Object.fromEntries(counts.map(({ locale: each, count }) => [each, count])),
    },
  }
}

/** The part of the condition that keeps to a person's scope. */
function withinScope(person: Person) {
  const { kind, regions, countries } = scopeOf(person)
  switch (kind) {
    case 'all':
      return sql`true`
    case 'regions':
      return sql`c.region::text = any(${sql.param(regions)}::text[])`
    case 'countries':
      return sql`p.country = any(${sql.param(countries)}::text[])`
  }
}
