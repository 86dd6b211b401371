import { and, eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { workflowAuthors, type AuthorPart } from '../../database/tables/workflow'
import { databaseOf } from '../../database/transaction'
import type { Localized } from '../../vocabulary/locales'
import { namesOfAuthors } from '../author-names'
import { authorsOf, type WorkflowItem } from '../items'

/** Somebody who had a hand in a change; `picture` when it was in one of its pictures only. */
export interface ChangeAuthor {
  name: string
  parts: (AuthorPart | 'picture')[]
}

/** Something that happened to a document. */
export interface ChangeEvent {
  id: string
  event: string
  at: string
  by: string
  comment: Localized<string> | null
}

/** Everybody who had a hand in the change that leads to the next edition. */
export async function authorsOfChange(
  req: PayloadRequest,
  { collection, document, editionNumber }: WorkflowItem,
  pictures: readonly string[],
): Promise<ChangeAuthor[]> {
  const change = editionNumber + 1
  const database = await databaseOf(req)
  const rows = await database
    .selectDistinct({ person: workflowAuthors.person, part: workflowAuthors.part })
    .from(workflowAuthors)
    .where(
      and(
        eq(workflowAuthors.collection, collection),
        eq(workflowAuthors.document, document),
        eq(workflowAuthors.change, change),
      ),
    )
  const people = await authorsOf(req, collection, document, change, pictures)
  const names = await namesOfAuthors(req, people)
  return people.map((person) => {
    const parts = rows.filter((row) => row.person === person).map(({ part }) => part)
    return {
      name: names.get(person) ?? '?',
      parts: parts.length > 0 ? parts : ['picture' as const],
    }
  })
}

/** What happened to a document since its last publication, the newest first. */
export async function eventsOfChange(
  req: PayloadRequest,
  { collection, document }: WorkflowItem,
  publishedAt: string | undefined,
): Promise<ChangeEvent[]> {
  const { docs } = await req.payload.db.find<{
    id: string
    event: string
    at: string | Date
    actorName?: string | null
    comment?: Localized<string> | null
  }>({
    collection: 'workflow-events',
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [
        { collection: { equals: collection } },
        { document: { equals: document } },
        ...(publishedAt ? [{ at: { greater_than: publishedAt } }] : []),
      ],
    },
  })
  // The event of a publication is written a moment after the instant that the edition bears.
  const last = docs.findIndex(({ event }) => event === 'publish' || event === 'emergency-publish')
  return docs
    .slice(0, last < 0 ? undefined : last)
    .map(({ id, event, at, actorName, comment }) => ({
      id,
      event,
      at: new Date(at).toISOString(),
      by: actorName ?? '',
      comment: comment ?? null,
    }))
}
