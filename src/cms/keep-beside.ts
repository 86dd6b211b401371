import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { databaseOf, inTransaction } from '../database/transaction'
import { taughtBySave } from '../translation/memory'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../vocabulary/profiles'
import { queueLinkCheck } from './links/check-links'
import { forgetLinks, writeLinks } from './links/link-store'
import { forgetMemory, readMemory, remember } from './translation/memory-store'
import { forgetProgress, shapeOf, writeProgress } from './translation/progress-store'
import { workingCopyOf } from './working-copy'

/** A working copy that says something else than before. */
export interface ContentChange {
  collection: ProfileCollection
  id: string
  /** Absent for a new document. */
  before: object | undefined
  after: object
  /** Who changed it. */
  person: string
  /** Whether an earlier version was brought back. */
  isRestored: boolean
}

/**
 * Keeps true what is kept beside a working copy and computed from it: where its translations come from, how
 * far they are, and which addresses it links to. In the transaction of the change.
 */
export async function keepBeside(
  req: PayloadRequest,
  { collection, id, before, after, person, isRestored }: ContentChange,
): Promise<void> {
  const known = await readMemory(req, collection, id)
  const taught = taughtBySave(collection, before, after, known, isRestored)
  await remember(req, collection, id, person, taught)
  const memory = taught.length > 0 ? await readMemory(req, collection, id) : known
  await writeProgress(req, collection, id, after, memory)
  if (await writeLinks(req, collection, id, after)) await queueLinkCheck(req)
}

/** Forgets what was kept beside a document that is deleted. */
export async function forgetBeside(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  await forgetMemory(req, collection, id)
  await forgetProgress(req, collection, id)
  await forgetLinks(req, collection, id)
}

/** After an upgrade: computes what is missing beside working copies, or was computed from another list of fields. */
export async function recoverBeside(payload: Payload): Promise<void> {
  for (const collection of PROFILE_COLLECTIONS) {
    const outdated = await inTransaction(payload, null, async (req) => {
      const database = await databaseOf(req)
      const { rows } = await database.execute<{ document: string }>(sql`
        select document from workflow_items i where collection = ${collection} and not exists (
          select from translation_progress p where p.collection = i.collection
            and p.document = i.document and p.shape = ${shapeOf(collection)})`)
      return rows.map(({ document }) => document)
    })
    for (const id of outdated)
      await inTransaction(payload, null, async (req) => {
        const working = await workingCopyOf(req, collection, id)
        if (!working) return
        const { content } = working
        await writeProgress(req, collection, id, content, await readMemory(req, collection, id))
        await writeLinks(req, collection, id, content)
      })
  }
}
