import type { CollectionBeforeOperationHook } from 'payload'

import { Refused } from '../workflow/refusals'

/** Editions and the audit trail are written by transitions, in their transaction, and by nothing else. */
export const refuseWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return args
  if (!req.user) throw new Refused([{ code: 'not-signed-in', message: 'Sign in first.' }])
  throw new Refused([
    {
      code: 'role',
      message: 'Editions and the audit trail cannot be changed or removed, by anybody.',
    },
  ])
}
