import { sql } from 'drizzle-orm'
import type { CollectionAfterLoginHook, CollectionAfterMeHook, PayloadRequest } from 'payload'

import { sessionDetails } from '../../database/tables/people'
import { databaseOf } from '../../database/transaction'
import type { SessionView } from './account-view'

const LONGEST_USER_AGENT = 300

/** Keeps with which browser somebody signed in, and forgets what was kept of sessions that are over. */
export const keepSessionDetails: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const session = sessionIn(token)
  if (session === undefined) return
  const person = (user as { id: string }).id
  const database = await databaseOf(req)
  await database.execute(sql`delete from session_details where person = ${person}
    and session not in (select id from users_sessions where _parent_id = ${person}::uuid)`)
  await database
    .insert(sessionDetails)
    .values({ session, person, userAgent: userAgentOf(req), seenAt: new Date() })
    .onConflictDoNothing()
}

const userAgentOf = (req: PayloadRequest): string =>
  (req.headers.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT)

/** The id of the session that a token of Payload's names. */
export function sessionIn(token: string): string | undefined {
  const claims: unknown = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
  )
  const { sid } = claims as { sid?: unknown }
  return typeof sid === 'string' ? sid : undefined
}

/** The panel asks who is signed in whenever it is loaded. Minutes are exact enough. */
export const noteSeen: CollectionAfterMeHook = async ({ req }) => {
  const session = currentSession(req)
  if (session === undefined) return
  const database = await databaseOf(req)
  await database.execute(sql`update session_details set seen_at = now()
    where session = ${session} and seen_at < now() - interval '1 minute'`)
}

/** The session that a request comes with. */
export const currentSession = (req: PayloadRequest): string | undefined =>
  req.user && '_sid' in req.user && typeof req.user._sid === 'string' ? req.user._sid : undefined

/** The sessions of a person that count now, the newest first. */
export async function sessionsOf(req: PayloadRequest, person: string): Promise<SessionView[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{
    id: string
    created: Date
    expires: Date
    seen: Date | null
    agent: string | null
  }>(sql`
    select s.id, s.created_at as created, s.expires_at as expires, d.seen_at as seen, d.user_agent as agent
    from users_sessions s left join session_details d on d.session = s.id
    where s._parent_id = ${person}::uuid and s.expires_at > now() order by s.created_at desc`)
  const current = currentSession(req)
  return rows.map((row) => ({
    id: row.id,
    current: row.id === current,
    signedInAt: new Date(row.created).toISOString(),
    seenAt: row.seen && new Date(row.seen).toISOString(),
    expiresAt: new Date(row.expires).toISOString(),
    userAgent: row.agent,
  }))
}

/**
 * Ends sessions of a person at once: their tokens are refused from the next request on. The account has to be
 * locked, so that nothing under way writes them back.
 *
 * @param which one session, or all but the one that is to stay
 * @returns how many ended
 */
export async function endSessions(
  req: PayloadRequest,
  person: string,
  which: { only: string } | { except?: string | undefined },
): Promise<number> {
  const database = await databaseOf(req)
  const condition =
    'only' in which ? sql`id = ${which.only}` : sql`id is distinct from ${which.except ?? null}`
  const { rowCount } = await database.execute(
    sql`delete from users_sessions where _parent_id = ${person}::uuid and ${condition}`,
  )
  return rowCount ?? 0
}
