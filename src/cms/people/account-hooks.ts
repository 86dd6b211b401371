import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { isAccountHolder } from '../../access/person'
import { insertEvent } from '../events'
import { removeInvitation } from './invitations'
import { sendNotice } from './notices'
import { endSessions } from './sessions'

type Row = Record<string, unknown> & { id: string }

/**
 * A new password is in the trail, and the person is told when somebody else has set it. Payload ends the other
 * sessions with it.
 */
export const recordPassword: CollectionBeforeChangeHook = async ({
  data: untyped,
  operation,
  originalDoc,
  req,
}) => {
  const data = untyped as Record<string, unknown>
  const person = originalDoc as Row | undefined
  if (operation !== 'update' || !person || typeof data.password !== 'string') return data
  const actor = isAccountHolder(req.user) ? req.user : undefined
  const joins = person.invited === true && data.invited === false
  if (joins) return data
  await insertEvent(req, actor ?? SYSTEM, {
    event: 'password-changed',
    collection: 'users',
    document: person.id,
    title: String(person.name),
  })
  if (actor?.id !== person.id) await sendNotice(req, person.id, 'passwordSet')
  return data
}

/** Who is deactivated is out at once, and no link that was sent lets him in again. */
export const closeAccount: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const person = doc as Row
  const before = previousDoc as Row
  if (operation !== 'update') return person
  if (person.deactivated === true && before.deactivated !== true) {
    await endSessions(req, person.id, {})
    await removeInvitation(req, person.id)
  }
  if (person.email !== before.email) await recordAddress(req, person, before)
  return person
}

/** Whoever reads the mail of an account can set its password; so who reads it is in the trail. */
async function recordAddress(
  req: Parameters<CollectionAfterChangeHook>[0]['req'],
  person: Row,
  before: Row,
): Promise<void> {
  const actor = isAccountHolder(req.user) ? req.user : SYSTEM
  // The invitation went to the address from before.
  await removeInvitation(req, person.id)
  await insertEvent(req, actor, {
    event: 'address-changed',
    collection: 'users',
    document: person.id,
    title: String(person.name),
    details: { before: before.email, after: person.email },
  })
}

const SYSTEM = { id: 'system', name: 'Command line' }
