import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'
import { isGranted } from '../../access/access-for'
import type { Person } from '../../access/person'
import type { ListedReport, NamedDocument, ReportsAnswer } from '../../reader-reports/answer'
import { sectionAt } from '../../reader-reports/sections'
import { actionsFor } from '../../reader-reports/states'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { fieldAt } from '../comments/field-at'
import { configOf } from '../content-fields'
import { titleOf } from '../edition-title'
import { formsOf, isInScope } from '../places'
import { noSuchDocument } from '../request'
import { loadDocument, type LoadedDocument } from '../standing'
import { documentsShownIn } from './documents'
import { reportsOn, type ReportRow } from './report-rows'

/** Whether a document's reports are for a person: it lies in his scope, or he reads everything, as auditors do. */
export async function mayReadReports(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
): Promise<{ mayRead: boolean; inScope: boolean }> {
  const { collection, document: id } = document.item
  const inScope = await isInScope(req, person, collection, id, formsOf(document))
  const isAuditor = person.roles.includes('auditor')
  return { mayRead: isGranted(person, 'reports', 'read') && (inScope || isAuditor), inScope }
}

/** Whether a person may read what readers report about a document; false where there is none. */
export const areReportsFor = (
  payload: Payload,
  person: Person,
  collection: ProfileCollection,
  id: string,
): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    const document = await loadDocument(req, collection, id)
    return document !== undefined && (await mayReadReports(req, person, document)).mayRead
  })

/**
 * What readers have reported about a document.
 *
 * @throws {Refused} `not-found`, `scope`
 */
export async function listReports(
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  id: string,
): Promise<ReportsAnswer> {
  const document = await loadDocument(req, collection, id)
  if (!document) throw noSuchDocument()
  const { mayRead, inScope } = await mayReadReports(req, person, document)
  if (!mayRead)
    throw new Refused([
      { code: 'scope', message: 'What readers report is for those in whose scope it lies.' },
    ])
  const own = { collection, id, title: titleOf(document.working.content) }
  const rows = await reportsOn(req, collection, id)
  const reports: ListedReport[] = []
  for (const row of rows)
    reports.push(await listed(req, row, own, { roles: person.roles, inScope }))
  return { reports }
}

async function listed(
  req: PayloadRequest,
  row: ReportRow,
  own: NamedDocument,
  handler: Parameters<typeof actionsFor>[1],
): Promise<ListedReport> {
  const { id, collection, section, locale, edition, state, wrong, right, times, reply } = row
  const path = sectionAt(collection, section)?.field
  const documents = [own, ...(await documentsShownIn(req, collection, row.document, section))]
  const corrected = documents.find((each) => each.id === row.correctedDocument)
  return {
    id,
    section,
    field: path
      ? { path, label: fieldAt(configOf(req, collection), path)?.label(req.i18n) ?? path }
      : null,
    locale,
    edition,
    state,
    wrong,
    right,
    times,
    receivedAt: row.receivedAt.toISOString(),
    since: row.since.toISOString(),
    reply,
    handledBy: row.handledByName,
    corrected: corrected ? { document: corrected, edition: row.correctedEdition } : null,
    actions: actionsFor(state, handler),
    documents,
  }
}
