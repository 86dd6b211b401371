import type { PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import type { WorkflowItem } from './items'

/** What the gate knew of a document before a save that it let pass. */
export interface SaveSession {
  collection: ProfileCollection
  id: string
  item: WorkflowItem
  /** The content before the save, and its name. */
  content: object
  version: string
  /** The id of the version that is being restored, if one is. */
  restoredVersion: string | undefined
}

/*
 * Sessions belong to a request's transaction and are kept out of `req.context`, which HTTP clients cannot
 * write but nested operations share.
 */
const sessions = new WeakMap<object, Map<string, SaveSession>>()

/** Remembers a save that the gate admitted, until `endSave`. */
export function beginSave(req: PayloadRequest, session: SaveSession): void {
  const ofRequest = sessions.get(keyOf(req)) ?? new Map<string, SaveSession>()
  sessions.set(keyOf(req), ofRequest.set(`${session.collection}/${session.id}`, session))
}

/** Takes back what was remembered; undefined when the gate admitted no such save. */
export function endSave(
  req: PayloadRequest,
  collection: string,
  id: string,
): SaveSession | undefined {
  const ofRequest = sessions.get(keyOf(req))
  const session = ofRequest?.get(`${collection}/${id}`)
  ofRequest?.delete(`${collection}/${id}`)
  return session
}

/** Payload wraps a request where it changes its locale; headers and context stay the same objects. */
const keyOf = (req: PayloadRequest): object => req.headers
