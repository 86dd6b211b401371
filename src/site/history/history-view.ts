import type { Archive } from '../../editions/archive'
import type { CurrentEdition } from '../../editions/edition'
import { EditionReader, type EditionSet } from '../../editions/edition-set'
import { NamingReader } from '../../editions/naming-reader'
import type { Locale } from '../../vocabulary/locales'
import { standingAt, type Standing } from '../document-at'
import { routeOf } from '../routes'
import { asOfView } from '../views/as-of'
import { PageContext, type Site } from '../views/context'
import { editionView } from '../views/edition'
import { editionComparisonView } from '../views/edition-comparison'
import { editionsView } from '../views/editions'
import type { View } from '../views/view'
import type { DocumentPage, PageOfDocument } from './routes'
import { subjectOf } from './subject'

export type HistoryPage = Exclude<PageOfDocument, { kind: 'two-languages' }>

/**
 * What a path shows of the earlier editions of a document, read from the archive; null where it is no such path or there is
 * no such document. No edition newer than the current one is shown, and none while the document is withdrawn.
 *
 * @param asked where it is noted what the page was made from
 */
export async function historyViewOf(
  path: string,
  set: EditionSet,
  site: Site,
  archive: Archive,
  asked = new Set<string>(),
): Promise<View | null> {
  const found = historyPageAt(path, set, site, asked)
  if (!found) return null
  const { locale, page, standing } = found
  if (standing.instead) return standing.instead
  const context = new PageContext({ locale, page }, new NamingReader(set, asked), site)
  return viewOfPage(context, standing.edition, page, archive)
}

interface HistoryPageAt {
  locale: Locale
  page: HistoryPage
  standing: Standing
}

/** The page about editions that a path names, and whose they are; undefined where it is no such path or there is no such document. */
export function historyPageAt(
  path: string,
  set: EditionSet,
  site: Site,
  asked = new Set<string>(),
): HistoryPageAt | undefined {
  const { locale, page } = routeOf(path) ?? {}
  if (!locale || !page || !isHistory(page)) return undefined
  const context = new PageContext({ locale, page }, new EditionReader(set, asked), site)
  const standing = standingAt(context, page.of, (of) => ({ ...page, of }))
  return standing && { locale, page, standing }
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
