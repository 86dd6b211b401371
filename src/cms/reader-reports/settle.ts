import { and, eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { readerReports } from '../../database/tables/reports'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { queueForgetting } from './forget'

const correctedIn = (collection: ProfileCollection, document: string) =>
  and(
    eq(readerReports.state, 'corrected'),
    eq(readerReports.correctedCollection, collection),
    eq(readerReports.correctedDocument, document),
  )

/**
 * Closes the reports whose correction is published with an edition, in the transaction that inserts it.
 *
 * @returns how many there are: the edition says so for ever
 */
export async function closeCorrected(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  edition: number,
  now: Date,
): Promise<number> {
  const database = await databaseOf(req)
  const { rowCount } = await database
    .update(readerReports)
    .set({ state: 'published', correctedEdition: edition, since: now })
    .where(correctedIn(collection, document))
  const closed = rowCount ?? 0
  if (closed > 0) await queueForgetting(req, now)
  return closed
}

/** Opens the reports again whose correction is thrown away with a draft. */
export async function reopenCorrected(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  now: Date,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(readerReports)
    .set({
      state: 'looked-at',
      since: now,
      correctedCollection: null,
      correctedDocument: null,
    })
    .where(correctedIn(collection, document))
}
