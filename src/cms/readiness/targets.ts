import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { linksOf } from '../../content/links'
import { databaseOf } from '../../database/transaction'
import { keyOf, relationsOf, type Pointer } from '../../readiness/relations'
import type { Target } from '../../readiness/subject'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { PublicState } from '../../workflow/states'

/** The documents that the texts of a content link to. */
export const linkedDocuments = (collection: ProfileCollection, content: object): Pointer[] =>
  linksOf(collection, content).flatMap(({ target }) => ('url' in target ? [] : [target]))

/** The documents that a content points at, by links and by relations. */
export const pointersOf = (collection: ProfileCollection, content: object): Pointer[] => [
  ...linkedDocuments(collection, content),
  ...relationsOf(collection, content),
]

type TargetRow = Record<string, unknown> & Pointer & { public: PublicState; title: string | null }

/** What there is at the other end of pointers, as `collection/id`. What does not exist is left out. */
export async function targetsOf(
  req: PayloadRequest,
  pointers: readonly Pointer[],
): Promise<Map<string, Target>> {
  if (pointers.length === 0) return new Map()
  const wanted = [...new Map(pointers.map((pointer) => [keyOf(pointer), pointer])).values()]
  const database = await databaseOf(req)
  const { rows } = await database.execute<TargetRow>(
    sql`select i.collection, i.document as id, i.public,
        (select max(p.title) from translation_progress p
         where p.collection = i.collection and p.document = i.document) as title
      from workflow_items i
      where (i.collection, i.document) in (${sql.join(
        wanted.map(({ collection, id }) => sql`(${collection}, ${id})`),
        sql`, `,
      )})`,
  )
  return new Map(
    rows.map((row) => [keyOf(row), { public: row.public, title: row.title ?? row.id }]),
  )
}
