import type { Archive } from '../../editions/archive'
import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import { standingAt } from '../document-at'
import { routeOf } from '../routes'
import { asOfView } from '../views/as-of'
import { PageContext, type Site } from '../views/context'
import { editionView } from '../views/edition'
import { editionComparisonView } from '../views/edition-comparison'
import { editionsView } from '../views/editions'
import type { View } from '../views/view'
import type { DocumentPage, PageOfDocument } from './routes'
import { subjectOf } from './subject'

type HistoryPage = Exclude<PageOfDocument, { kind: 'two-languages' }>

/**
 * What a path shows of the earlier editions of a document, read from the archive when somebody asks; null where it is no
 * such path or there is no such document. No edition newer than the current one is shown, and none while the document is withdrawn.
 */
export async function historyViewOf(
  path: string,
  reader: EditionReader,
  site: Site,
  archive: Archive,
): Promise<View | null> {
  const route = routeOf(path)
  if (!route || !isHistory(route.page)) return null
  const { page } = route
  const context = new PageContext(route, reader, site)
  const standing = standingAt(context, page.of, (of) => ({ ...page, of }))
  if (!standing) return null
  if ('instead' in standing) return standing.instead
  return viewOfPage(context, standing.edition, page, archive)
}

function viewOfPage(
  context: PageContext,
  edition: CurrentEdition,
  page: HistoryPage,
  archive: Archive,
): Promise<View> {
  const subject = subjectOf(context, edition, page.of)
  switch (page.kind) {
    case 'editions':
      return editionsView(context, subject, page.before, archive)
    case 'edition':
      return editionView(context, subject, page.number, archive)
    case 'edition-comparison':
      return editionComparisonView(context, subject, page, archive)
    case 'as-of':
      return asOfView(context, subject, page.date, archive)
  }
}

const HISTORY = new Set(['editions', 'edition', 'edition-comparison', 'as-of'])

const isHistory = (page: { kind: string; of?: DocumentPage }): page is HistoryPage =>
  HISTORY.has(page.kind)
