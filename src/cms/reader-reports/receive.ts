import { createHash } from 'node:crypto'

import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { readerReports, reportReferences } from '../../database/tables/reports'
import { databaseOf, inTransaction } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { comparable, type ReportWords } from '../../reader-reports/form'
import type { SectionName } from '../../reader-reports/sections'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { insertEvent } from '../events'
import { digestOfToken, randomToken } from '../people/seal'
import { senderOf } from './report-rows'
import { noteSending } from './sender'

/** What a reader reports of a page. */
export interface NewReport extends ReportWords {
  collection: ProfileCollection
  document: string
  /** What the document is called in the trail. */
  title: string
  section: SectionName
  locale: Locale
  /** The number of the edition that he saw. */
  edition: number
}

/**
 * Takes a report, with its entry in the trail, which has none of its words. What is reported already counts once more and
 * is not listed twice.
 *
 * @param address where it comes from
 * @returns the token of the address at which the sender finds what becomes of it; null when too much was sent lately
 */
export async function receiveReport(
  payload: Payload,
  report: NewReport,
  address: string,
): Promise<string | null> {
  const token = randomToken()
  const isTaken = await inTransaction(payload, null, async (req) => {
    const now = new Date()
    if (readEnvironment().rateLimit && !(await noteSending(req, address, now))) return false
    const id = (await countAgain(req, report)) ?? (await insert(req, report, now))
    const database = await databaseOf(req)
    await database.insert(reportReferences).values({ tokenHash: digestOfToken(token), report: id })
    return true
  })
  return isTaken ? token : null
}

/** Counts a report that was made already and is not closed. */
async function countAgain(req: PayloadRequest, report: NewReport): Promise<string | undefined> {
  const database = await databaseOf(req)
  const [known] = await database
    .update(readerReports)
    .set({ times: sql`${readerReports.times} + 1` })
    .where(
      and(
        eq(readerReports.collection, report.collection),
        eq(readerReports.document, report.document),
        eq(readerReports.section, report.section),
        eq(readerReports.digest, digestOf(report)),
        inArray(readerReports.state, ['received', 'looked-at', 'corrected']),
      ),
    )
    .returning({ id: readerReports.id })
  return known?.id
}

async function insert(
  req: PayloadRequest,
  { title, ...report }: NewReport,
  now: Date,
): Promise<string> {
  const database = await databaseOf(req)
  const [row] = await database
    .insert(readerReports)
    .values({ ...report, digest: digestOf(report), receivedAt: now, since: now })
    .returning({ id: readerReports.id })
  if (!row) throw new Error('A report was not kept.')
  const { collection, document, section, edition } = report
  await insertEvent(req, senderOf(row.id), {
    event: 'report-received',
    collection,
    document,
    title,
    edition,
    details: { report: row.id, section },
  })
  return row.id
}

const digestOf = (words: ReportWords): string =>
  createHash('sha256').update(comparable(words)).digest('hex')
