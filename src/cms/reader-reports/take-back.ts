import type { Payload } from 'payload'

import { inTransaction } from '../../database/transaction'
import { isUnanswered } from '../../reader-reports/states'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { loadDocument } from '../standing'
import { WITHOUT_WORDS } from './forget'
import {
  isStillSent,
  noteTakenBack,
  reportById,
  reportByToken,
  senderOf,
  updateReport,
  type ReportRow,
} from './report-rows'

/**
 * Forgets what the sender wrote, because he wants it. A report that nobody has answered is taken back with it. While others
 * have sent the same, it stays theirs.
 *
 * @param token from the address at which he looks up what became of it
 * @returns whether there is such a report
 */
export async function takeBackReport(payload: Payload, token: string): Promise<boolean> {
  return inTransaction(payload, null, async (req) => {
    const named = await reportByToken(req, token)
    const report = named && (await reportById(req, named.report.id, true))
    if (!report) return false
    if (report.digest === null || !(await noteTakenBack(req, token))) return true
    const { id, collection, document } = report
    await updateReport(
      req,
      id,
      (await isStillSent(req, id)) ? { times: report.times - 1 } : takenBack(report),
    )
    const loaded = await loadDocument(req, collection, document)
    await insertEvent(req, senderOf(id), {
      event: 'report-taken-back',
      collection,
      document,
      title: loaded ? titleOf(loaded.working.content) : '',
      details: { report: id },
    })
    return true
  })
}

const takenBack = ({ state }: ReportRow): Partial<ReportRow> => ({
  ...WITHOUT_WORDS,
  ...(isUnanswered(state) && { state: 'withdrawn', since: new Date() }),
})
