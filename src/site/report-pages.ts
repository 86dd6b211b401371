import type { EditionReader } from '../editions/edition-set'
import { standingAt } from './document-at'
import { routeOf } from './routes'
import { PageContext, type Site } from './views/context'
import type { ReportSubject } from './views/report'
import { reportStatusView, type ReportStatus } from './views/report-status'
import type { View } from './views/view'

export { reportView } from './views/report'
export type { ReportSubject } from './views/report'
export type { ReportStatus } from './views/report-status'

/** What the address of a form is about, or what is answered instead; null where there is no such page. */
export function reportSubjectAt(
  path: string,
  reader: EditionReader,
  site: Site,
): { subject: ReportSubject } | { instead: View } | null {
  const route = routeOf(path)
  if (route?.page.kind !== 'report') return null
  const { page } = route
  const context = new PageContext(route, reader, site)
  const standing = standingAt(context, page.about, (about) => ({ ...page, about }))
  if (!standing) return null
  if (standing.instead) return { instead: standing.instead }
  const { edition } = standing
  return page.edition > edition.number ? null : { subject: { context, page, edition } }
}

/** The token that an address of a report ends with. */
export function reportTokenAt(path: string): string | undefined {
  const page = routeOf(path)?.page
  return page?.kind === 'report-status' ? page.token : undefined
}

/** The page at such an address. */
export function statusViewAt(
  path: string,
  status: ReportStatus,
  reader: EditionReader,
  site: Site,
): View | null {
  const route = routeOf(path)
  return route ? reportStatusView(new PageContext(route, reader, site), status) : null
}
