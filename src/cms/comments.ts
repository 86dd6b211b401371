import type { CollectionBeforeChangeHook } from 'payload'

import { isActivePerson } from '../access/person'

/** A comment is by whoever writes it. */
export const signComment: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !isActivePerson(req.user)) return data
  return { ...data, author: req.user.id, authorName: req.user.name }
}
