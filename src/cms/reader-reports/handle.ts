import type { Payload, PayloadRequest } from 'payload'

import { inTransaction, lockDocument } from '../../database/transaction'
import {
  isClosed,
  isReportAction,
  REPORT_ACTION_NAMES,
  REPORT_ACTIONS,
  refusalsForReport,
  type ReportAction,
} from '../../reader-reports/states'
import { plainText } from '../../vocabulary/plain-text'
import { Refused } from '../../workflow/refusals'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { personIn } from '../perform'
import { formsOf, isInScope } from '../places'
import { loadDocument } from '../standing'
import { documentsShownIn } from './documents'
import { queueForgetting } from './forget'
import { reportById, updateReport, type ReportRow } from './report-rows'

/** What an editor does with a report. */
export interface Handling {
  action?: unknown
  /** What the sender is told. */
  reply?: unknown
  /** The id of the document that has the correction, where it is not the one reported. */
  correctedIn?: unknown
}

/**
 * Does something with a report, with an entry in the trail, in one transaction.
 *
 * @throws {Refused} with everything that stands against it
 */
export async function handleReport(
  payload: Payload,
  actor: { id: string },
  id: string,
  { action, reply: said, correctedIn }: Handling,
): Promise<void> {
  if (!isReportAction(action))
    throw invalid(`Give in "action" one of: ${REPORT_ACTION_NAMES.join(', ')}.`)
  const reply = plainText(said)
  await inTransaction(payload, null, async (req) => {
    const person = await personIn(req, actor.id)
    const named = await reportById(req, id)
    if (!named) throw noSuchReport()
    // A publication that is under way takes the report with it, or does not know of it.
    await lockDocument(req, named.collection, named.document)
    const target = await targetOf(req, named, action, correctedIn)
    if (target && target.document !== named.document)
      await lockDocument(req, target.collection, target.document)
    const report = await reportById(req, id, true)
    const document = report && (await loadDocument(req, report.collection, report.document))
    if (!report || !document) throw noSuchReport()
    const inScope = await isInScope(
      req,
      person,
      report.collection,
      report.document,
      formsOf(document),
    )
    const handler = { roles: person.roles, inScope }
    const refusals = refusalsForReport(action, report.state, handler, reply)
    if (refusals.length > 0) throw new Refused(refusals)
    const now = new Date()
    const state = REPORT_ACTIONS[action].to
    await updateReport(req, id, {
      state,
      since: now,
      reply: reply === '' ? null : reply,
      handledBy: person.id,
      handledByName: person.name,
      correctedCollection: target?.collection ?? null,
      correctedDocument: target?.document ?? null,
    })
    if (isClosed(state)) await queueForgetting(req, now)
    await insertEvent(req, person, {
      event: 'report-handled',
      collection: report.collection,
      document: report.document,
      title: titleOf(document.working.content),
      comment: reply === '' ? null : { en: reply },
      details: { report: id, section: report.section, state },
    })
  })
}

/** The document whose next edition will have the correction. */
async function targetOf(
  req: PayloadRequest,
  { collection, document, section }: ReportRow,
  action: ReportAction,
  correctedIn: unknown,
): Promise<Pick<ReportRow, 'collection' | 'document'> | null> {
  if (action !== 'correct') return null
  if (correctedIn === undefined || correctedIn === document) return { collection, document }
  const shown = await documentsShownIn(req, collection, document, section)
  const target = shown.find((each) => each.id === correctedIn)
  if (!target) throw invalid('Name in "correctedIn" a document that the section shows.')
  return { collection: target.collection, document: target.id }
}

const invalid = (message: string) => new Refused([{ code: 'report-invalid', message }])

const noSuchReport = () => new Refused([{ code: 'not-found', message: 'There is no such report.' }])
