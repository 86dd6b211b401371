import { and, eq } from 'drizzle-orm'
import type { BaseFilter } from 'payload'

import { isActivePerson } from '../access/person'
import { workflowItems } from '../database/tables/workflow'
import { databaseOf } from '../database/transaction'
import type { ProfileCollection } from '../vocabulary/profiles'
import { isState } from '../workflow/states'

/**
 * Narrows a list in the panel to the documents in one state: `?state=in-review`. States are kept beside the
 * documents, so the documents are named by id.
 */
export const filterByState =
  (collection: ProfileCollection): BaseFilter =>
  async ({ req }) => {
    const { state } = req.query
    if (!isState(state) || !isActivePerson(req.user)) return null
    const database = await databaseOf(req)
    const rows = await database
      .select({ id: workflowItems.document })
      .from(workflowItems)
      .where(and(eq(workflowItems.collection, collection), eq(workflowItems.state, state)))
    return { id: { in: rows.map(({ id }) => id) } }
  }
