import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { itemOf, type WorkflowItem } from '../items'

/**
 * Reads something about a document in one transaction. Whoever calls it has checked who is asking.
 *
 * @returns null when there is no such document
 */
export function aboutDocument<T>(
  payload: Payload,
  collection: ProfileCollection,
  id: string,
  read: (req: PayloadRequest, item: WorkflowItem) => Promise<T>,
): Promise<T | null> {
  return inTransaction(payload, null, async (req) => {
    const item = await itemOf(req, collection, id)
    return item ? read(req, item) : null
  })
}
