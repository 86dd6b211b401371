import type { PayloadRequest } from 'payload'

import {
  kindOfEvent,
  type NotificationKind,
  type SubjectCollection,
} from '../../notifications/kinds'
import type { Locale, Localized } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import type { RecordedEvent } from '../events'

export const NOTIFICATION_QUEUE = 'notifications'

/** Something that people are to be told. */
export interface Occasion {
  kind: NotificationKind
  /** Names it, so that it is told once. */
  key: string
  collection: SubjectCollection
  document: string
  /** Who did it; null where nobody did. */
  actor: string | null
  actorName: string | null
  /** Ids of the people whom it names. */
  named: string[]
  /** Ids of the people who are told of the same in another way. */
  spared?: string[]
  /** What was said, per language. */
  words: Localized<string> | null
  /** The field that it is about. */
  place: { field: string; locale: Locale | null } | null
  /** The number of the edition that the change leads to; null for the change that is being worked on. */
  change: number | null
}

/**
 * Puts an occasion into the outbox, in the request's transaction: it is told once that is committed, and never
 * when it is not.
 */
export async function tellAbout(req: PayloadRequest, occasion: Occasion): Promise<void> {
  await req.payload.jobs.queue({
    task: 'notify',
    input: { occasion: { ...occasion } },
    queue: NOTIFICATION_QUEUE,
    req,
  })
}

/** Tells about an entry of the trail, if its kind concerns anybody. */
export async function tellAboutEvent(req: PayloadRequest, event: RecordedEvent): Promise<void> {
  const kind = kindOfEvent(event.event)
  const { collection, document } = event
  if (!kind || !isSubject(collection) || document === undefined) return
  // A scheduled publication fails by itself, and concerns the one who scheduled it.
  const failed = kind === 'schedule-failed'
  await tellAbout(req, {
    kind,
    key: event.id,
    collection,
    document,
    actor: failed ? null : event.actor,
    actorName: failed ? null : event.actorName,
    named: failed ? [event.actor] : [],
    words: failed ? reasonsOf(event) : (event.comment ?? null),
    place: null,
    change: kind === 'published' ? (event.edition ?? null) : null,
  })
}

const isSubject = (collection: string | undefined): collection is SubjectCollection =>
  collection === 'webhooks' || isProfileCollection(collection)

function reasonsOf({ details }: RecordedEvent): Localized<string> {
  const errors = (details?.errors ?? []) as { message: string }[]
  return { en: errors.map(({ message }) => message).join(' ') }
}
