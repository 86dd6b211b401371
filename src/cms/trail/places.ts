import { inArray } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { trailChain } from '../../database/tables/workflow'
import { databaseOf } from '../../database/transaction'

/** Where an event stands in the chain of the audit trail. */
export type Place = typeof trailChain.$inferSelect

/** The places of some events, by the event's id. */
export async function placesOf(
  req: PayloadRequest,
  events: readonly string[],
): Promise<Map<string, Place>> {
  if (events.length === 0) return new Map()
  const database = await databaseOf(req)
  const places = await database
    .select()
    .from(trailChain)
    .where(inArray(trailChain.event, [...events]))
  return new Map(places.map((place) => [place.event, place]))
}
