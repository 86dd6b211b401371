import type { Payload } from 'payload'

import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** What a reviewer said when he last sent a document back, or null. For people who are signed in. */
export async function lastReviewComment(
  payload: Payload,
  collection: ProfileCollection,
  id: string,
): Promise<{ text: string; by: string } | null> {
  const { docs } = await payload.find({
    collection: 'workflow-events',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    sort: '-at',
    where: {
      and: [
        { collection: { equals: collection } },
        { document: { equals: id } },
        { event: { equals: 'request-changes' } },
      ],
    },
  })
  const [event] = docs
  const comment = event?.comment as Localized<string> | null | undefined
  return comment?.en ? { text: comment.en, by: event?.actorName ?? '' } : null
}
