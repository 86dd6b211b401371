import { isLocale, LOCALES, type Locale } from '../vocabulary/locales'
import { isRegion, type Region } from '../vocabulary/regions'

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | { kind: 'countries'; region?: Region }
  | { kind: 'region'; region: Region }
  | { kind: 'country'; slug: string }
  | { kind: 'crime-areas' }
  | { kind: 'crime-area'; slug: string }
  | { kind: 'agency'; slug: string }
  /** An NCB stands under its country's slug. */
  | { kind: 'ncb'; slug: string }
  | { kind: 'search'; query?: string }
  /** Two to four countries beside each other; none yet while they are to be chosen. */
  | { kind: 'country-comparison'; countries: string[] }
  | PageOfDocument

/** A page that shows a document as it is. */
export type DocumentPage = Extract<Page, { slug: string }>

/** A page about a document beside its own, under its address. */
export type PageOfDocument =
  /** The list of its editions, of those below a number. */
  | { kind: 'editions'; of: DocumentPage; before?: number }
  | { kind: 'edition'; of: DocumentPage; number: number }
  /** Two editions compared; where none are named, the current one with the one before. */
  | { kind: 'edition-comparison'; of: DocumentPage; from?: string; to?: string }
  /** The edition that was current at the end of a day. */
  | { kind: 'as-of'; of: DocumentPage; date: string }
  /** In the language of the page and another one. */
  | { kind: 'two-languages'; of: DocumentPage; other: Locale }

export interface Route {
  locale: Locale
  page: Page
}

/** The path of a page in one language; the only place that builds one. */
export function pathOf(locale: Locale, page: Page): string {
  const path = ['', locale, ...segmentsOf(page)].map(encodeURIComponent).join('/')
  const query = Object.entries(queryOf(page)).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replace(/%20/g, '+').replace(/%2C/g, ',')}`] : [],
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

function queryOf(page: Page): Record<string, string | undefined> {
  switch (page.kind) {
    case 'countries':
      return { region: page.region }
    case 'search':
      return { q: page.query }
    case 'country-comparison':
      return { countries: page.countries.join(',') }
    case 'editions':
      return { before: page.before === undefined ? undefined : String(page.before) }
    case 'edition-comparison':
      return { from: page.from, to: page.to }
    case 'as-of':
      return { asOf: page.date }
    default:
      return {}
  }
}

/** The paths of a page in every language. */
export const pathsInAllLocales = (page: Page): string[] =>
  LOCALES.map((locale) => pathOf(locale, page))

/** Reads a path, with its query if there is one; undefined where the site has no such kind of page. */
export function routeOf(path: string): Route | undefined {
  const url = URL.canParse(path, 'http://site') ? new URL(path, 'http://site') : undefined
  const segments = url?.pathname.split('/').slice(1).map(decoded) ?? []
  const [locale, ...rest] = segments
  if (!url || !isLocale(locale) || segments.includes(undefined)) return undefined
  const page = pageOf(rest as string[], url.searchParams)
  return page && { locale, page }
}

function segmentsOf(page: Page): string[] {
  switch (page.kind) {
    case 'home':
      return []
    case 'countries':
    case 'crime-areas':
    case 'search':
      return [page.kind]
    case 'region':
      return ['regions', page.region]
    case 'country':
      return ['countries', page.slug]
    case 'crime-area':
      return ['crime-areas', page.slug]
    case 'agency':
      return ['agencies', page.slug]
    case 'ncb':
      return ['ncbs', page.slug]
    case 'country-comparison':
      return ['compare']
    case 'editions':
      return [...segmentsOf(page.of), 'editions']
    case 'edition':
      return [...segmentsOf(page.of), 'editions', String(page.number)]
    case 'edition-comparison':
      return [...segmentsOf(page.of), 'editions', 'compare']
    case 'as-of':
      return segmentsOf(page.of)
    case 'two-languages':
      return [...segmentsOf(page.of), 'with', page.other]
  }
}

function pageOf(segments: string[], query: URLSearchParams): Page | undefined {
  const [section, name, ...more] = segments
  if (section === undefined) return { kind: 'home' }
  if (name === undefined) return listOf(section, query)
  if (name === '') return undefined
  if (section === 'regions')
    return isRegion(name) && more.length === 0 ? { kind: 'region', region: name } : undefined
  const page = documentPageOf(section, name)
  return page && pageUnder(page, more, query)
}

function documentPageOf(section: string, name: string): DocumentPage | undefined {
  switch (section) {
    case 'countries':
      return { kind: 'country', slug: name }
    case 'crime-areas':
      return { kind: 'crime-area', slug: name }
    case 'agencies':
      return { kind: 'agency', slug: name }
    case 'ncbs':
      return { kind: 'ncb', slug: name }
    default:
      return undefined
  }
}

/** A whole number from 1 to 999,999,999, without anything in front. */
const NUMBER = /^[1-9]\d{0,8}$/

/** The page of a document, or one about it. */
function pageUnder(
  of: DocumentPage,
  [part, name, ...more]: string[],
  query: URLSearchParams,
): Page | undefined {
  const date = query.get('asOf')
  if (part === undefined) return date === null ? of : { kind: 'as-of', of, date }
  if (more.length > 0) return undefined
  if (part === 'with')
    return of.kind === 'country' && isLocale(name)
      ? { kind: 'two-languages', of, other: name }
      : undefined
  if (part !== 'editions') return undefined
  if (name === undefined) {
    const before = query.get('before') ?? ''
    return NUMBER.test(before)
      ? { kind: 'editions', of, before: Number(before) }
      : { kind: 'editions', of }
  }
  if (name === 'compare') {
    const [from, to] = [query.get('from'), query.get('to')]
    return { kind: 'edition-comparison', of, ...(from && { from }), ...(to && { to }) }
  }
  return NUMBER.test(name) ? { kind: 'edition', of, number: Number(name) } : undefined
}

function listOf(section: string, query: URLSearchParams): Page | undefined {
  const region = query.get('region')
  const words = query.get('q')
  switch (section) {
    case 'countries':
      return isRegion(region) ? { kind: 'countries', region } : { kind: 'countries' }
    case 'crime-areas':
      return { kind: 'crime-areas' }
    case 'search':
      return words ? { kind: 'search', query: words } : { kind: 'search' }
    case 'compare': {
      const slugs = query.getAll('countries').flatMap((value) => value.split(','))
      const named = slugs.map((slug) => slug.trim()).filter(Boolean)
      return { kind: 'country-comparison', countries: [...new Set(named)] }
    }
    default:
      return undefined
  }
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
