import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { withinTransaction } from '../../database/transaction'
import { insertEvent } from '../events'
import { lockAccount, personBy } from './account-lock'
import { provingWhoOneIs } from './few-at-once'
import { invitationOf, inviterOf, writeInvitation } from './invitations'
import { sendInvitation } from './notices'

/**
 * Payload's message for a forgotten password; whoever was invited and has not joined gets his invitation again
 * instead, since no other link lets him in. Answers the same whoever asks about whom.
 */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = (req.data ?? {}) as Record<string, unknown>
    const address = typeof email === 'string' ? email.toLowerCase().trim() : ''
    const person = address ? await personBy(req, { email: { equals: address } }) : null
    if (person?.invited === true) await inviteAgain(req, person.id)
    else
      // Payload notes when it was asked beside its transaction.
      await provingWhoOneIs(() =>
        req.payload.forgotPassword({
          collection: 'users',
          data: { email: address },
          overrideAccess: false,
          req,
        }),
      )
    return Response.json({ message: req.t('general:success') })
  },
}

/** Nobody fills the mailbox of somebody else, nor takes a link from him that he is about to open. */
const AGAIN_AFTER_MS = 60_000

/** Sends an invitation again, an expired one too; none that an administrator has taken back. */
async function inviteAgain(req: PayloadRequest, id: string): Promise<void> {
  const again = await withinTransaction(req, async () => {
    await lockAccount(req, id)
    const person = await personBy(req, { id: { equals: id } })
    const invitation = await invitationOf(req, id)
    if (person?.invited !== true || person.deactivated === true || !invitation) return null
    if (Date.now() - Date.parse(invitation.sentAt) < AGAIN_AFTER_MS) return null
    const { name, email, locale } = person as unknown as Invited
    const by = await inviterOf(req, id)
    await insertEvent(
      req,
      { id, name },
      {
        event: 'invitation-sent',
        collection: 'users',
        document: id,
        title: name,
      },
    )
    return { person: { name, email, locale }, by, token: await writeInvitation(req, id) }
  })
  if (again) await sendInvitation(req, again.person, again.by, again.token)
}

interface Invited {
  name: string
  email: string
  locale?: unknown
}
