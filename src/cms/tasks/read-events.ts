import type { PayloadRequest } from 'payload'

import type { RecordedEvent } from '../events'

/** The newest entries of the audit trail, as the person may read it. */
export async function readRecentEvents(
  req: PayloadRequest,
  limit: number,
): Promise<RecordedEvent[]> {
  const { docs } = await req.payload.find({
    collection: 'workflow-events',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    select: {
      at: true,
      event: true,
      collection: true,
      document: true,
      title: true,
      actorName: true,
    },
    sort: '-at',
    user: req.user,
  })
  return docs as unknown as RecordedEvent[]
}
