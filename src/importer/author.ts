import type { Payload } from 'payload'

import { isActivePerson, scopeOf, type Person } from '../access/person'

/**
 * The contributor whose drafts an import makes.
 *
 * @param email undefined to take the only active contributor for all countries
 * @throws {Error} a sentence that says what to do, when there is no such person
 */
export async function authorOf(payload: Payload, email: string | undefined): Promise<Person> {
  if (email !== undefined) return contributorNamed(payload, email)
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    where: { and: [{ roles: { in: ['contributor'] } }, { 'scope.kind': { equals: 'all' } }] },
  })
  const people: Person[] = docs
    .map((doc): unknown => doc)
    .filter(isActivePerson)
    .filter((person) => scopeOf(person).kind === 'all')
  const [only, ...others] = people
  if (only && others.length === 0) return only
  throw new Error(
    others.length > 0
      ? 'There are several contributors for all countries. Say with --as EMAIL who is the author of the drafts.'
      : 'There is no contributor for all countries. Say with --as EMAIL who is the author of the drafts.',
  )
}

async function contributorNamed(payload: Payload, email: string): Promise<Person> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: email.toLowerCase() } },
  })
  const person: unknown = docs[0]
  if (!isActivePerson(person)) throw new Error(`There is no active account ${email}. Check --as.`)
  if (!person.roles.includes('contributor'))
    throw new Error(`${email} is not a contributor, so nothing can be imported in that name.`)
  return person
}
