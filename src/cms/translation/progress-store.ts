import { and, eq, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { digestOf } from '../../content/canonical'
import { PROFILE_FIELDS } from '../../content/profile-fields'
import { translationProgress } from '../../database/tables/translation'
import { databaseOf } from '../../database/transaction'
import type { Memory } from '../../translation/memory'
import { progressOf } from '../../translation/progress'
import { TARGET_LOCALES } from '../../translation/translations'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { titleOf } from '../edition-title'
import { placingOf } from '../places'

/** Names the list of fields that progress is computed with. */
export const shapeOf = (collection: ProfileCollection): string =>
  digestOf(PROFILE_FIELDS[collection])

/** Writes how far a working copy is translated, in the transaction of what changed it. */
export async function writeProgress(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: object,
  memory: Memory,
): Promise<void> {
  const progress = progressOf(collection, content, memory)
  const { country } = placingOf(content)
  const about = {
    collection,
    document: id,
    title: titleOf(content),
    country: collection === 'countries' ? id : typeof country === 'string' ? country : null,
    shape: shapeOf(collection),
  }
  const rows = TARGET_LOCALES.map((locale) => {
    const { texts, translated, missing, stale } = progress[locale]
    const isOpen = missing.length + stale.length > 0
    return {
      ...about,
      locale,
      texts,
      translated,
      stale: stale.length,
      openSince: isOpen ? new Date() : null,
    }
  })
  const database = await databaseOf(req)
  await database
    .insert(translationProgress)
    .values(rows)
    .onConflictDoUpdate({
      target: [
        translationProgress.collection,
        translationProgress.document,
        translationProgress.locale,
      ],
      set: {
        title: sql`excluded.title`,
        country: sql`excluded.country`,
        shape: sql`excluded.shape`,
        texts: sql`excluded.texts`,
        translated: sql`excluded.translated`,
        stale: sql`excluded.stale`,
        openSince: sql`case when excluded.open_since is null then null else coalesce(${translationProgress.openSince}, excluded.open_since) end`,
      },
    })
}

/** Forgets a document that is deleted. */
export async function forgetProgress(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .delete(translationProgress)
    .where(
      and(eq(translationProgress.collection, collection), eq(translationProgress.document, id)),
    )
}
