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

/** The lists of what was published of documents, and the number below which one begins. */
export const HISTORY = 'editions'
export const BELOW = 'before'

/** What countries to compare are named by. */
export const COMPARED = 'countries'
/** The page that takes what its form sends at its own address. */
const WITH_FORM = 'verify'

/** Whether a page takes what is sent to it. */
export function takesForm({ path }: RequestTarget): boolean {
  const [, locale, section, ...rest] = path.split('/')
  return isLocale(locale) && section === WITH_FORM && rest.length === 0
}

/**
 * Whether the query makes it another question than the stored page answers: any search, a narrower list of countries, countries to
 * compare, a day in the past of a document, and a later part of its history. Other queries (campaign marks and the like) change nothing.
 */
export function isQuestion({ path, query }: RequestTarget): boolean {
  if (query.length <= 1) return false
  const [, locale, section, document, part, ...rest] = path.split('/')
  if (!isLocale(locale) || section === undefined || rest.length > 0) return false
  const names = new URLSearchParams(query)
  if (document !== undefined) {
    if (!OF_DOCUMENTS.includes(section)) return false
    return part === undefined ? names.has('asOf') : part === HISTORY && names.has(BELOW)
  }
  if (section === 'compare') return names.has(COMPARED)
  return (
    section === 'search' || (section === 'countries' && FILTERS.some((each) => names.has(each)))
  )
}
