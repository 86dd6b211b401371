import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { withinTransaction } from '../../database/transaction'
import { insertEvent } from '../events'
import { limited } from './attempts'
import { clientAddress } from './client-address'
import { forgotPasswordEndpoint } from './forgot-password'
import { passThrough } from './require-code'
import { endSessions } from './sessions'

/**
 * Payload's new password for a forgotten one, without the session that Payload would give: everybody signs in
 * afterwards, with the second factor where it is on.
 */
const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { token, password } = (req.data ?? {}) as Record<string, unknown>
    await limited(req.payload, 'address', clientAddress(req), () =>
      withinTransaction(req, async () => {
        const { user } = await req.payload.resetPassword({
          collection: 'users',
          data: {
            token: typeof token === 'string' ? token : '',
            password: typeof password === 'string' ? password : '',
          },
          overrideAccess: false,
          req,
          context: passThrough(),
        })
        const person = { id: String(user.id), name: String(user.name) }
        await endSessions(req, person.id, {})
        await insertEvent(req, person, {
          event: 'password-changed',
          collection: 'users',
          document: person.id,
          title: person.name,
        })
      }),
    )
    return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
  },
}

/** What happens to a password that was forgotten. */
export const passwordEndpoints: Endpoint[] = [forgotPasswordEndpoint, resetPasswordEndpoint]
