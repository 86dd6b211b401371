import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { lockDocument } from '../database/transaction'

/*
 * Payload reads a row in all languages and writes it whole: of two who save different languages at once, the later would bring back what the
 * earlier has changed. These hooks run before it reads, in its transaction.
 */

/** Has saves of one row of a collection wait for each other. */
export const lockRow: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && typeof id === 'string') await lockDocument(req, collection.slug, id)
  return args
}

/** Has saves of a global wait for each other. */
export const lockGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation === 'update') await lockDocument(req, 'globals', global.slug)
  return args as unknown
}
