import type { CurrentEdition } from '../../editions/edition'
import { EditionReader, type EditionSet } from '../../editions/edition-set'
import { editionAt } from '../document-at'
import { pagesOfDocument } from '../pages-of-document'
import { pathsInAllLocales } from '../routes'
import { LISTED } from '../views/editions'
import type { HistoryPage } from './history-view'
import type { DocumentPage, PageOfDocument } from './routes'

/** So many of the newest editions of a document are kept as files, each with what it has changed. */
export const KEPT = 10

/** The paths of the newest part of a document's history in all languages, under its former addresses too. */
export function historyPathsOf(edition: CurrentEdition, set: EditionSet): string[] {
  const reader = new EditionReader(set)
  return pagesOfDocument(edition, set).flatMap((page) => {
    const count = editionAt(reader, page)?.number ?? 0
    return newestPages(page, count).flatMap(pathsInAllLocales)
  })
}

function newestPages(of: DocumentPage, count: number): PageOfDocument[] {
  const numbers = Array.from({ length: Math.min(count, KEPT) }, (_, index) => count - index)
  return [
    { kind: 'editions', of },
    ...numbers.flatMap((number): PageOfDocument[] => [
      { kind: 'edition', of, number },
      ...(number > 1 ? [changesIn(of, number)] : []),
    ]),
  ]
}

const changesIn = (of: DocumentPage, number: number): PageOfDocument => ({
  kind: 'edition-comparison',
  of,
  from: String(number - 1),
  to: String(number),
})

/** Whether a page at an address of `isHistoryPath` belongs to the newest part of a history. */
export function isKept(page: HistoryPage, { number: count }: CurrentEdition): boolean {
  const oldest = Math.max(count - KEPT + 1, 1)
  switch (page.kind) {
    case 'editions':
      return true
    case 'edition':
      return page.number >= oldest && page.number <= count
    case 'edition-comparison':
      return Number(page.from) > 0 && Number(page.to) >= oldest && Number(page.to) <= count
    case 'as-of':
      return false
  }
}

/** The numbers of the editions that such a page is made from, whether there are these or not. */
export function editionsShownBy(page: HistoryPage, { number: count }: CurrentEdition): number[] {
  switch (page.kind) {
    case 'editions':
      return Array.from({ length: LISTED + 1 }, (_, index) => count - index)
    case 'edition':
      return [page.number]
    case 'edition-comparison':
      return [Number(page.from), Number(page.to)]
    case 'as-of':
      return []
  }
}
