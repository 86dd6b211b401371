import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { reviewClaims } from '../../database/tables/desk'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** How long a claim counts that nobody renews: who takes a review in the evening still has it the next morning. */
const CLAIM_HOURS = 24

/**
 * The claims that count, as a statement: not expired, made on this round of review, by somebody whose account
 * counts. A document that was sent back and comes again is free.
 */
export const liveClaims: SQL = sql`
  select c.collection, c.document, c.person, c.at, c.expires_at, u.name
  from review_claims c
    join workflow_items i on i.collection = c.collection and i.document = c.document
    join users u on u.id = c.person::uuid
  where i.state = 'in-review' and c.at >= i.since and c.expires_at > now() and u.deactivated is not true`

/** A claim that counts. */
export interface LiveClaim {
  person: string
  name: string
  at: string
  expiresAt: string
}

/** Who is reviewing a document, or null. */
export async function claimOn(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<LiveClaim | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{
    person: string
    name: string
    at: string
    expires_at: string
  }>(sql`select * from (${liveClaims}) c where c.collection = ${collection} and c.document = ${id}`)
  const [row] = rows
  if (!row) return null
  return {
    person: row.person,
    name: row.name,
    at: new Date(row.at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
  }
}

/** Notes who is reviewing a document from now on. Whoever took it before has it no longer. */
export async function takeReview(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  person: string,
): Promise<void> {
  const database = await databaseOf(req)
  const values = {
    person,
    at: sql`now()`,
    expiresAt: sql`now() + make_interval(hours => ${CLAIM_HOURS})`,
  }
  await database
    .insert(reviewClaims)
    .values({ collection, document: id, ...values })
    .onConflictDoUpdate({ target: [reviewClaims.collection, reviewClaims.document], set: values })
}

/** Gives a review back that the person had taken; nothing happens when he had not. */
export async function releaseReview(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  person: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .delete(reviewClaims)
    .where(
      and(
        eq(reviewClaims.collection, collection),
        eq(reviewClaims.document, id),
        eq(reviewClaims.person, person),
      ),
    )
}
