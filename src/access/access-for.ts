import type { Access, Where } from 'payload'

import { mediaInUse } from './media-in-use'
import { ACCESS, type Action, type Grant, type Kind, type Visitor } from './matrix'
import { isActivePerson, type Person } from './person'

/** Payload's access functions for one kind of collection, read from the matrix. */
export function accessFor(
  kind: Kind,
): Record<Exclude<Action, 'unlock'>, Access> & { unlock: Access } {
  return {
    read: grantedBy(kind, 'read'),
    readVersions: grantedBy(kind, 'readVersions'),
    create: grantedBy(kind, 'create'),
    update: grantedBy(kind, 'update'),
    delete: grantedBy(kind, 'delete'),
    unlock: grantedBy(kind, 'unlock'),
  }
}

const grantedBy =
  (kind: Kind, action: Action): Access =>
  async ({ req }) =>
    allowanceOf(grantTo(req.user, kind, action), req)

/** What the matrix grants to somebody, or to nobody in particular: the strongest grant of his roles. */
function grantTo(user: unknown, kind: Kind, action: Action): Grant {
  const visitors: Visitor[] = isActivePerson(user) ? user.roles : ['anonymous']
  return strongest(visitors.map((visitor) => ACCESS[kind][action][visitor]))
}

/** Whether the matrix grants something, for what is no collection of Payload's. */
export const isGranted = (person: Person, kind: Kind, action: Action): boolean =>
  grantTo(person, kind, action) === 'all'

const ORDER: readonly Grant[] = ['all', 'published', 'unpublished', 'in-use', 'self', 'none']

const strongest = (grants: readonly Grant[]): Grant =>
  ORDER.find((grant) => grants.includes(grant)) ?? 'none'

/** What each word of the matrix means to Payload. */
async function allowanceOf(
  grant: Grant,
  req: Parameters<Access>[0]['req'],
): Promise<boolean | Where> {
  switch (grant) {
    case 'all':
      return true
    case 'none':
      return false
    /** The published main row, which only a publishing transition writes. */
    case 'published':
      return { _status: { equals: 'published' } }
    case 'unpublished':
      return { _status: { not_equals: 'published' } }
    /** Images that a live edition uses. */
    case 'in-use':
      return { id: { in: Object.keys(await mediaInUse(req)) } }
    case 'self':
      return req.user ? { id: { equals: req.user.id } } : false
  }
}
