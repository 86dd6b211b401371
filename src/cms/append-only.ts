import type { CollectionBeforeOperationHook } from 'payload'

import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'

/** Editions and the audit trail are written by transitions, in their transaction, and by nothing else. */
export const refuseWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return args
  if (!req.user) throw new Refused([refusal('sign-in')])
  throw new Refused([refusal('append-only')])
}
