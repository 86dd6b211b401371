import type { Endpoint, PayloadRequest } from 'payload'

import { isActivePerson, type Person } from '../../access/person'
import { withinTransaction } from '../../database/transaction'
import { Refused } from '../../workflow/refusals'
import { insertEvent } from '../events'
import { lockAccount, personBy } from './account-lock'
import { accountHolder, administrator, personInAddress } from './callers'
import type { AccountView } from './account-view'
import { invitationOf } from './invitations'
import { secondFactorOf } from './second-factor'
import { rolesThatRequireCode } from './second-factor-due'
import { currentSession, endSessions, sessionsOf } from './sessions'

/** How an account stands: for its holder, for administrators and for auditors. */
const show: Endpoint = {
  path: '/:id/account',
  method: 'get',
  handler: async (req) => {
    const caller = accountHolder(req)
    const id = personInAddress(req)
    if (id !== caller.id && !looksAfterPeople(req))
      throw new Refused([{ code: 'role', message: 'Everybody sees his own account only.' }])
    const person = await personBy(req, { id: { equals: id } })
    if (!person) throw new Refused([{ code: 'not-found', message: 'There is no such person.' }])
    const required = await rolesThatRequireCode(req)
    const view: AccountView = {
      name: String(person.name),
      state: stateOf(person),
      own: id === caller.id,
      mayManage: id !== caller.id && isActivePerson(req.user) && isAdministrator(req.user),
      invitation: await invitationOf(req, id),
      secondFactor: {
        ...(await secondFactorOf(req, id)),
        required: (person.roles as string[]).some((role) => required.includes(role)),
      },
      sessions: await sessionsOf(req, id),
    }
    return Response.json(view, { headers: { 'Cache-Control': 'no-store' } })
  },
}

const isAdministrator = (person: Person) => person.roles.includes('administrator')

const looksAfterPeople = ({ user }: PayloadRequest): boolean =>
  isActivePerson(user) && (isAdministrator(user) || user.roles.includes('auditor'))

const stateOf = (person: Record<string, unknown>): AccountView['state'] => {
  if (person.deactivated === true) return 'deactivated'
  return person.invited === true ? 'invited' : 'active'
}

/** `DELETE /api/users/{id}/sessions`: ends all sessions of a person; of one's own all but the one that asks. */
const endAll: Endpoint = {
  path: '/:id/sessions',
  method: 'delete',
  handler: (req) => end(req, { except: currentSession(req) }),
}

/** `DELETE /api/users/{id}/sessions/{session}`. */
const endOne: Endpoint = {
  path: '/:id/sessions/:session',
  method: 'delete',
  handler: (req) => end(req, { only: String(req.routeParams?.session) }),
}

export const accountEndpoints: Endpoint[] = [show, endAll, endOne]

/** Ends sessions: one's own, or as an administrator somebody else's, which the trail records. */
async function end(
  req: PayloadRequest,
  which: Parameters<typeof endSessions>[2],
): Promise<Response> {
  const caller = accountHolder(req)
  const id = personInAddress(req)
  if (id !== caller.id) administrator(req)
  const ended = await withinTransaction(req, async () => {
    await lockAccount(req, id)
    const person = await personBy(req, { id: { equals: id } })
    if (!person) throw new Refused([{ code: 'not-found', message: 'There is no such person.' }])
    const ended = await endSessions(req, id, which)
    if (ended > 0 && id !== caller.id)
      await insertEvent(req, caller, {
        event: 'sessions-ended',
        collection: 'users',
        document: id,
        title: String(person.name),
        details: { ended },
      })
    return ended
  })
  return Response.json({ ended })
}
