import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { isActivePerson } from '../access/person'
import { isProfileCollection } from '../vocabulary/profiles'
import { workingCopyOf } from './working-copy'

/** Operations whose answer is one document. */
const OF_ONE_DOCUMENT = new Set(['create', 'findByID', 'updateByID'])

/** Gives people who are signed in the version of the working copy as `ETag`, to send back with `If-Match`. */
export const stampVersion: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  result,
}) => {
  const { req } = args as { req: PayloadRequest }
  if (!OF_ONE_DOCUMENT.has(operation) || req.payloadAPI !== 'REST' || !isActivePerson(req.user))
    return result
  const id: unknown = (result as { id?: unknown } | null)?.id
  if (typeof id !== 'string' || !isProfileCollection(collection.slug)) return result
  const working = await workingCopyOf(req, collection.slug, id)
  if (!working) return result
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${working.version}"`)
  return result
}
