import { eq } from 'drizzle-orm'

import { workflowItems } from '../database/tables/workflow'
import { untilPublished } from '../database/until-published'

/** The documents that the public sees now, as `collection/id`. */
export const publicDocuments = untilPublished(async (database): Promise<ReadonlySet<string>> => {
  const rows = await database
    .select({ collection: workflowItems.collection, document: workflowItems.document })
    .from(workflowItems)
    .where(eq(workflowItems.public, 'live'))
  return new Set(rows.map(({ collection, document }) => `${collection}/${document}`))
})
