import { randomBytes } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'

import { removeSecondFactor } from './people/second-factor'

/**
 * Makes an administrator with a password that is shown once, or gives an existing person a new password and
 * the role, and takes the second factor away: whoever rules the server may have lost both.
 *
 * @returns the password
 */
export async function createAdministrator(payload: Payload, email: string): Promise<string> {
  const password = randomBytes(12).toString('base64url')
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: email.toLowerCase() } },
  })
  const existing = docs[0]
  if (existing) {
    const roles = [...new Set([...existing.roles, 'administrator' as const])]
    await payload.update({
      collection: 'users',
      id: existing.id,
      data: { password, roles, deactivated: false, invited: false },
      overrideAccess: true,
    })
    await removeSecondFactor(await createLocalReq({}, payload), existing.id)
    return password
  }
  await payload.create({
    collection: 'users',
    data: {
      email,
      name: email.split('@')[0] ?? email,
      password,
      roles: ['administrator'],
      scope: { kind: 'all' },
      locale: 'en',
    },
    overrideAccess: true,
  })
  return password
}
