import type { Endpoint, PayloadRequest } from 'payload'
import encodeQR from 'qr'

import type { Person } from '../../access/person'
import { withinTransaction } from '../../database/transaction'
import { Refused } from '../../workflow/refusals'
import { insertEvent } from '../events'
import { bodyOf } from '../request'
import { lockAccount, personBy } from './account-lock'
import { limited } from './attempts'
import { accountHolder, administrator, personInAddress } from './callers'
import { enrolmentAddress } from './codes'
import { sendNotice } from './notices'
import { proveIdentity } from './prove'
import {
  beginEnrolment,
  finishEnrolment,
  removeSecondFactor,
  replaceRecoveryCodes,
  secondFactorOf,
} from './second-factor'
import { currentSession, endSessions } from './sessions'

/** Named in authenticator apps beside the account. */
const ISSUER = 'Liaison'

/** `POST /api/users/second-factor`: begins an enrolment. Answers the secret, its address and that as a QR code. */
const begin: Endpoint = {
  path: '/second-factor',
  method: 'post',
  handler: async (req) => {
    const person = accountHolder(req)
    await refuseIf(req, person, 'on')
    const secret = await beginEnrolment(req, person.id)
    const address = enrolmentAddress(secret, person.email, ISSUER)
    return secretAnswer({ secret, address, qrCode: encodeQR(address, 'svg', { border: 2 }) })
  },
}

/** `POST /api/users/second-factor/confirm {password, code}`: the factor counts. Answers the recovery codes. */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const person = accountHolder(req)
    const { password, code } = await bodyOf(req)
    await refuseIf(req, person, 'on')
    await proveIdentity(req, person, { password })
    const recoveryCodes = await limited(req.payload, 'second-factor', person.id, () =>
      withinTransaction(req, async () => {
        await lockAccount(req, person.id)
        const codes = await finishEnrolment(req, person.id, code)
        if (!codes) throw wrongCode()
        // Sessions from before the factor were begun without it.
        await endSessions(req, person.id, { except: currentSession(req) })
        await insertEvent(req, person, { event: 'second-factor-on', ...subject(person) })
        return codes
      }),
    )
    await sendNotice(req, person.id, 'secondFactorOn')
    return secretAnswer({ recoveryCodes })
  },
}

/** `POST /api/users/second-factor/recovery-codes {password, code}`: new recovery codes in place of the old. */
const renew: Endpoint = {
  path: '/second-factor/recovery-codes',
  method: 'post',
  handler: async (req) => {
    const person = accountHolder(req)
    await refuseIf(req, person, 'off')
    await proveIdentity(req, person, await bodyOf(req))
    const recoveryCodes = await withinTransaction(req, async () => {
      await lockAccount(req, person.id)
      return replaceRecoveryCodes(req, person.id)
    })
    return secretAnswer({ recoveryCodes })
  },
}

/** `POST /api/users/second-factor/turn-off {password, code}`. */
const turnOff: Endpoint = {
  path: '/second-factor/turn-off',
  method: 'post',
  handler: async (req) => {
    const person = accountHolder(req)
    await refuseIf(req, person, 'off')
    await proveIdentity(req, person, await bodyOf(req))
    await remove(req, person, person, 'second-factor-off')
    await sendNotice(req, person.id, 'secondFactorOff')
    return Response.json({ message: 'Off.' })
  },
}

/** `DELETE /api/users/{id}/second-factor`: for a person who has lost both the app and the recovery codes. */
const reset: Endpoint = {
  path: '/:id/second-factor',
  method: 'delete',
  handler: async (req) => {
    const actor = administrator(req)
    const id = personInAddress(req)
    if (id === actor.id)
      throw new Refused([
        {
          code: 'role',
          message: 'Turn your own off with your password and a code, or ask another administrator.',
        },
      ])
    const person = await personBy(req, { id: { equals: id } })
    if (!person) throw new Refused([{ code: 'not-found', message: 'There is no such person.' }])
    await refuseIf(req, person, 'off')
    await remove(req, actor, { id, name: String(person.name) }, 'second-factor-reset')
    await sendNotice(req, id, 'secondFactorReset')
    return Response.json({ message: 'Reset.' })
  },
}

export const secondFactorEndpoints: Endpoint[] = [begin, confirm, renew, turnOff, reset]

const remove = (
  req: PayloadRequest,
  actor: Pick<Person, 'id' | 'name'>,
  person: Pick<Person, 'id' | 'name'>,
  event: string,
): Promise<void> =>
  withinTransaction(req, async () => {
    await lockAccount(req, person.id)
    await removeSecondFactor(req, person.id)
    await insertEvent(req, actor, { event, ...subject(person) })
  })

async function refuseIf(
  req: PayloadRequest,
  person: { id: string },
  state: 'on' | 'off',
): Promise<void> {
  const { on } = await secondFactorOf(req, person.id)
  if (on === (state === 'on'))
    throw new Refused([
      {
        code: 'second-factor',
        message: on
          ? 'Two-step sign-in is on already. Turn it off first.'
          : 'Two-step sign-in is not on.',
      },
    ])
}

const wrongCode = () =>
  new Refused([
    {
      code: 'second-factor-wrong',
      message: 'This code is wrong, was used before or has passed. Wait for the next one.',
    },
  ])

const subject = (person: Pick<Person, 'id' | 'name'>) => ({
  collection: 'users',
  document: person.id,
  title: person.name,
})

/** What is shown once is kept by nobody in between. */
const secretAnswer = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
