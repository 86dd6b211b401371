import type { Payload } from 'payload'

import { inTransaction } from '../../database/transaction'
import { UNANSWERED, type ReportState } from '../../reader-reports/states'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { loadDocument } from '../standing'
import { WITHOUT_WORDS } from './forget'
import { reportById, reportByToken, senderOf, updateReport } from './report-rows'

/**
 * Forgets what the sender wrote, because he wants it. A report that nobody has answered is taken back with it.
 *
 * @param token from the address at which he looks up what became of it
 * @returns whether there is such a report
 */
export async function takeBackReport(payload: Payload, token: string): Promise<boolean> {
  return inTransaction(payload, null, async (req) => {
    const named = await reportByToken(req, token)
    const report = named && (await reportById(req, named.id, true))
    if (!report) return false
    if (report.digest === null) return true
    const { id, collection, document, state } = report
    await updateReport(req, id, {
      ...WITHOUT_WORDS,
      ...(isUnanswered(state) && { state: 'withdrawn', since: new Date() }),
    })
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

const isUnanswered = (state: ReportState): boolean =>
  (UNANSWERED as readonly ReportState[]).includes(state)
