import type { Payload, PayloadRequest, Where } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'

/** A document in its current content, drafts included, with each localized field in all languages. */
export type DraftRow = Record<string, unknown> & { id: string }

export interface DraftQuery {
  /** Names of the fields to read. */
  fields: readonly string[]
  where?: Where
  limit?: number
  /** Reads inside of its transaction. */
  req?: PayloadRequest
}

/**
 * Looks documents up by their current content. Whoever may import may read every draft: what counts is that nothing is
 * missed, or an import would make it twice.
 */
export async function findDrafts(
  payload: Payload,
  collection: ProfileCollection,
  { fields, where = {}, limit = 0, req }: DraftQuery,
): Promise<DraftRow[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    where,
    ...(req ? { req } : {}),
  })
  return docs as unknown as DraftRow[]
}
