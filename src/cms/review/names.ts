import type { PayloadRequest } from 'payload'

import type { FieldComparison } from '../../comparison/comparison'
import { mentionsIn } from '../../comparison/mentions'
import type { Localized } from '../../vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'

/** What documents are called, by `collection/id`. Those that do not exist are left out. */
export type Names = Record<string, Localized<string>>

/** The names of all documents that a comparison mentions: relations and the targets of links. */
export async function namesIn(
  req: PayloadRequest,
  fields: readonly FieldComparison[],
): Promise<Names> {
  const wanted = new Map<ProfileCollection, Set<string>>()
  for (const { to, id } of mentionsIn(fields))
    if (isProfileCollection(to)) wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
  const found = await Promise.all(
    [...wanted].map(async ([collection, ids]) => {
      const { docs } = await req.payload.db.find<{ id: string; name?: Localized<string> }>({
        collection,
        limit: ids.size,
        locale: 'all',
        pagination: false,
        req,
        select: { name: true },
        where: { id: { in: [...ids] } },
      })
      return docs.map(({ id, name }) => [`${collection}/${id}`, name ?? {}] as const)
    }),
  )
  return Object.fromEntries(found.flat())
}
