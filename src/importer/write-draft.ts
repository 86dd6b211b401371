import type { PayloadRequest, Where } from 'payload'

import { itemOf } from '../cms/items'
import { saveContent } from '../cms/save-content'
import { workingCopyOf } from '../cms/working-copy'
import type { ProfileContents } from '../content/profiles'
import { lockDocument } from '../database/transaction'
import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { unfreezing } from '../workflow/table'
import { differencesBetween, merged } from './compare'
import { findDrafts } from './find-drafts'
import type { Difference, ImportOutcome } from './report'

/** What became of one document. */
export type Written =
  | {
      status: 'created' | 'updated' | 'unchanged'
      id: string
      /** Where the text says something else, and it was left aside. */
      differences: Difference[]
      /** Where it says something else, and that was written. */
      changes?: Difference[]
    }
  | { status: 'refused'; outcome: ImportOutcome }

/**
 * Creates a draft, makes one where nobody has one open, or only compares.
 *
 * @param id the document that is there already; undefined to create one
 */
export async function writeDraft<C extends ProfileCollection>(
  req: PayloadRequest,
  collection: C,
  id: string | undefined,
  locale: Locale,
  content: ProfileContents[C],
): Promise<Written> {
  if (id === undefined) {
    const created = await saveContent(req, collection, content, { locales: [locale] })
    return { status: 'created', id: created, differences: [] }
  }
  // Who is saving it right now may be about to open a draft.
  await lockDocument(req, collection, id)
  const item = await itemOf(req, collection, id)
  const working = await workingCopyOf(req, collection, id)
  if (!item || !working) throw new Error(`The document ${id} has no standing.`)
  const differences = differencesBetween(working.content, content)
  if (differences.length === 0) return { status: 'unchanged', id, differences }
  const key = unfreezing(item.state)
  if (key)
    return {
      status: 'refused',
      outcome: {
        status: 'refused',
        differences,
        remarks: [{ code: 'frozen', state: item.state, key }],
      },
    }
  if (item.state !== 'published') return { status: 'unchanged', id, differences }
  await saveContent(req, collection, merged(working.content, content) as ProfileContents[C], {
    id,
    locales: [locale],
  })
  return { status: 'updated', id, differences: [], changes: differences }
}

/** The id of a document by its current content, drafts included. */
export async function idWhere(
  req: PayloadRequest,
  collection: ProfileCollection,
  where: Where,
): Promise<string | undefined> {
  const [row] = await findDrafts(req.payload, collection, { fields: ['id'], where, limit: 1, req })
  return row?.id
}
