import type { Payload } from 'payload'

import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** What a reviewer said when he last sent a document back, or null. For people who are signed in. */
export async function lastReviewComment(
  payload: Payload,
  collection: ProfileCollection,
  id: string,
): Promise<{ text: string; by: string } | null> {
  const { docs } = await payload.db.find<{ comment?: Localized<string>; actorName?: string }>({
    collection: 'workflow-events',
    limit: 1,
    pagination: false,
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
  const text = event?.comment?.en
  return text ? { text, by: event.actorName ?? '' } : null
}
