import type { ReportsAnswer } from '../../reader-reports/answer'
import type { ReportAction } from '../../reader-reports/states'
import { ask, valueOf, type Said } from '../shared/ask'

/** What readers have reported about a document; null where that is not for the person, or the server does not say. */
export const fetchReports = async (collection: string, id: string): Promise<ReportsAnswer | null> =>
  valueOf(await ask(`/api/${collection}/${id}/reports`, 'GET'))

/** Does something with a report. */
export const handleReport = (
  id: string,
  handling: { action: ReportAction; reply: string; correctedIn?: string },
): Promise<Said<object>> => ask(`/api/reports/${id}`, 'POST', handling)
