import type { Payload, PayloadRequest } from 'payload'

import type { ProfileCollection } from '../../vocabulary/profiles'
import type { HistoryKind } from '../../workflow/events'
import { aboutDocument } from './about-document'
import { compareRevisions, type ComparedRevisions } from './compare-revisions'
import type { HistoryEntry, Page, Revision } from './entry'
import { findRevisions, readRevisions } from './revisions'
import { readTimeline } from './timeline'

/** What is shown of a history at once. */
interface Look {
  show: 'timeline' | 'versions'
  kind: HistoryKind | null
  page: number
  before: string | null
  after: string | null
}

export interface History {
  list: { show: 'timeline'; page: Page<HistoryEntry> } | { show: 'versions'; page: Page<Revision> }
  /** How many editions the document has. */
  editions: number
  /** Two versions, the earlier one first, and how they differ. */
  comparison: (ComparedRevisions & { versions: readonly [Revision, Revision] }) | null
}

const SHOWN = 25

/**
 * One look at the history of a document, for somebody who is signed in.
 *
 * @returns null when there is no such document
 */
export const readHistory = (
  payload: Payload,
  collection: ProfileCollection,
  document: string,
  look: Look,
): Promise<History | null> =>
  aboutDocument(payload, collection, document, async (req, item) => {
    const paging = { page: look.page, limit: SHOWN }
    return {
      list:
        look.show === 'versions'
          ? { show: look.show, page: await readRevisions(req, collection, document, paging) }
          : {
              show: look.show,
              page: await readTimeline(
                req,
                collection,
                document,
                paging,
                look.kind ? [look.kind] : undefined,
              ),
            },
      editions: item.editionNumber,
      comparison: await comparisonOf(req, collection, document, look),
    }
  })

async function comparisonOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  { before, after }: Look,
): Promise<History['comparison']> {
  if (before === null || after === null) return null
  const found = await findRevisions(req, collection, document, [before, after])
  // Whoever picks them the wrong way round means the earlier one first.
  const [later, earlier] = found
  if (!earlier || !later) return null
  const compared = await compareRevisions(req, collection, document, earlier.id, later.id)
  return compared && { ...compared, versions: [earlier, later] }
}
