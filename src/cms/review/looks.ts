import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { reviewLooks } from '../../database/tables/desk'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { WorkingCopy } from '../working-copy'

export type Look = typeof reviewLooks.$inferSelect

/** Remembers that a person has this content in front of him now. */
export async function recordLook(
  req: PayloadRequest,
  person: Pick<Person, 'id'>,
  collection: ProfileCollection,
  id: string,
  { content, media, version }: WorkingCopy,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .insert(reviewLooks)
    .values({ collection, document: id, person: person.id, version, content, media })
    .onConflictDoUpdate({
      target: [
        reviewLooks.collection,
        reviewLooks.document,
        reviewLooks.person,
        reviewLooks.version,
      ],
      set: { at: new Date() },
    })
  const before = await lookBefore(req, person, collection, id, version)
  if (!before) return
  const kept = [version, before.version]
  const versions = await database
    .select({ version: reviewLooks.version })
    .from(reviewLooks)
    .where(ofPerson(person, collection, id))
  const old = versions.map((row) => row.version).filter((each) => !kept.includes(each))
  if (old.length > 0)
    await database
      .delete(reviewLooks)
      .where(and(ofPerson(person, collection, id), inArray(reviewLooks.version, old)))
}

/** What a person had in front of him before he came to this version; undefined when it is his first look. */
export async function lookBefore(
  req: PayloadRequest,
  person: Pick<Person, 'id'>,
  collection: ProfileCollection,
  id: string,
  version: string,
): Promise<Look | undefined> {
  const database = await databaseOf(req)
  const [look] = await database
    .select()
    .from(reviewLooks)
    .where(and(ofPerson(person, collection, id), ne(reviewLooks.version, version)))
    .orderBy(desc(reviewLooks.at))
    .limit(1)
  return look
}

/** The versions of documents that a person has had in front of him, as `document:version`. */
export async function versionsLookedAt(
  req: PayloadRequest,
  person: Pick<Person, 'id'>,
  documents: readonly string[],
): Promise<Set<string>> {
  if (documents.length === 0) return new Set()
  const database = await databaseOf(req)
  const rows = await database
    .select({ document: reviewLooks.document, version: reviewLooks.version })
    .from(reviewLooks)
    .where(and(eq(reviewLooks.person, person.id), inArray(reviewLooks.document, [...documents])))
  return new Set(rows.map(({ document, version }) => `${document}:${version}`))
}

const ofPerson = (person: Pick<Person, 'id'>, collection: ProfileCollection, id: string) =>
  and(
    eq(reviewLooks.collection, collection),
    eq(reviewLooks.document, id),
    eq(reviewLooks.person, person.id),
  )
