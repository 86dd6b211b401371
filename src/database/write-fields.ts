import { upsertRow } from '@payloadcms/drizzle'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { drizzleAdapterOf, tableNameOf } from './payload-tables'
import { databaseOf } from './transaction'

/**
 * Writes some fields of a document's row, and the rows beside it that belong to them, below Payload's operations and in the
 * request's transaction. The adapter's `updateOne` writes all fields, and empties those of which it is given nothing.
 *
 * @param fields those that are written
 * @param data their values: of a field that is absent here, nothing is left
 */
export async function writeFields(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  fields: FlattenedField[],
  data: Record<string, unknown>,
): Promise<void> {
  await upsertRow({
    adapter: drizzleAdapterOf(req.payload),
    collectionSlug: collection,
    data,
    db: await databaseOf(req),
    fields,
    id,
    ignoreResult: true,
    operation: 'update',
    req,
    tableName: tableNameOf(collection),
  })
}
