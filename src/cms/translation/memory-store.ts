import { and, asc, eq, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { translationOrigins } from '../../database/tables/translation'
import { databaseOf } from '../../database/transaction'
import { memoryOf, type Memory, type Origin } from '../../translation/memory'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** From which English each translation of a document was made, the latest last. */
export async function readMemory(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<Memory> {
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(translationOrigins)
    .where(and(eq(translationOrigins.collection, collection), eq(translationOrigins.document, id)))
    .orderBy(asc(translationOrigins.at))
  return memoryOf(rows)
}

/** Adds to what is known of a document's translations. */
export async function remember(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  person: string,
  origins: readonly Origin[],
): Promise<void> {
  const once = new Map(
    origins.map((origin) => [Object.values({ ...origin, sourceText: '' }).join(), origin]),
  )
  if (once.size === 0) return
  const database = await databaseOf(req)
  await database
    .insert(translationOrigins)
    .values([...once.values()].map((origin) => ({ ...origin, collection, document: id, person })))
    .onConflictDoUpdate({
      target: [
        translationOrigins.collection,
        translationOrigins.document,
        translationOrigins.field,
        translationOrigins.locale,
        translationOrigins.translation,
        translationOrigins.source,
      ],
      set: {
        sourceText: sql`coalesce(excluded.source_text, ${translationOrigins.sourceText})`,
        at: sql`now()`,
      },
    })
}

/** Forgets a document that is deleted. */
export async function forgetMemory(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .delete(translationOrigins)
    .where(and(eq(translationOrigins.collection, collection), eq(translationOrigins.document, id)))
}
