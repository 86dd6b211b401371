import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { isActivePerson } from '../access/person'
import { isDocumentId } from '../vocabulary/document-id'
import { isProfileCollection } from '../vocabulary/profiles'
import { isForForm, noteFormVersion } from './collision/form-version'
import { workingCopyOf } from './working-copy'

/** Operations whose answer is one document. */
const OF_ONE_DOCUMENT = new Set(['create', 'findByID', 'updateByID'])

/**
 * The version of a document that is about to be read, by the arguments of the operation. Asked for before: one that is saved while it is read may then be named as it
 * was, and a save with that is refused; the other way round, a save would take back what nobody has seen.
 */
const versionsBefore = new WeakMap<object, string>()

export const noteVersion: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'read' || !isDocumentId(id) || !isProfileCollection(slug)) return args
  const isForm = isForForm(args, req)
  if (!isForm && !isToldVersion(req)) return args
  const version = (await workingCopyOf(req, slug, id))?.version
  if (version === undefined) return args
  if (isForm) noteFormVersion(req, id, version)
  else versionsBefore.set(args, version)
  return args
}

/** Gives people who are signed in the version of the working copy as `ETag`, to send back with `If-Match`. */
export const stampVersion: CollectionAfterOperationHook = async ({
  args,
  collection: { slug },
  operation,
  result,
}) => {
  const { req } = args as { req: PayloadRequest }
  if (!OF_ONE_DOCUMENT.has(operation) || !isToldVersion(req)) return result
  const id: unknown = (result as { id?: unknown } | null)?.id
  if (typeof id !== 'string' || !isProfileCollection(slug)) return result
  const version = versionsBefore.get(args) ?? (await workingCopyOf(req, slug, id))?.version
  if (version === undefined) return result
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${version}"`)
  return result
}

const isToldVersion = (req: PayloadRequest): boolean =>
  req.payloadAPI === 'REST' && isActivePerson(req.user)
