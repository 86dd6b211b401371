import type { Archive } from '../../editions/archive'
import { fill, formatDate } from '../../i18n/format'
import type { Subject } from '../history/subject'
import type { PageContext } from './context'
import { movedView } from './moved'
import { absentView, refusalView } from './not-found'
import type { View } from './view'

const A_DAY_MS = 24 * 60 * 60 * 1000
/** The last instant that databases and ISO 8601 write alike. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Leads to the edition that was current when a day ended in UTC. A time during which the document was withdrawn makes no
 * difference: the edition that would have been shown is meant.
 *
 * @param date an ISO 8601 day, as somebody typed it
 */
export async function asOfView(
  context: PageContext,
  { document, count, of }: Subject,
  date: string,
  archive: Archive,
): Promise<View> {
  const { history } = context.words
  const link = {
    label: { text: history.allEditions },
    href: context.pathTo({ kind: 'editions', of }),
  }
  const end = endOfDay(date)
  if (end === undefined)
    return refusalView(context, 400, history.badDate, { text: history.badDateText, link })
  const found = await archive.newestBefore(document, end)
  if (found === undefined) {
    const first = formatDate(context.locale, document.firstPublishedAt.slice(0, 10))
    return absentView(context, { text: fill(history.notYet, { date: first }), link })
  }
  const number = Math.min(found, count)
  return movedView(context, { kind: 'edition', of, number }, 302)
}

/** The first instant after a day, in UTC; undefined for what is no day of the calendar. */
function endOfDay(date: string): string | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const start = new Date(`${date}T00:00:00Z`)
  // A day that the month does not have would be taken for one of the next month.
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== date) return undefined
  return new Date(Math.min(start.getTime() + A_DAY_MS, LAST_MS)).toISOString()
}
