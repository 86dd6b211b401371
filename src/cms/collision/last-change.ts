import { desc, and, eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { workflowAuthors } from '../../database/tables/workflow'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { namesOfAuthors } from '../author-names'

/** Who changed the content of a document last, and when. */
export interface LastChange {
  person: string
  name: string
  /** An ISO 8601 instant. */
  at: string
}

/**
 * The last change of a document's content, by whomever or by one person.
 *
 * @param person the id of a person whose last change is asked for
 */
export async function lastChangeOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  person?: string,
): Promise<LastChange | null> {
  const database = await databaseOf(req)
  const [row] = await database
    .select({ person: workflowAuthors.person, at: workflowAuthors.at })
    .from(workflowAuthors)
    .where(
      and(
        eq(workflowAuthors.collection, collection),
        eq(workflowAuthors.document, id),
        ...(person === undefined ? [] : [eq(workflowAuthors.person, person)]),
      ),
    )
    .orderBy(desc(workflowAuthors.id))
    .limit(1)
  if (!row) return null
  const names = await namesOfAuthors(req, [row.person])
  return { person: row.person, name: names.get(row.person) ?? '', at: row.at.toISOString() }
}
