import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { previewAnswers, previewLinks } from '../database/tables/previews'
import { databaseOf } from '../database/transaction'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Answer } from './rules'

export type PreviewLink = typeof previewLinks.$inferSelect
export type PreviewAnswer = typeof previewAnswers.$inferSelect

/** A link without what it shows, for lists. */
export type ListedLink = Omit<PreviewLink, 'tokenHash' | 'content' | 'media'>

/** Keeps a new link and answers its id. */
export async function insertLink(
  req: PayloadRequest,
  link: typeof previewLinks.$inferInsert,
): Promise<string> {
  const database = await databaseOf(req)
  const [row] = await database.insert(previewLinks).values(link).returning({ id: previewLinks.id })
  if (!row) throw new Error('A link was not kept.')
  return row.id
}

/** The link that a token opens. `forUpdate` holds its row, so that answers are counted one after the other. */
export async function linkByHash(
  req: PayloadRequest,
  tokenHash: string,
  forUpdate = false,
): Promise<PreviewLink | undefined> {
  const database = await databaseOf(req)
  const query = database.select().from(previewLinks).where(eq(previewLinks.tokenHash, tokenHash))
  const [link] = await (forUpdate ? query.for('update') : query)
  return link
}

/** A link by its id, without what it shows. */
export async function linkById(req: PayloadRequest, id: string): Promise<ListedLink | undefined> {
  const database = await databaseOf(req)
  const [link] = await database.select(LISTED).from(previewLinks).where(eq(previewLinks.id, id))
  return link
}

const LISTED = {
  id: previewLinks.id,
  collection: previewLinks.collection,
  document: previewLinks.document,
  version: previewLinks.version,
  recipient: previewLinks.recipient,
  createdBy: previewLinks.createdBy,
  createdByName: previewLinks.createdByName,
  createdAt: previewLinks.createdAt,
  expiresAt: previewLinks.expiresAt,
  revokedAt: previewLinks.revokedAt,
}

/** The links to a document, the newest first, each with what was answered, the oldest first. */
export async function linksOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
): Promise<(ListedLink & { answers: PreviewAnswer[] })[]> {
  const database = await databaseOf(req)
  const links = await database
    .select(LISTED)
    .from(previewLinks)
    .where(and(eq(previewLinks.collection, collection), eq(previewLinks.document, document)))
    .orderBy(desc(previewLinks.createdAt))
  const answers =
    links.length === 0
      ? []
      : await answersTo(
          req,
          links.map(({ id }) => id),
        )
  return links.map((link) => ({
    ...link,
    answers: answers.filter((answer) => answer.link === link.id),
  }))
}

/** What was answered to links, the oldest first. */
export async function answersTo(
  req: PayloadRequest,
  links: readonly string[],
): Promise<PreviewAnswer[]> {
  const database = await databaseOf(req)
  return database
    .select()
    .from(previewAnswers)
    .where(inArray(previewAnswers.link, [...links]))
    .orderBy(asc(previewAnswers.at), asc(previewAnswers.id))
}

export async function insertAnswer(
  req: PayloadRequest,
  { id, version }: PreviewLink,
  answer: Answer,
): Promise<void> {
  const database = await databaseOf(req)
  await database.insert(previewAnswers).values({ ...answer, link: id, version })
}

/** Ends a link, and says whether it was open until now. */
export async function revokeLink(req: PayloadRequest, id: string, at: Date): Promise<boolean> {
  const database = await databaseOf(req)
  const { rowCount } = await database
    .update(previewLinks)
    .set({ revokedAt: at })
    .where(and(eq(previewLinks.id, id), isNull(previewLinks.revokedAt)))
  return rowCount === 1
}
