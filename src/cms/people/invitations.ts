import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { invitations } from '../../database/tables/people'
import { databaseOf } from '../../database/transaction'
import type { InvitationView } from './account-view'
import { digestOfToken, randomToken } from './seal'

const VALID_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** Writes an invitation, in place of an earlier one. Answers the token for the link, which is kept nowhere. */
export async function writeInvitation(req: PayloadRequest, person: string): Promise<string> {
  const token = randomToken()
  const values = {
    digest: digestOfToken(token),
    sentAt: new Date(),
    expiresAt: new Date(Date.now() + VALID_DAYS * DAY_MS),
  }
  const database = await databaseOf(req)
  await database
    .insert(invitations)
    .values({ person, ...values })
    .onConflictDoUpdate({ target: invitations.person, set: values })
  return token
}

/** Takes an invitation back. Answers whether there was one. */
export async function removeInvitation(req: PayloadRequest, person: string): Promise<boolean> {
  const database = await databaseOf(req)
  const { rowCount } = await database.execute(sql`delete from invitations where person = ${person}`)
  return rowCount === 1
}

export async function invitationOf(
  req: PayloadRequest,
  person: string,
): Promise<InvitationView | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ sent_at: Date; expires_at: Date }>(
    sql`select sent_at, expires_at from invitations where person = ${person}`,
  )
  const [row] = rows
  if (!row) return null
  const expiresAt = new Date(row.expires_at)
  return {
    sentAt: new Date(row.sent_at).toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: expiresAt.getTime() <= Date.now(),
  }
}

/** The name of the administrator who invited somebody, or sent his invitation again, last. */
export async function inviterOf(req: PayloadRequest, person: string): Promise<string> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ name: string }>(sql`
    select actor_name as name from workflow_events
    where document = ${person} and event in ('person-invited', 'invitation-sent') and actor <> ${person}
    order by at desc limit 1`)
  return rows[0]?.name ?? ''
}

/** Whom a link invites; undefined when it was used, revoked or replaced, has expired, or never existed. */
export async function personInvitedBy(
  req: PayloadRequest,
  token: unknown,
): Promise<string | undefined> {
  if (typeof token !== 'string') return undefined
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ person: string }>(
    sql`select person from invitations where digest = ${digestOfToken(token)} and expires_at > now()`,
  )
  return rows[0]?.person
}
