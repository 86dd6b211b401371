import type { FieldAccess } from 'payload'

import { isActivePerson } from './person'

const has = (user: unknown, role: 'administrator' | 'auditor') =>
  isActivePerson(user) && user.roles.includes(role)

/** Rights are given by administrators. */
export const administratorOnly: FieldAccess = ({ req }) => has(req.user, 'administrator')

/** What concerns only the person and those who look after accounts. */
export const selfOrAuditor: FieldAccess = ({ req, id, doc }) =>
  has(req.user, 'administrator') ||
  has(req.user, 'auditor') ||
  (req.user !== null && req.user.id === (id ?? (doc as { id?: string } | undefined)?.id))

/** Anybody who is signed in. */
export const signedIn: FieldAccess = ({ req }) => isActivePerson(req.user)

/** Written by our own operations, never by whoever sends a document. */
export const nobody: FieldAccess = () => false
