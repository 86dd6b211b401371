import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  Endpoint,
} from 'payload'

import { isAccountHolder, isActivePerson, scopeOf } from '../access/person'
import { digestOf } from '../content/canonical'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { insertEvent } from './events'

/** What decides what a person may do. */
const rightsOf = (user: Record<string, unknown>) => ({
  roles: Array.isArray(user.roles) ? [...(user.roles as string[])].sort() : [],
  scope: scopeOf(user),
  deactivated: user.deactivated === true,
})

const sameRights = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  digestOf(rightsOf(a)) === digestOf(rightsOf(b))

/** Says clearly what field access alone would drop in silence: only administrators give rights. */
export const refuseGivingRights: CollectionBeforeOperationHook = async ({
  args: untyped,
  operation,
  req,
}) => {
  const args = untyped as unknown as {
    id?: unknown
    data?: Record<string, unknown>
    overrideAccess?: unknown
  }
  if (
    operation !== 'update' ||
    args.overrideAccess === true ||
    !args.data ||
    typeof args.id !== 'string'
  )
    return untyped
  if (!isActivePerson(req.user) || req.user.roles.includes('administrator')) return untyped
  const current = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    req,
    where: { id: { equals: args.id } },
  })
  if (current && !sameRights(current, { ...current, ...args.data }))
    throw new Refused([refusal('rights-by-administrator')])
  return untyped
}

/** Nobody changes his own rights, administrators included; so nobody can raise them. */
export const keepRights: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const original = originalDoc as (Record<string, unknown> & { id?: string }) | undefined
  if (
    operation !== 'update' ||
    !isActivePerson(req.user) ||
    !original ||
    req.user.id !== original.id
  )
    return data
  if (!sameRights(original, { ...original, ...data })) throw new Refused([refusal('own-rights')])
  return data
}

/** Every change of rights is in the audit trail, in the transaction of the change. */
export const recordRights: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const user = doc as Record<string, unknown> & { id: string; name?: string; email?: string }
  const before = previousDoc as Record<string, unknown>
  if (operation === 'update' && sameRights(before, user)) return user
  const actor = isActivePerson(req.user) ? req.user : { id: 'system', name: 'Command line' }
  await insertEvent(req, actor, {
    event: operation === 'create' ? 'person-added' : 'rights-changed',
    collection: 'users',
    document: user.id,
    title: user.name ?? user.id,
    details: {
      ...(operation === 'update' ? { before: rightsOf(before) } : {}),
      after: rightsOf(user),
    },
  })
  return user
}

/** Who is deactivated, or was invited and has not joined, gets no session, whatever he can prove. */
export const refuseClosedAccounts: CollectionBeforeLoginHook = ({ user }) => {
  if (!isAccountHolder(user)) throw new Refused([refusal('account-deactivated')])
  if ('invited' in user && user.invited === true) throw new Refused([refusal('not-joined')])
}

/** The first administrator is made by a command, never by whoever opens the admin panel first. */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new Refused([
      {
        code: 'role',
        message: 'The first administrator is made on the server, with "npm run admin -- EMAIL".',
      },
    ])
  },
}
