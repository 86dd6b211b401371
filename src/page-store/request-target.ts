import { isLocale } from '../vocabulary/locales'
import { decodePath } from './page-paths'

/** What a request line asks for. */
export interface RequestTarget {
  /** Decoded, without a trailing slash. */
  path: string
  /** With its question mark, or empty. */
  query: string
  /** Where the page without the trailing slash is, as sent, when the request had one. */
  withoutSlash?: string
}

/** Takes a request target apart; undefined for one that names no page. */
export function readTarget(url: string): RequestTarget | undefined {
  const mark = url.indexOf('?')
  const raw = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 ? '' : url.slice(mark)
  const hasSlash = raw.length > 1 && raw.endsWith('/')
  const withoutSlash = hasSlash ? raw.slice(0, -1) : raw
  const path = decodePath(withoutSlash)
  if (path === undefined) return undefined
  return hasSlash ? { path, query, withoutSlash: withoutSlash + query } : { path, query }
}

/** What narrows the list of countries. */
export const FILTERS = ['region', 'crime-area', 'function', 'q']
/** Sections of which every page can be asked for as it was on a day. */
export const OF_DOCUMENTS = ['countries', 'ncbs', 'agencies', 'crime-areas']

/**
 * Whether the query makes it another question than the stored page answers: any search, a narrower list of countries, and
 * a day in the past of a document. Other queries (campaign marks and the like) change nothing.
 */
export function isQuestion({ path, query }: RequestTarget): boolean {
  if (query.length <= 1) return false
  const [, locale, section, document, ...rest] = path.split('/')
  if (!isLocale(locale) || section === undefined || rest.length > 0) return false
  const names = new URLSearchParams(query)
  if (document !== undefined) return OF_DOCUMENTS.includes(section) && names.has('asOf')
  return (
    section === 'search' || (section === 'countries' && FILTERS.some((each) => names.has(each)))
  )
}
