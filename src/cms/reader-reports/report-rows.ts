import { and, eq, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { readerReports, reportReferences } from '../../database/tables/reports'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { digestOfToken } from '../people/seal'

export type ReportRow = typeof readerReports.$inferSelect

/** A report as one of those has it who have sent it. */
export interface SentReport {
  report: ReportRow
  hasTakenBack: boolean
}

/** A reader in the trail, which knows nothing of him but his report. */
export const senderOf = (report: string): { id: string; name: string } => ({
  id: `report:${report}`,
  name: 'Reader',
})

/** A report by its id. `forUpdate` holds its row, so that two who handle it do so one after the other. */
export async function reportById(
  req: PayloadRequest,
  id: string,
  forUpdate = false,
): Promise<ReportRow | undefined> {
  const database = await databaseOf(req)
  const query = database.select().from(readerReports).where(eq(readerReports.id, id))
  const [row] = await (forUpdate ? query.for('update') : query)
  return row
}

/** The report that a token leads to. */
export async function reportByToken(
  req: PayloadRequest,
  token: string,
): Promise<SentReport | undefined> {
  const database = await databaseOf(req)
  const [row] = await database
    .select({ report: readerReports, hasTakenBack: reportReferences.takenBack })
    .from(readerReports)
    .innerJoin(reportReferences, eq(reportReferences.report, readerReports.id))
    .where(eq(reportReferences.tokenHash, digestOfToken(token)))
  return row
}

/** Notes that a sender has taken his report back; answers whether he had not. */
export async function noteTakenBack(req: PayloadRequest, token: string): Promise<boolean> {
  const database = await databaseOf(req)
  const { rowCount } = await database
    .update(reportReferences)
    .set({ takenBack: true })
    .where(
      and(
        eq(reportReferences.tokenHash, digestOfToken(token)),
        eq(reportReferences.takenBack, false),
      ),
    )
  return rowCount === 1
}

/** Whether somebody has sent a report and not taken it back. */
export async function isStillSent(req: PayloadRequest, id: string): Promise<boolean> {
  const database = await databaseOf(req)
  const senders = await database
    .select({ tokenHash: reportReferences.tokenHash })
    .from(reportReferences)
    .where(and(eq(reportReferences.report, id), eq(reportReferences.takenBack, false)))
    .limit(1)
  return senders.length > 0
}

/** The reports on a document: open ones first, by age, closed ones after, newest first. */
export async function reportsOn(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
): Promise<ReportRow[]> {
  const database = await databaseOf(req)
  const isOpen = sql`${readerReports.state} in ('received', 'looked-at', 'corrected')`
  return database
    .select()
    .from(readerReports)
    .where(
      sql`${readerReports.collection} = ${collection} and ${readerReports.document} = ${document}`,
    )
    .orderBy(
      sql`not (${isOpen}), case when ${isOpen} then ${readerReports.receivedAt} end`,
      sql`${readerReports.since} desc`,
    )
    .limit(MOST_LISTED)
}

const MOST_LISTED = 100

export async function updateReport(
  req: PayloadRequest,
  id: string,
  change: Partial<ReportRow>,
): Promise<void> {
  const database = await databaseOf(req)
  await database.update(readerReports).set(change).where(eq(readerReports.id, id))
}
