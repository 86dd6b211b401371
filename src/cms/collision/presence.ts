import { and, eq, gt, lt, ne, sql } from 'drizzle-orm'
import type { Endpoint, PayloadRequest } from 'payload'

import { presence } from '../../database/tables/desk'
import { databaseOf } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { refusal } from '../../workflow/sentences'
import type { Person } from '../../access/person'
import { bodyOf, signedInPerson } from '../request'
import { workingCopyOf } from '../working-copy'
import { lastChangeOf, type LastChange } from './last-change'

/** Who has not been heard of for as long as this is gone. Forms report every 20 s. */
const GONE_AFTER_SECONDS = 60

/** Somebody else who has a document open. */
export interface Visitor {
  name: string
  /** ISO 8601 instants; `savedAt` is null when he has not saved since he opened it. */
  since: string
  savedAt: string | null
}

/** What a form learns when it reports that it is open. */
export interface PresenceAnswer {
  others: Visitor[]
  /** The version that is saved, and who made it what it is. */
  version: string
  lastChange: LastChange | null
}

/**
 * `POST /api/{collection}/{id}/presence {leaving?}`: the caller has the document open, or closes it. Answers who
 * else has. Kept in a table of its own, so that it works across processes and never touches the document.
 */
export const presenceEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const person = signedInPerson(req)
    const id = req.routeParams?.id
    const working = isDocumentId(id) ? await workingCopyOf(req, collection, id) : undefined
    if (!working || !isDocumentId(id)) throw new Refused([refusal('not-found')])
    const { leaving } = await bodyOf(req)
    if (leaving === true) await leave(req, person, collection, id)
    else await enter(req, person, collection, id)
    const answer: PresenceAnswer = {
      others: await othersAt(req, person, collection, id),
      version: working.version,
      lastChange: await lastChangeOf(req, collection, id),
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

const lapsed = sql`now() - make_interval(secs => ${GONE_AFTER_SECONDS})`

async function enter(
  req: PayloadRequest,
  { id: person, name }: Person,
  collection: ProfileCollection,
  document: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database.delete(presence).where(lt(presence.seenAt, lapsed))
  await database
    .insert(presence)
    .values({ collection, document, person, name })
    .onConflictDoUpdate({
      target: [presence.collection, presence.document, presence.person],
      set: { name, seenAt: sql`now()` },
    })
}

async function leave(
  req: PayloadRequest,
  { id: person }: Person,
  collection: ProfileCollection,
  document: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .delete(presence)
    .where(
      and(
        eq(presence.collection, collection),
        eq(presence.document, document),
        eq(presence.person, person),
      ),
    )
}

async function othersAt(
  req: PayloadRequest,
  { id: person }: Person,
  collection: ProfileCollection,
  document: string,
): Promise<Visitor[]> {
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(presence)
    .where(
      and(
        eq(presence.collection, collection),
        eq(presence.document, document),
        ne(presence.person, person),
        gt(presence.seenAt, lapsed),
      ),
    )
    .orderBy(presence.openedAt)
  const visitors: Visitor[] = []
  for (const row of rows) {
    const saved = await lastChangeOf(req, collection, document, row.person)
    visitors.push({
      name: row.name,
      since: row.openedAt.toISOString(),
      savedAt: saved && new Date(saved.at) > row.openedAt ? saved.at : null,
    })
  }
  return visitors
}
