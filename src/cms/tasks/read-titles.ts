import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import { DEFAULT_LOCALE, type Locale } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
import { SOURCES } from './working-copies'

/** The title of a document, with the language it is in. */
export interface Title {
  text: string
  locale: Locale
}

interface Row extends Record<string, unknown> {
  id: string
  title: string
  locale: Locale
}

/**
 * What documents are called in a language, or else in English or whatever there is, by id. One statement for all.
 * Documents without a name are left out.
 */
export async function readTitles(
  req: PayloadRequest,
  documents: readonly { collection: ProfileCollection; id: string }[],
  locale: Locale,
): Promise<Map<string, Title>> {
  if (documents.length === 0) return new Map()
  const database = await databaseOf(req)
  const parts = PROFILE_COLLECTIONS.flatMap((collection) => {
    const ids = documents.filter((each) => each.collection === collection).map(({ id }) => id)
    const { versions, texts } = SOURCES[collection]
    return ids.length === 0
      ? []
      : [
          sql`(select distinct on (v.parent_id) v.parent_id as id, t.version_name as title, t._locale::text as locale
            from ${versions} v join ${texts} t on t._parent_id = v.id
            where v.latest and v.parent_id in ${ids} and t.version_name <> ''
            order by v.parent_id, t._locale::text <> ${locale}, t._locale::text <> ${DEFAULT_LOCALE})`,
        ]
  })
  const { rows } = await database.execute<Row>(sql.join(parts, sql` union all `))
  return new Map(rows.map((row) => [row.id, { text: row.title, locale: row.locale }]))
}
