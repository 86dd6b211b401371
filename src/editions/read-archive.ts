import type { Pool } from 'pg'

import type { Archive, ArchivedEdition } from './archive'

interface Row extends Omit<ArchivedEdition, 'publishedAt'> {
  publishedAt: Date
}

const OF_DOCUMENT = 'collection = $1::enum_editions_collection and document = $2'

/** Reads editions by their unique key: what a question costs does not grow with the number of editions. */
export const archiveIn = (pool: Pick<Pool, 'query'>): Archive => ({
  async between({ collection, id }, first, last) {
    const { rows } = await pool.query<Row>(
      `select number::int as number, change_note as "changeNote", published_at as "publishedAt", content, media
       from editions where ${OF_DOCUMENT} and number between $3 and $4 order by number desc`,
      [collection, id, first, last],
    )
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
  },

  async newestBefore({ collection, id }, instant) {
    const { rows } = await pool.query<{ number: number }>(
      `select number::int as number from editions
       where ${OF_DOCUMENT} and published_at < $3 order by number desc limit 1`,
      [collection, id, instant],
    )
    return rows[0]?.number
  },
})
