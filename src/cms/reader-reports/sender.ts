import { createHash, randomBytes } from 'node:crypto'

import { gt, lt, ne, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { reportSalts, reportSendings } from '../../database/tables/reports'
import { databaseOf } from '../../database/transaction'
import { COUNTED_MINUTES, isThrottled } from '../../reader-reports/limits'

/**
 * Notes that something is sent from an address, unless too much was lately. The address itself is never kept: only its
 * hash for an hour, with a salt that is thrown away with the day, so that no one can find the address out again. One
 * after the other, for all processes, so that many at once cannot pass the limit together.
 *
 * @returns whether it is within the limits
 */
export async function noteSending(
  req: PayloadRequest,
  address: string,
  now: Date,
): Promise<boolean> {
  const database = await databaseOf(req)
  await database.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('liaison:reader-reports', 0))`,
  )
  const since = new Date(now.getTime() - COUNTED_MINUTES * 60_000)
  await database.delete(reportSendings).where(lt(reportSendings.at, since))
  const sender = createHash('sha256')
    .update(await saltOf(req, now))
    .update(address)
    .digest('hex')
  const [counts] = await database
    .select({
      ofAll: sql<number>`count(*)::int`,
      ofSender: sql<number>`(count(*) filter (where ${reportSendings.sender} = ${sender}))::int`,
    })
    .from(reportSendings)
    .where(gt(reportSendings.at, since))
  if (!counts || isThrottled(counts)) return false
  await database.insert(reportSendings).values({ sender, at: now })
  return true
}

/** The salt of the day; those of other days are thrown away. */
async function saltOf(req: PayloadRequest, now: Date): Promise<string> {
  const database = await databaseOf(req)
  const day = now.toISOString().slice(0, 10)
  await database.delete(reportSalts).where(ne(reportSalts.day, day))
  await database
    .insert(reportSalts)
    .values({ day, salt: randomBytes(32).toString('base64url') })
    .onConflictDoNothing()
  const [row] = await database.select().from(reportSalts)
  if (!row) throw new Error('The day has no salt.')
  return row.salt
}
