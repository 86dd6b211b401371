import type { Validate } from 'payload'

import { validationWords } from './validators'

/** No hierarchy of real agencies is deeper; a longer chain means a circle among others. */
const DEEPEST = 20

/** Refuses a parent that is the agency itself, lies below it, or belongs to another country. */
export const notItsOwnAncestor: Validate = async (value: unknown, { id, data, req }) => {
  if (typeof value !== 'string') return true
  const country: unknown = (data as { country?: unknown }).country
  let above: string | null = value
  for (let level = 0; above !== null; level += 1) {
    if (above === id || level > DEEPEST) return validationWords({ req }).ancestor
    const parent: { country?: unknown; parent?: unknown } | null = await latest(
      above,
      req.payload,
      req,
    )
    if (
      level === 0 &&
      parent &&
      typeof country === 'string' &&
      typeof parent.country === 'string' &&
      parent.country !== country
    )
      return validationWords({ req }).otherCountry
    above = parent && typeof parent.parent === 'string' ? parent.parent : null
  }
  return true
}

const latest = async (
  id: string,
  payload: Parameters<Validate>[1]['req']['payload'],
  req: Parameters<Validate>[1]['req'],
): Promise<{ country?: unknown; parent?: unknown } | null> => {
  const { docs } = await payload.db.findVersions<{ country?: unknown; parent?: unknown }>({
    collection: 'agencies',
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.version ?? null
}
