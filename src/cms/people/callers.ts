import type { PayloadRequest } from 'payload'

import { isAccountHolder, type Person } from '../../access/person'
import { isDocumentId } from '../../vocabulary/document-id'
import { Refused } from '../../workflow/refusals'
import { signedInPerson } from '../request'

/**
 * Who is asking about his own account. He need not have the second factor yet that his roles require.
 *
 * @throws {Refused} `not-signed-in`
 */
export function accountHolder(req: PayloadRequest): Person {
  const user: unknown = req.user
  if (isAccountHolder(user)) return user
  throw new Refused([{ code: 'not-signed-in', message: 'Sign in first.' }])
}

/**
 * The administrator who is asking.
 *
 * @throws {Refused} `not-signed-in`, `role`
 */
export function administrator(req: PayloadRequest): Person {
  const person = signedInPerson(req)
  if (person.roles.includes('administrator')) return person
  throw new Refused([{ code: 'role', message: 'People are an administrator’s.' }])
}

/**
 * The id of the person that the address names.
 *
 * @throws {Refused} `not-found`
 */
export function personInAddress(req: PayloadRequest): string {
  const id = req.routeParams?.id
  if (isDocumentId(id)) return id
  throw new Refused([{ code: 'not-found', message: 'There is no such person.' }])
}
