import { isDocumentId } from '../../vocabulary/document-id'
import { HISTORY_KINDS, type HistoryKind } from '../../workflow/events'
import { LAYOUTS, type Layout } from '../../comparison-view/reading'

/** What somebody looks at in the history of a document. */
export interface HistoryLook {
  show: 'timeline' | 'versions'
  kind: HistoryKind | null
  page: number
  /** The ids of two versions to compare. */
  before: string | null
  after: string | null
  layout: Layout
}

type Query = Record<string, string | string[] | undefined>

const START: HistoryLook = {
  show: 'timeline',
  kind: null,
  page: 1,
  before: null,
  after: null,
  layout: 'marked',
}

/** Reads an address; what it does not understand stands for what is shown first. */
export function readLook(query: Query): HistoryLook {
  const page = Number(query.page)
  return {
    show: query.show === 'versions' ? 'versions' : 'timeline',
    kind: HISTORY_KINDS.find((kind) => kind === query.kind) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    before: isDocumentId(query.before) ? query.before : null,
    after: isDocumentId(query.after) ? query.after : null,
    layout: LAYOUTS.find((layout) => layout === query.layout) ?? 'marked',
  }
}

/** The query of the history's address for a look; `locale` is the language of the content. */
export function lookQuery(look: HistoryLook, locale?: string): string {
  const query = new URLSearchParams(
    Object.entries(look).flatMap(([name, value]: [string, string | number | null]) =>
      value === null || value === START[name as keyof HistoryLook] ? [] : [[name, String(value)]],
    ),
  )
  if (locale) query.set('locale', locale)
  return `?${query.toString()}`
}
