import { createLocalReq, type Payload } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { workingCopyOf } from './working-copy'

/** The version of a document's working copy, or undefined when there is no such document. */
export async function workingVersion(
  payload: Payload,
  collection: ProfileCollection,
  id: string,
): Promise<string | undefined> {
  const req = await createLocalReq({}, payload)
  return (await workingCopyOf(req, collection, id))?.version
}
