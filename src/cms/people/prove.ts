import { AuthenticationError, LockedAuth, type PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'
import { Refused } from '../../workflow/refusals'
import { lockAccount } from './account-lock'
import { withCode } from './require-code'
import { endSessions, sessionIn } from './sessions'

/**
 * Has somebody who is signed in prove once more who he is: with a sign-in whose session ends at once, so that
 * the same rules and limits hold.
 *
 * @param proof the password, and a code where a second factor is on
 * @throws {Refused} `proof-wrong`, `second-factor-required`, `second-factor-wrong`, `too-many-attempts`
 */
export async function proveIdentity(
  req: PayloadRequest,
  person: { id: string; email: string },
  { password, code }: { password?: unknown; code?: unknown },
): Promise<void> {
  if (typeof password !== 'string' || password === '') throw wrongPassword()
  await inTransaction(req.payload, null, async (own) => {
    await lockAccount(own, person.id)
    const { token } = await own.payload
      .login({
        collection: 'users',
        data: { email: person.email, password },
        depth: 0,
        overrideAccess: false,
        req: own,
        context: withCode(code),
      })
      .catch((error: unknown) => {
        if (error instanceof AuthenticationError || error instanceof LockedAuth)
          throw wrongPassword()
        throw error
      })
    const session = sessionIn(token ?? '')
    if (session !== undefined) await endSessions(own, person.id, { only: session })
  })
}

const wrongPassword = () =>
  new Refused([{ code: 'proof-wrong', message: 'This is not the password of your account.' }])
