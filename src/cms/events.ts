import { randomUUID } from 'node:crypto'

import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import type { Localized } from '../vocabulary/locales'
import { tellAboutEvent } from './notifications/occasions'
import { databaseOf } from '../database/transaction'

/** One entry of the audit trail. */
export interface EventEntry {
  /** One of `EventName` in `workflow/events.ts`, or of a later kind. */
  event: string
  collection?: string
  document?: string
  title?: string
  from?: string
  to?: string
  publicFrom?: string
  publicTo?: string
  comment?: Localized<string> | null
  version?: string
  edition?: number
  details?: Record<string, unknown>
}

/** An entry as it was written. */
export interface RecordedEvent extends EventEntry {
  id: string
  at: string
  actor: string
  actorName: string
}

/** Adds to the audit trail, in the request's transaction. */
export async function insertEvent(
  req: PayloadRequest,
  actor: Pick<Person, 'id' | 'name'>,
  entry: EventEntry,
): Promise<RecordedEvent> {
  const written = {
    ...{ at: new Date().toISOString(), ...entry },
    ...{ actor: actor.id, actorName: actor.name },
  }
  const event: RecordedEvent = { id: randomUUID(), ...written }
  await req.payload.db.create({
    collection: 'workflow-events',
    customID: event.id,
    data: written,
    req,
    returning: false,
  })
  await tellAboutEvent(req, event)
  return event
}

/** Saves closer together than this are one sitting. */
const SITTING_MINUTES = 30

/**
 * Adds an edit to the trail, unless the last entry about the document is an edit of the same person a short while ago.
 *
 * @returns the id of the entry that the edit is counted to
 */
export async function recordSitting(
  req: PayloadRequest,
  actor: Person,
  entry: EventEntry & { collection: string; document: string },
): Promise<string> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{
    id: string
    event: string
    actor: string
    recent: boolean
  }>(sql`
    select id, event, actor, at > now() - make_interval(mins => ${SITTING_MINUTES}) as recent
    from workflow_events where collection = ${entry.collection} and document = ${entry.document}
    order by at desc limit 1`)
  const last = rows[0]
  if (last?.event === entry.event && last.actor === actor.id && last.recent) return last.id
  return (await insertEvent(req, actor, entry)).id
}
