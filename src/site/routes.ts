import { isAgencyFunction, type AgencyFunction } from '../vocabulary/classifications'
import { isLocale, LOCALES, type Locale } from '../vocabulary/locales'
import { isRegion, type Region } from '../vocabulary/regions'

/** How the list of countries is narrowed: by all of these together. */
export interface CountryFilter {
  region?: Region
  /** Slug of a crime area that they name. */
  crimeArea?: string
  /** What an agency of theirs does. */
  agencyFunction?: AgencyFunction
  /** The beginning of a name. */
  name?: string
}

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | ({ kind: 'countries' } & CountryFilter)
  | { kind: 'region'; region: Region }
  | { kind: 'country'; slug: string }
  | { kind: 'crime-areas' }
  | { kind: 'accessibility' }
  | { kind: 'crime-area'; slug: string }
  | { kind: 'agency'; slug: string }
  /** An NCB stands under its country's slug. */
  | { kind: 'ncb'; slug: string }
  | { kind: 'search'; query?: string }

/** Characters of a name that is looked for. */
const LONGEST_NAME = 100

export interface Route {
  locale: Locale
  page: Page
}

/** The path of a page in one language; the only place that builds one. */
export function pathOf(locale: Locale, page: Page): string {
  const path = ['', locale, ...segmentsOf(page)].map(encodeURIComponent).join('/')
  const query = page.kind === 'countries' ? queryOf(page) : ''
  if (query) return `${path}?${query}`
  if (page.kind === 'search' && page.query)
    return `${path}?${new URLSearchParams({ q: page.query })}`
  return path
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

function queryOf({ region, crimeArea, agencyFunction, name }: CountryFilter): string {
  const query = new URLSearchParams()
  if (region) query.set('region', region)
  if (crimeArea) query.set('crime-area', crimeArea)
  if (agencyFunction) query.set('function', agencyFunction)
  if (name) query.set('q', name)
  return query.toString()
}

function filterOf(query: URLSearchParams): CountryFilter {
  const region = query.get('region')
  const crimeArea = query.get('crime-area')
  const agencyFunction = query.get('function')
  const name = query.get('q')?.trim().slice(0, LONGEST_NAME)
  return {
    ...(isRegion(region) && { region }),
    ...(crimeArea && /^[a-z0-9-]+$/.test(crimeArea) && { crimeArea }),
    ...(isAgencyFunction(agencyFunction) && { agencyFunction }),
    ...(name && { name }),
  }
}

function segmentsOf(page: Page): string[] {
  switch (page.kind) {
    case 'home':
      return []
    case 'countries':
    case 'crime-areas':
    case 'accessibility':
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
  }
}

function pageOf(segments: string[], query: URLSearchParams): Page | undefined {
  const [section, name, ...more] = segments
  if (more.length > 0) return undefined
  if (section === undefined) return { kind: 'home' }
  if (name === undefined) return listOf(section, query)
  if (name === '') return undefined
  switch (section) {
    case 'regions':
      return isRegion(name) ? { kind: 'region', region: name } : undefined
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

function listOf(section: string, query: URLSearchParams): Page | undefined {
  const words = query.get('q')
  switch (section) {
    case 'countries':
      return { kind: 'countries', ...filterOf(query) }
    case 'crime-areas':
    case 'accessibility':
      return { kind: section }
    case 'search':
      return words ? { kind: 'search', query: words } : { kind: 'search' }
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
