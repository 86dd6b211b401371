import type { Payload, Where } from 'payload'

import { isProfileCollection } from '../vocabulary/profiles'

/**
 * Has Payload read the working copy of a profile where it reads a draft. It would take the newest draft that is newer than the public row,
 * also one that was discarded since: the edition that is worked on again then is the latest version, and published.
 */
export function readLatestDrafts(payload: Payload): void {
  const findVersions = payload.db.findVersions.bind(payload.db)
  payload.db.findVersions = (args) =>
    findVersions(
      isProfileCollection(args.collection) && args.where
        ? { ...args, where: latestOnly(args.where) }
        : args,
    )
}

/** A condition without the choice of Payload's `replaceWithDraftIfAvailable`: newer than the row, or the latest. */
function latestOnly(where: Where): Where {
  if (isChoice(where)) return { latest: { equals: true } }
  return Array.isArray(where.and) ? { ...where, and: where.and.map(latestOnly) } : where
}

function isChoice({ or, ...others }: Where): boolean {
  if (!Array.isArray(or) || or.length !== 2 || Object.keys(others).length > 0) return false
  return 'greater_than' in Object(or[0]?.updatedAt) && 'latest' in Object(or[1])
}
