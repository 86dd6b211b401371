import type { Pool } from 'pg'

import type { Archive, ArchivedEdition } from './archive'
import { REVIEWED_AT } from './reviewed'

interface Row extends Omit<ArchivedEdition, 'publishedAt' | 'reviewedAt' | 'redactedAt'> {
  publishedAt: Date
  reviewedAt: Date | null
  redactedAt: Date | null
}

const OF_DOCUMENT = 'collection = $1::enum_editions_collection and document = $2'

/**
 * Reads editions by their unique key: what a question costs does not grow with the number of editions. They are ordered by
 * the column and not by the integer made of it, which no index has.
 */
export const archiveIn = (pool: Pick<Pool, 'query'>): Archive => ({
  async between({ collection, id }, first, last) {
    const { rows } = await pool.query<Row>(
      `select e.number::int as number, hash, change_note as "changeNote", nullif(corrects, 0)::int as corrects, redacted_at as "redactedAt",
         published_at as "publishedAt", ${REVIEWED_AT} as "reviewedAt", content, media
       from editions e where ${OF_DOCUMENT} and e.number between $3 and $4 order by e.number desc`,
      [collection, id, first, last],
    )
    return rows.map(({ publishedAt, reviewedAt, redactedAt, ...edition }) => ({
      ...edition,
      publishedAt: publishedAt.toISOString(),
      reviewedAt: reviewedAt?.toISOString() ?? null,
      redactedAt: redactedAt?.toISOString() ?? null,
    }))
  },

  async newestBefore({ collection, id }, instant) {
    const { rows } = await pool.query<{ number: number }>(
      `select e.number::int as number from editions e
       where ${OF_DOCUMENT} and published_at < $3 order by e.number desc limit 1`,
      [collection, id, instant],
    )
    return rows[0]?.number
  },
})
