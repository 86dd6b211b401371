import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { workflowAuthors, workflowItems, type AuthorPart } from '../database/tables/workflow'
import { databaseOf, lockPublications } from '../database/transaction'
import { holdersOf } from './keys/key-person'
import { hasHand } from './picture-hands'

export type WorkflowItem = typeof workflowItems.$inferSelect

const isItem = (collection: ProfileCollection, id: string) =>
  and(eq(workflowItems.collection, collection), eq(workflowItems.document, id))

/** Where a document stands, or undefined when there is no such document. */
export async function itemOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<WorkflowItem | undefined> {
  const database = await databaseOf(req)
  const [item] = await database.select().from(workflowItems).where(isItem(collection, id))
  return item
}

/** A new document: a draft that the public does not see. */
export async function createItem(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .insert(workflowItems)
    .values({ collection, document: id, state: 'draft', public: 'none' })
}

export async function updateItem(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  change: Partial<Omit<WorkflowItem, 'collection' | 'document'>>,
): Promise<void> {
  const database = await databaseOf(req)
  await database.update(workflowItems).set(change).where(isItem(collection, id))
}

export async function deleteItem(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database.delete(workflowItems).where(isItem(collection, id))
}

/**
 * Records that a person, or a key, had a hand in the change that leads to edition number `change`; for a picture, which
 * belongs to no change of its own, that number is 0. What is done with a key is also the doing of those who hold it.
 */
export async function recordAuthor(
  req: PayloadRequest,
  author: {
    collection: ProfileCollection | 'media'
    document: string
    change: number
    person: string
    part: AuthorPart
    version: string
    /** Of a save: where the result is kept, and the event that it is counted to. */
    revision?: string
    event?: string
  },
): Promise<void> {
  const database = await databaseOf(req)
  const { collection, document, change, version } = author
  const holders = (await holdersOf(req, author.person)).map((person) => ({
    ...{ collection, document, change, version, person },
    part: 'held-key' as const,
  }))
  // Not when the transaction began: an upload may take seconds, in which a document with the picture is published.
  const at = sql`clock_timestamp()`
  await database.insert(workflowAuthors).values([...holders, author].map((row) => ({ ...row, at })))
}

/**
 * Everybody who had a hand in the change that leads, or led, to edition number `change`: in the document, or in one of the
 * pictures it shows, whose words and files are part of the content.
 *
 * @param pictures those of the content that the change leads, or led, to
 */
export async function authorsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  change: number,
  pictures: readonly string[],
): Promise<string[]> {
  const database = await databaseOf(req)
  const ofDocument = and(
    eq(workflowAuthors.collection, collection),
    eq(workflowAuthors.document, id),
    eq(workflowAuthors.change, change),
  )
  const ofPictures = and(
    eq(workflowAuthors.collection, 'media'),
    inArray(workflowAuthors.document, [...pictures]),
    hasHand({
      collection: sql`${collection}`,
      document: sql`${id}`,
      change: sql`${change}::int`,
      picture: sql`${workflowAuthors.document}`,
      at: sql`${workflowAuthors.at}`,
    }),
  )
  const rows = await database
    .selectDistinct({ person: workflowAuthors.person })
    .from(workflowAuthors)
    .where(pictures.length > 0 ? or(ofDocument, ofPictures) : ofDocument)
  return rows.map((row) => row.person)
}

/**
 * Everybody who had a hand in what a revision of a document says: in the change in which it was saved, or in which exactly
 * this content was, up to then.
 *
 * @param revision the id of Payload's version
 * @param version the name of its content as it is now: that of the save, unless a picture has changed since
 */
export async function authorsOfRevision(
  req: PayloadRequest,
  { collection, document }: { collection: ProfileCollection; document: string },
  revision: string,
  version: string,
): Promise<string[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ person: string }>(sql`
    select distinct a.person
    from workflow_authors a join workflow_authors saved
      on saved.collection = a.collection and saved.document = a.document
        and saved.change = a.change and saved.id >= a.id
    where a.collection = ${collection} and a.document = ${document}
      and (saved.revision = ${revision} or saved.version = ${version})`)
  return rows.map((row) => row.person)
}

/**
 * The next place in the order of publications. Holds a lock until the transaction ends, so that places are
 * given in the order of commits and none is left out when one rolls back.
 */
export async function nextSequence(req: PayloadRequest): Promise<number> {
  await lockPublications(req)
  const database = await databaseOf(req)
  const [row] = await database
    .select({ last: sql<string | null>`max(${workflowItems.sequence})` })
    .from(workflowItems)
  return Number(row?.last ?? 0) + 1
}
