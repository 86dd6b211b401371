import { eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { workflowItems } from '../database/tables/workflow'
import { databaseOf } from '../database/transaction'

const remembered = new WeakMap<object, Promise<Set<string>>>()

/** The documents that the public sees now, as `collection/id`. Asked once a request. */
export function publicDocuments(req: PayloadRequest): Promise<Set<string>> {
  const known = remembered.get(req.headers)
  if (known) return known
  const asked = read(req)
  remembered.set(req.headers, asked)
  return asked
}

async function read(req: PayloadRequest): Promise<Set<string>> {
  const database = await databaseOf(req)
  const rows = await database
    .select({ collection: workflowItems.collection, document: workflowItems.document })
    .from(workflowItems)
    .where(eq(workflowItems.public, 'live'))
  return new Set(rows.map(({ collection, document }) => `${collection}/${document}`))
}
