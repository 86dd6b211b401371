import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'

import { Refused } from '../../workflow/refusals'
import { limited } from './attempts'
import { sendNotice } from './notices'
import { secondFactorOf, takeCode } from './second-factor'

/** Where a sign-in carries the code that came with it. Only our own code fills a request's context. */
const CODE = 'secondFactorCode'

/** The context of a sign-in with a code. */
export const withCode = (code: unknown): Record<string, unknown> => ({ [CODE]: code })

/** Sign-ins that hand nothing out; see `passThrough`. */
const passed = new WeakSet<object>()
const PASS = 'secondFactorPass'

/**
 * The context of an operation of Payload's that makes a session which its caller ends in the same transaction:
 * nobody gets it, so it needs no second factor.
 */
export function passThrough(): Record<string, unknown> {
  const pass = {}
  passed.add(pass)
  return { [PASS]: pass }
}

/**
 * The one place that every session goes through, after the password was found right and before there is a
 * token: whoever has a second factor gives it, whichever way he comes in.
 */
export const requireCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  const person = (user as { id: string }).id
  if (mayPass(req) || !(await secondFactorOf(req, person)).on) return
  const code = req.context[CODE]
  if (code === undefined || code === null || code === '')
    throw new Refused([
      {
        code: 'second-factor-required',
        message: 'Give the six digits of your authenticator app, or a recovery code.',
      },
    ])
  const kind = await limited(req.payload, 'second-factor', person, async () => {
    const taken = await takeCode(req, person, code)
    if (!taken)
      throw new Refused([
        {
          code: 'second-factor-wrong',
          message: 'This code is wrong, was used before or has passed. Wait for the next one.',
        },
      ])
    return taken
  })
  if (kind === 'recovery') await sendNotice(req, person, 'recoveryCodeUsed')
}

function mayPass(req: PayloadRequest): boolean {
  const pass: unknown = req.context[PASS]
  return typeof pass === 'object' && pass !== null && passed.delete(pass)
}
