import { isLocale, type Locale } from '../../vocabulary/locales'

/** A page that shows a document as it is. An NCB stands under its country's slug. */
export type DocumentPage =
  | { kind: 'country'; slug: string }
  | { kind: 'crime-area'; slug: string }
  | { kind: 'agency'; slug: string }
  | { kind: 'ncb'; slug: string }

/** A page about a document beside its own, under its address. */
export type PageOfDocument =
  /** The list of its editions, of those below a number. */
  | { kind: 'editions'; of: DocumentPage; before?: number }
  | { kind: 'edition'; of: DocumentPage; number: number }
  /**
   * Two editions compared; where none are named, the current one with the one before. What one has changed of the one before it
   * has an address of its own.
   */
  | { kind: 'edition-comparison'; of: DocumentPage; from?: string; to?: string }
  /** The edition that was current at the end of a day. */
  | { kind: 'as-of'; of: DocumentPage; date: string }
  /** In the language of the page and another one. */
  | { kind: 'two-languages'; of: DocumentPage; other: Locale }

/** What stands in a path after the address of the document. */
export function segmentsUnder(page: PageOfDocument): string[] {
  switch (page.kind) {
    case 'editions':
      return ['editions']
    case 'edition':
      return ['editions', String(page.number)]
    case 'edition-comparison': {
      const changed = laterOfNeighbours(page)
      return changed === undefined ? ['editions', 'compare'] : ['editions', changed, 'changes']
    }
    case 'as-of':
      return []
    case 'two-languages':
      return ['with', page.other]
  }
}

/** What is asked in the query; undefined values are left out of it. */
export function queryUnder(page: PageOfDocument): Record<string, string | undefined> {
  switch (page.kind) {
    case 'editions':
      return { before: page.before?.toString() }
    case 'edition-comparison':
      return laterOfNeighbours(page) === undefined ? { from: page.from, to: page.to } : {}
    case 'as-of':
      return { asOf: page.date }
    case 'edition':
    case 'two-languages':
      return {}
  }
}

/** A whole number from 1 to 999,999,999, without anything in front. */
const NUMBER = /^[1-9]\d{0,8}$/

/** The number of the later one of two editions that are compared, where it came right after the other. */
function laterOfNeighbours({ from = '', to = '' }: { from?: string; to?: string }) {
  const areNumbers = NUMBER.test(from) && NUMBER.test(to)
  return areNumbers && Number(to) === Number(from) + 1 ? to : undefined
}

/** The page of a document, or one about it, by what stands after its address. */
export function pageUnder(
  of: DocumentPage,
  [part, name, ...more]: string[],
  query: URLSearchParams,
): DocumentPage | PageOfDocument | undefined {
  const date = query.get('asOf')
  if (part === undefined) return date === null ? of : { kind: 'as-of', of, date }
  if (part === 'editions') return editionPage(of, [name, ...more], query)
  if (more.length > 0) return undefined
  return part === 'with' && of.kind === 'country' && isLocale(name)
    ? { kind: 'two-languages', of, other: name }
    : undefined
}

function editionPage(
  of: DocumentPage,
  [name, what, ...more]: (string | undefined)[],
  query: URLSearchParams,
): PageOfDocument | undefined {
  if (more.length > 0) return undefined
  if (what !== undefined)
    return what === 'changes' && name !== undefined && NUMBER.test(name)
      ? { kind: 'edition-comparison', of, from: String(Number(name) - 1), to: name }
      : undefined
  if (name === undefined) {
    const before = query.get('before') ?? ''
    return { kind: 'editions', of, ...(NUMBER.test(before) && { before: Number(before) }) }
  }
  if (name === 'compare') {
    const [from, to] = [query.get('from'), query.get('to')]
    return { kind: 'edition-comparison', of, ...(from && { from }), ...(to && { to }) }
  }
  return NUMBER.test(name) ? { kind: 'edition', of, number: Number(name) } : undefined
}

const HISTORY_PATH = /^\/[a-z]+\/[a-z-]+\/[^/]+\/editions(?:\/[0-9]+(?:\/changes)?)?$/

/** Whether a path is that of a list of editions, of an edition, or of what one has changed. */
export const isHistoryPath = (path: string): boolean => HISTORY_PATH.test(path)
