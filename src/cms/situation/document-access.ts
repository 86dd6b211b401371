import type { Access, CollectionConfig } from 'payload'

import { accessFor } from '../../access/access-for'
import { isActivePerson, scopeOf } from '../../access/person'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { refusalsForSave } from '../../workflow/decide'
import type { Save } from '../../workflow/table'
import { itemOf } from '../items'
import { isInScope } from '../places'
import { placingsOf } from '../placings-of'
import { workingCopyOf } from '../working-copy'

/**
 * The access matrix, narrowed for one document to what the gate would let pass, so that Payload itself shows a
 * form that cannot be saved as read-only and offers no deletion that would fail. The gate still decides: it is
 * asked first, and answers with reasons.
 */
export function documentAccess(
  collection: ProfileCollection,
): NonNullable<CollectionConfig['access']> {
  const access = accessFor('profiles')
  return {
    ...access,
    create: async (args) => (await access.create(args)) && mayCreate(collection, args),
    update: narrowed(collection, 'edit', access.update),
    // Drafts are deleted one at a time, where they can be seen: the list offers no deletion of many.
    delete: (args) => args.id !== undefined && narrowed(collection, 'delete', access.delete)(args),
  }
}

/** Where a new document belongs is known beforehand only of those that belong to no country, and of countries. */
async function mayCreate(
  collection: ProfileCollection,
  { req }: Parameters<Access>[0],
): Promise<boolean> {
  if (collection === 'ncbs' || collection === 'agencies') return true
  if (!isActivePerson(req.user)) return true
  return isInScope(req, req.user, collection, undefined, [])
}

const narrowed =
  (collection: ProfileCollection, save: Save, granted: Access): Access =>
  async (args) => {
    const grant = await granted(args)
    const { id, req } = args
    if (grant === false || !isDocumentId(id) || !isActivePerson(req.user)) return grant
    const item = await itemOf(req, collection, id)
    if (!item) return grant
    const standing = { state: item.state, public: item.public, hasEdition: item.editionNumber > 0 }
    if (refusalsForSave(save, standing, req.user, true).length > 0) return false
    if (scopeOf(req.user).kind === 'all') return grant
    const working = await workingCopyOf(req, collection, id)
    const forms = await placingsOf(req, item, working)
    return (await isInScope(req, req.user, collection, id, forms)) ? grant : false
  }
