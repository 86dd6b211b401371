import type { FieldHook, PayloadRequest } from 'payload'

import { notingUnanswered } from '../database-away'

/** Slug of the global that says who has to have a second factor. */
export const SIGN_IN_POLICY = 'sign-in-policy'

const asked = new WeakMap<object, Promise<readonly string[]>>()

/** The roles of which everybody has to have a second factor. Asked once a request. */
export function rolesThatRequireCode(req: PayloadRequest): Promise<readonly string[]> {
  const known = asked.get(req.headers)
  if (known) return known
  const roles = read(req)
  asked.set(req.headers, roles)
  return roles
}

async function read(req: PayloadRequest): Promise<readonly string[]> {
  const policy: unknown = await notingUnanswered(
    req.payload.db.findGlobal({ slug: SIGN_IN_POLICY, req }),
  )
  const { secondFactorFor } = policy as { secondFactorFor?: unknown }
  return Array.isArray(secondFactorFor) ? (secondFactorFor as string[]) : []
}

/**
 * Whether a person has yet to set up the second factor that one of his roles requires. It is read with the
 * person whenever a request is authenticated, so that access counts from it (`isActivePerson`).
 */
export const readSecondFactorDue: FieldHook = async ({ data, req }) => {
  const { roles, secondFactor } = (data ?? {}) as { roles?: unknown; secondFactor?: unknown }
  if (secondFactor === true || !Array.isArray(roles)) return false
  const required = await rolesThatRequireCode(req)
  return roles.some((role) => required.includes(role as string))
}
