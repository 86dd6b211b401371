import type {
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { lockDocument } from '../../database/transaction'

/**
 * Takes the lock of an account until the transaction ends. Payload signs people in and out and renews their
 * sessions by writing back the whole row that it read before: without the lock, rights or sessions that were
 * taken away meanwhile would come back.
 */
export const lockAccount = (req: PayloadRequest, id: string): Promise<void> =>
  lockDocument(req, 'users', id)

/** Locks the account before Payload reads the row that it will write. */
export const lockBeforeOperation: CollectionBeforeOperationHook = async ({
  args: untyped,
  operation,
  req,
}) => {
  const args = untyped as unknown as { id?: unknown; data?: { token?: unknown } }
  if (operation === 'update' && typeof args.id === 'string') await lockAccount(req, args.id)
  if (operation === 'refresh' && req.user) await lockAccount(req, req.user.id)
  if (operation === 'resetPassword' && typeof args.data?.token === 'string') {
    const person = await personBy(req, { resetPasswordToken: { equals: args.data.token } })
    if (person) await lockAccount(req, person.id)
  }
  return untyped
}

/** The hook runs before Payload reads the row, in its transaction. */
export const lockBeforeSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockAccount(req, req.user.id)
}

/** Somebody's row, as the database has it. */
export const personBy = (
  req: PayloadRequest,
  where: Record<string, { equals: string }>,
): Promise<({ id: string } & Record<string, unknown>) | null> =>
  req.payload.db.findOne({ collection: 'users', req, where })
