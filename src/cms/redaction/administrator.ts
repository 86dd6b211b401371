import type { PayloadRequest } from 'payload'

import { isActivePerson, type Person } from '../../access/person'

/**
 * The administrator who orders something on the command line.
 *
 * @throws {Error} one sentence, when there is none with this address
 */
export async function administratorWith(req: PayloadRequest, email: string): Promise<Person> {
  const person: unknown = await req.payload.db.findOne({
    collection: 'users',
    req,
    where: { email: { equals: email.toLowerCase() } },
  })
  if (!isActivePerson(person) || !person.roles.includes('administrator'))
    throw new Error(`${email} is no administrator with an active account.`)
  return person
}
