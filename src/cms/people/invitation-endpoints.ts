import type { Endpoint, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { withinTransaction } from '../../database/transaction'
import { Refused } from '../../workflow/refusals'
import { insertEvent } from '../events'
import { bodyOf } from '../request'
import { lockAccount, personBy } from './account-lock'
import { limited } from './attempts'
import { checkedPassword } from './password'
import { administrator, personInAddress } from './callers'
import { clientAddress } from './client-address'
import { personInvitedBy, removeInvitation, writeInvitation } from './invitations'
import { sendInvitation } from './notices'
import { randomToken } from './seal'

/** `POST /api/users/invite {name, email, roles, scope, locale}`: a person who sets his password himself. */
const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const actor = administrator(req)
    const { name, email, roles, scope, locale } = await bodyOf(req)
    const { person, token } = await withinTransaction(req, async () => {
      // The administrator was checked above; the mark of the invited is written by nobody's request, so that
      // field access would drop it. Nobody knows the password.
      const person = await req.payload.create({
        collection: 'users',
        data: {
          name,
          email,
          roles,
          scope,
          locale,
          password: randomToken(),
          invited: true,
        } as RequiredDataFromCollectionSlug<'users'>,
        depth: 0,
        overrideAccess: true,
        req,
      })
      await insertEvent(req, actor, { event: 'person-invited', ...subject(person) })
      return { person, token: await writeInvitation(req, person.id) }
    })
    await sendInvitation(req, person, actor.name, token)
    return Response.json({ doc: { id: person.id } }, { status: 201 })
  },
}

/** `POST /api/users/{id}/invitation`: a new link in place of the one that was sent. */
const resend: Endpoint = {
  path: '/:id/invitation',
  method: 'post',
  handler: async (req) => {
    const actor = administrator(req)
    const { person, token } = await withinTransaction(req, async () => {
      const person = await invitedPerson(req)
      await insertEvent(req, actor, { event: 'invitation-sent', ...subject(person) })
      return { person, token: await writeInvitation(req, person.id) }
    })
    await sendInvitation(req, person, actor.name, token)
    return Response.json({ message: 'Sent.' })
  },
}

/** `DELETE /api/users/{id}/invitation`: the link that was sent is worth nothing any more. */
const revoke: Endpoint = {
  path: '/:id/invitation',
  method: 'delete',
  handler: async (req) => {
    const actor = administrator(req)
    await withinTransaction(req, async () => {
      const person = await invitedPerson(req)
      if (await removeInvitation(req, person.id))
        await insertEvent(req, actor, { event: 'invitation-revoked', ...subject(person) })
    })
    return Response.json({ message: 'Revoked.' })
  },
}

/** `POST /api/users/join {token, password}`: accepts an invitation. It signs nobody in. */
const join: Endpoint = {
  path: '/join',
  method: 'post',
  handler: async (req) => {
    const { token, password: given } = await bodyOf(req)
    await limited(req.payload, 'address', clientAddress(req), () =>
      withinTransaction(req, async () => {
        const id = await personInvitedBy(req, token)
        if (id === undefined) throw unknownInvitation()
        const password = checkedPassword(given)
        await lockAccount(req, id)
        // Whoever came first has used it.
        if (!(await removeInvitation(req, id))) throw unknownInvitation()
        const person = await req.payload.update({
          collection: 'users',
          id,
          data: { password, invited: false },
          depth: 0,
          // The invitation is the right to do exactly this.
          overrideAccess: true,
          req,
        })
        await insertEvent(req, person, { event: 'invitation-accepted', ...subject(person) })
      }),
    )
    return Response.json({ message: 'Sign in with your new password.' })
  },
}

export const invitationEndpoints: Endpoint[] = [invite, join, resend, revoke]

const unknownInvitation = () =>
  new Refused([
    {
      code: 'invitation-unknown',
      message:
        'This invitation was used or taken back, or has expired. Ask the administrator who invited you for a new one.',
    },
  ])

const subject = (person: { id: string; name: string }) => ({
  collection: 'users',
  document: person.id,
  title: person.name,
})

interface InvitedPerson {
  id: string
  name: string
  email: string
  locale?: unknown
}

/** The person named in the address, locked, if he was invited and has not joined. */
async function invitedPerson(req: PayloadRequest): Promise<InvitedPerson> {
  const id = personInAddress(req)
  await lockAccount(req, id)
  const person = await personBy(req, { id: { equals: id } })
  if (!person) throw new Refused([{ code: 'not-found', message: 'There is no such person.' }])
  if (person.invited !== true || person.deactivated === true)
    throw new Refused([
      {
        code: 'not-invited',
        message:
          'This person has joined already, or is deactivated. There is nothing to invite to.',
      },
    ])
  return person as unknown as InvitedPerson
}
