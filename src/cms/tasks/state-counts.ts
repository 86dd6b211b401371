import { eq, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { workflowItems } from '../../database/tables/workflow'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { State } from '../../workflow/states'

/** How many documents of a collection are in which state. */
export async function readStateCounts(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Map<State, number>> {
  const database = await databaseOf(req)
  const rows = await database
    .select({ state: workflowItems.state, count: sql<string>`count(*)` })
    .from(workflowItems)
    .where(eq(workflowItems.collection, collection))
    .groupBy(workflowItems.state)
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}
