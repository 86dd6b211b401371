import type { PayloadRequest } from 'payload'

import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'
import { itemOf } from '../items'
import { NOTIFICATION_QUEUE, tellAbout } from './occasions'

/** A review that has begun. */
export interface Watch {
  collection: ProfileCollection
  document: string
  /** Since when the document is in review, ISO 8601: names this review. */
  since: string
}

const DAY_MS = 86_400_000

/**
 * Looks at a review that waits: tells once that it is overdue, or looks again later. It looks every day, since the
 * settings that say when may change. Nothing more is done when the review has ended.
 */
export async function lookAtReview(req: PayloadRequest, watch: Watch): Promise<void> {
  const { collection, document, since } = watch
  if (!isProfileCollection(collection)) return
  const item = await itemOf(req, collection, document)
  if (item?.state !== 'in-review' || item.since.toISOString() !== since) return
  const { overdueDays } = await req.payload.db.findGlobal<{ overdueDays?: number | null }>({
    slug: 'site-settings',
    req,
  })
  const due = new Date(item.since.getTime() + (overdueDays ?? DEFAULT_OVERDUE_DAYS) * DAY_MS)
  if (due.getTime() > Date.now()) {
    await queueWatch(req, watch, new Date(Math.min(due.getTime(), Date.now() + DAY_MS)))
    return
  }
  await tellAbout(req, {
    kind: 'overdue',
    key: `${collection}:${document}:${since}`,
    collection,
    document,
    actor: null,
    actorName: null,
    named: [],
    words: null,
    place: null,
    change: null,
  })
}

const DEFAULT_OVERDUE_DAYS = 7

async function queueWatch(req: PayloadRequest, watch: Watch, waitUntil: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: 'watch-review',
    input: { ...watch },
    queue: NOTIFICATION_QUEUE,
    waitUntil,
    req,
  })
}
