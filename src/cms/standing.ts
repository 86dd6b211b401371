import type { PayloadRequest } from 'payload'

import { together } from '../database/together'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Standing } from '../workflow/decide'
import { blockingCommentsOn } from './comments/open-comments'
import { editionOf, type EditionRow } from './editions'
import { authorsOf, itemOf, type WorkflowItem } from './items'
import { blockingProblemsOf } from './readiness/blocking'
import { problemsOf } from './validate-content'
import { workingCopyOf, type StoredWorkingCopy } from './working-copy'

/** A document in both of its forms. */
export interface DocumentForms {
  item: WorkflowItem
  /** The last edition, which the public sees unless it is withdrawn; undefined before the first. */
  live: EditionRow | undefined
  working: StoredWorkingCopy
}

/** Everything that decisions about a document are made from. */
export interface LoadedDocument extends DocumentForms {
  standing: Standing
}

/** Reads a document as it is live and as it is being worked on, or undefined when there is no such document. */
export async function readForms(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<DocumentForms | undefined> {
  const item = await itemOf(req, collection, id)
  if (!item) return undefined
  const [working, live] = await together([
    workingCopyOf(req, collection, id),
    item.edition ? editionOf(req, item.edition) : undefined,
  ])
  return working && { item, live, working }
}

/** Reads a document's standing, or undefined when there is no such document. */
export async function loadDocument(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<LoadedDocument | undefined> {
  const forms = await readForms(req, collection, id)
  if (!forms) return undefined
  const { item, live, working } = forms
  const authors = (change: number, { media = {} }: { media?: object } = {}) =>
    authorsOf(req, collection, id, change, Object.keys(media))
  const [authorsOfChange, authorsOfEdition, problems, blocking, blockingComments] = await together([
    authors(item.editionNumber + 1, working),
    item.flagged ? authors(item.editionNumber, live) : [],
    problemsOf(req, collection, working.content, id),
    blockingProblemsOf(req, collection, working),
    blockingCommentsOn(req, collection, id),
  ])
  const standing: Standing = {
    state: item.state,
    public: item.public,
    flagged: item.flagged,
    scheduled: item.schedule !== null,
    hasEdition: item.editionNumber > 0,
    version: working.version,
    approvedVersion: item.approvedVersion,
    editionVersion: item.editionVersion,
    // Nobody has reviewed yet what was published in an emergency: the next edition carries it on.
    authorsOfChange: [...new Set([...authorsOfChange, ...authorsOfEdition])],
    authorsOfEdition,
    problems: [...problems, ...blocking],
    blockingComments,
  }
  return { ...forms, standing }
}
