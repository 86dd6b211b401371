import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { reportByToken, type SentReport } from '@/cms/reader-reports/report-rows'
import { takeBackReport } from '@/cms/reader-reports/take-back'
import { stateForSender } from '@/reader-reports/states'
import { reportTokenAt, statusViewAt, type ReportStatus } from '@/site/report-pages'
import { isFromElsewhere } from '../../../../from-elsewhere'
import { answerView, placeOf, refuseFromElsewhere, seeOther } from '../../../form-pages'

export const dynamic = 'force-dynamic'

/** What has become of a report, for whoever has its address. */
export async function GET(request: Request): Promise<Response> {
  const place = await placeOf(request)
  const token = reportTokenAt(place.path)
  const payload = await getPayload({ config })
  const sent =
    token === undefined ? undefined : await reportByToken(await createLocalReq({}, payload), token)
  if (!sent) return answerView(null, place)
  return answerView(statusViewAt(place.path, statusOf(sent), place.reader, place.site), place)
}

/** Deletes what the sender wrote. */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return refuseFromElsewhere()
  const place = await placeOf(request)
  const token = reportTokenAt(place.path)
  const isKnown = token !== undefined && (await takeBackReport(await getPayload({ config }), token))
  return isKnown ? seeOther(place.path) : answerView(null, place)
}

const statusOf = ({ report, hasTakenBack }: SentReport): ReportStatus => ({
  collection: report.collection,
  document: report.document,
  section: report.section,
  state: stateForSender(report.state, hasTakenBack),
  receivedAt: report.receivedAt.toISOString(),
  reply: report.reply,
  corrected:
    report.correctedCollection !== null &&
    report.correctedDocument !== null &&
    report.correctedEdition !== null
      ? {
          collection: report.correctedCollection,
          document: report.correctedDocument,
          edition: report.correctedEdition,
        }
      : null,
  hasWords: report.digest !== null && !hasTakenBack,
})
