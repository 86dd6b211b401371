import { isAgencyFunction, type AgencyFunction } from '../vocabulary/classifications'
import { isLocale, LOCALES, type Locale } from '../vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { isRegion, type Region } from '../vocabulary/regions'
import { collectionOf, documentPageOf } from './document-pages'
import {
  pageUnder,
  queryUnder,
  segmentsUnder,
  type DocumentPage,
  type PageOfDocument,
} from './history/routes'
import { reportPageOf, reportQuery, statusPageOf, type ReportPage } from './report-routes'

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

/** What is searched for. */
export interface SearchPage {
  query?: string
  /** Only documents of one kind. */
  only?: ProfileCollection | undefined
  /** Of the results, from 1; the first where it is left out. */
  page?: number
  /** Whether nothing else is to be tried when nothing is found. */
  exact?: boolean
}

/** A page of the site, apart from its language. */
export type Page =
  | { kind: 'home' }
  | ({ kind: 'countries' } & CountryFilter)
  | { kind: 'region'; region: Region }
  | { kind: 'crime-areas' }
  | { kind: 'accessibility' }
  /** Where somebody finds out whether a file was published here. */
  | { kind: 'verify' }
  | ({ kind: 'search' } & SearchPage)
  /** Two to four countries beside each other; none yet while they are to be chosen. */
  | { kind: 'country-comparison'; countries: string[] }
  | ReportPage
  | DocumentPage
  | PageOfDocument

/** Characters of a name that is looked for. */
const LONGEST_NAME = 100

export interface Route {
  locale: Locale
  page: Page
}

/** The path of a page in one language; the only place that builds one. */
export function pathOf(locale: Locale, page: Page): string {
  const path = ['', locale, ...segmentsOf(page)].map(encodeURIComponent).join('/')
  const query = Object.entries(queryOf(page)).flatMap(([name, value]) =>
    value ? [`${name}=${encodedValue(value)}`] : [],
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

/** As forms send it, and with commas as they are. */
const encodedValue = (value: string): string =>
  encodeURIComponent(value).replace(/%20/g, '+').replace(/%2C/g, ',')

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

function queryOf(page: Page): Record<string, string | undefined> {
  if ('of' in page) return queryUnder(page)
  switch (page.kind) {
    case 'countries':
      return {
        region: page.region,
        'crime-area': page.crimeArea,
        function: page.agencyFunction,
        q: page.name,
      }
    case 'search':
      return {
        q: page.query,
        kind: page.only,
        page: page.page && page.page > 1 ? String(page.page) : undefined,
        exact: page.exact ? '1' : undefined,
      }
    case 'country-comparison':
      return { countries: page.countries.join(',') }
    case 'report':
      return reportQuery(page)
    default:
      return {}
  }
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

/** Pages of results that can be asked for. */
export const LAST_PAGE = 99

function searchOf(query: URLSearchParams): SearchPage {
  const words = query.get('q')
  const only = query.get('kind')
  const page = Number(query.get('page') ?? '1')
  return {
    ...(words && { query: words }),
    ...(isProfileCollection(only) && { only }),
    ...(Number.isInteger(page) && page > 1 && page <= LAST_PAGE && { page }),
    ...(query.get('exact') === '1' && { exact: true }),
  }
}

function segmentsOf(page: Page): string[] {
  if ('of' in page) return [...segmentsOf(page.of), ...segmentsUnder(page)]
  switch (page.kind) {
    case 'home':
      return []
    case 'countries':
    case 'crime-areas':
    case 'accessibility':
    case 'verify':
    case 'search':
      return [page.kind]
    case 'region':
      return ['regions', page.region]
    case 'country':
    case 'crime-area':
    case 'agency':
    case 'ncb':
      return [collectionOf(page), page.slug]
    case 'country-comparison':
      return ['compare']
    case 'report':
      return ['report']
    case 'report-status':
      return ['report', page.token]
  }
}

function pageOf(segments: string[], query: URLSearchParams): Page | undefined {
  const [section, name, ...more] = segments
  if (section === undefined) return { kind: 'home' }
  if (name === undefined) return listOf(section, query)
  if (name === '') return undefined
  if (section === 'report') return more.length === 0 ? statusPageOf(name) : undefined
  if (section === 'regions')
    return isRegion(name) && more.length === 0 ? { kind: 'region', region: name } : undefined
  const page = documentPageOf(section, name)
  return page && pageUnder(page, more, query)
}

function listOf(section: string, query: URLSearchParams): Page | undefined {
  switch (section) {
    case 'countries':
      return { kind: 'countries', ...filterOf(query) }
    case 'crime-areas':
    case 'accessibility':
    case 'verify':
      return { kind: section }
    case 'report':
      return reportPageOf(query)
    case 'search':
      return { kind: 'search', ...searchOf(query) }
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
