import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { workingCopyFrom } from '../working-copy'

/** The name of the content of each stored version of a document, by the version's id. */
export async function versionNames(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    locale: 'all',
    pagination: false,
    req,
    where: { parent: { equals: document } },
  })
  const names = new Map<string, string>()
  for (const { id, version, updatedAt } of docs)
    names.set(id, (await workingCopyFrom(req, collection, version, updatedAt)).version)
  return names
}

/** W3: whoever wrote a content that is called otherwise now has written it still. */
export async function keepAuthors(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<void> {
  const database = await databaseOf(req)
  const renamed = new Map(
    [...before].flatMap(([id, name]) => {
      const now = after.get(id)
      return now !== undefined && now !== name ? [[name, now] as const] : []
    }),
  )
  for (const [name, now] of renamed)
    await database.execute(sql`
      insert into workflow_authors (collection, document, change, person, part, version, revision, event, at)
      select collection, document, change, person, part, ${now}, revision, event, at from workflow_authors
      where collection = ${collection} and document = ${document} and version = ${name}`)
}
