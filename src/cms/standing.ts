import type { PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import type { Standing } from '../workflow/decide'
import { blockingCommentsOn } from './comments/open-comments'
import { authorsOf, itemOf, type WorkflowItem } from './items'
import { blockingProblemsOf } from './readiness/blocking'
import { problemsOf } from './validate-content'
import { workingCopyOf, type WorkingCopy } from './working-copy'

/** Everything that decisions about a document are made from. */
export interface LoadedDocument {
  item: WorkflowItem
  working: WorkingCopy
  standing: Standing
}

/** Reads a document's standing, or undefined when there is no such document. */
export async function loadDocument(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<LoadedDocument | undefined> {
  const item = await itemOf(req, collection, id)
  const working = item && (await workingCopyOf(req, collection, id))
  if (!item || !working) return undefined
  const pictures = Object.keys(working.media)
  const standing: Standing = {
    state: item.state,
    public: item.public,
    flagged: item.flagged,
    scheduled: item.schedule !== null,
    hasEdition: item.editionNumber > 0,
    version: working.version,
    approvedVersion: item.approvedVersion,
    editionVersion: item.editionVersion,
    authorsOfChange: await authorsOf(req, collection, id, item.editionNumber + 1, pictures),
    authorsOfEdition: item.flagged
      ? await authorsOf(req, collection, id, item.editionNumber, pictures)
      : [],
    problems: [
      ...(await problemsOf(req, collection, working.content, id)),
      ...(await blockingProblemsOf(req, collection, working)),
    ],
    blockingComments: await blockingCommentsOn(req, collection, id),
  }
  return { item, working, standing }
}
