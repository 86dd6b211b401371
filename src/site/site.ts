import type { EditionReader } from '../editions/edition-set'
import { is, type EditionSet } from '../editions/edition-set'
import type { CurrentEdition } from '../editions/edition'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../vocabulary/locales'
import { REGIONS } from '../vocabulary/regions'
import {
  addressesOf,
  formPathOf,
  formsOf,
  machineRouteOf,
  type MachineRoute,
} from './machine-routes'
import { routeOf, type Page } from './routes'
import { SECURITY_PATH, securityView } from './security-txt'
import { accessibilityView } from './views/accessibility'
import { agencyView } from './views/agency'
import { PageContext, type Site } from './views/context'
import { countriesView } from './views/countries'
import { countryView } from './views/country'
import { crimeAreaView } from './views/crime-area'
import { crimeAreasView } from './views/crime-areas'
import { feedView, formView, withdrawnFeedView } from './views/forms'
import { homeView } from './views/home'
import { ownPageOf } from './views/links'
import { ncbView } from './views/ncb'
import { absentView } from './views/not-found'
import { regionView } from './views/region'
import { robotsView } from './views/robots'
import { resultsView } from './views/search'
import { partOfSitemap, sitemapPaths, sitemapView } from './views/sitemap'
import type { HtmlView, View } from './views/view'
import { withdrawnView } from './views/withdrawn'

export { pagePathOf, pathsWithForms } from './machine-routes'
export { renderView } from './render'
export { SECURITY_PATH } from './security-txt'
export { sitemapPaths } from './views/sitemap'
export type { Site } from './views/context'
export type { View } from './views/view'

const LISTS: Page[] = [
  { kind: 'home' },
  { kind: 'countries' },
  ...REGIONS.map((region): Page => ({ kind: 'region', region })),
  { kind: 'crime-areas' },
  { kind: 'accessibility' },
]

/**
 * Every public page's path for a set of current editions, withdrawn documents included (their pages
 * answer 410). Searches are not among them: they are answered when asked.
 */
export function pathsOf(set: EditionSet): string[] {
  const own = set.all().flatMap((edition) => pathsOfDocument(edition, set))
  return [...new Set([...LISTS.flatMap(addressesOf), ...own, ...sitemapPaths(set), '/robots.txt'])]
}

/**
 * The paths that exist because of one document, in all languages and forms, pages before the rest. The page of an NCB has its country's
 * slug, so it takes both to exist: it counts as the one's and the other's.
 */
export function pathsOfDocument(edition: CurrentEdition, set: EditionSet): string[] {
  const page = is(edition, 'ncbs') ? pageOfBureau(edition, set) : ownPageOf(edition)
  const isWithBureau =
    is(edition, 'countries') && set.having(`ncbs?country=${edition.id}`).length > 0
  const pages = page ? [page] : []
  if (page?.kind === 'country' && isWithBureau) pages.push({ kind: 'ncb', slug: page.slug })
  return pages.flatMap(addressesOf)
}

/** What a path shows, or null when there is nothing at that address. A query (`?q=`, `?region=`) is part of the path. */
export function viewOf(path: string, reader: EditionReader, site: Site): View | null {
  const part = partOfSitemap(path)
  if (part !== undefined) return sitemapView(reader, site, part)
  if (path === SECURITY_PATH) return securityView(site)
  if (path === '/robots.txt') return robotsView(site)
  const machineRoute = machineRouteOf(path)
  if (machineRoute) return machineViewOf(machineRoute, reader, site)
  const route = routeOf(path)
  return route ? pageViewOf(new PageContext(route, reader, site), route.page) : null
}

/** What a path shows and, where it is a page, its other forms, which are made of the same view. */
export function viewsOf(path: string, reader: EditionReader, site: Site): Map<string, View | null> {
  const view = viewOf(path, reader, site)
  const views = new Map([[path, view]])
  const route = routeOf(path)
  if (!route) return views
  const context = new PageContext(route, reader, site)
  const page = view && 'frame' in view ? view : null
  for (const form of formsOf(route.page))
    views.set(formPathOf(route.locale, route.page, form), page && formView(context, page, form))
  return views
}

/** The page for an address without one, in the language of the path, else in English. */
export function notFoundView(path: string, reader: EditionReader, site: Site): View {
  const first = path.split(/[/?#]/)[1]
  const locale = isLocale(first) ? first : DEFAULT_LOCALE
  return absentView(new PageContext({ locale, page: { kind: 'home' } }, reader, site))
}

/** The results of a search over names, synonyms, taglines and texts of the live editions. */
export function searchView(locale: Locale, query: string, reader: EditionReader, site: Site): View {
  return resultsView(
    new PageContext({ locale, page: { kind: 'search', query } }, reader, site),
    query,
  )
}

function machineViewOf(
  { route, target }: MachineRoute,
  reader: EditionReader,
  site: Site,
): View | null {
  const context = new PageContext(route, reader, site)
  if ('form' in target) {
    const page = pageViewOf(context, route.page)
    return page && formView(context, page, target.form)
  }
  if (!('slug' in route.page)) return feedView(context, target.feed)
  const subject = documentAt(reader, route.page)
  if (!subject) return null
  return subject.public === 'withdrawn'
    ? withdrawnFeedView(context, withdrawnView(context, subject), target.feed)
    : feedView(context, target.feed, subject)
}

function pageViewOf(context: PageContext, page: Page): HtmlView | null {
  switch (page.kind) {
    case 'home':
      return homeView(context)
    case 'countries':
      return countriesView(context, page)
    case 'region':
      return regionView(context, page.region)
    case 'crime-areas':
      return crimeAreasView(context)
    case 'accessibility':
      return accessibilityView(context)
    case 'search':
      return resultsView(context, page.query ?? '')
    default:
      return documentView(context, documentAt(context.reader, page))
  }
}

function documentAt(
  reader: EditionReader,
  page: Extract<Page, { slug: string }>,
): CurrentEdition | undefined {
  switch (page.kind) {
    case 'country':
      return reader.bySlug('countries', page.slug)
    case 'crime-area':
      return reader.bySlug('crime-areas', page.slug)
    case 'agency':
      return reader.bySlug('agencies', page.slug)
    case 'ncb': {
      const country = reader.bySlug('countries', page.slug)
      return country && reader.ncbOf(country.id)
    }
  }
}

function documentView(context: PageContext, edition: CurrentEdition | undefined): HtmlView | null {
  if (!edition) return null
  if (edition.public === 'withdrawn') return withdrawnView(context, edition)
  if (is(edition, 'countries')) return countryView(context, edition)
  if (is(edition, 'crime-areas')) return crimeAreaView(context, edition)
  if (is(edition, 'agencies')) return agencyView(context, edition)
  return is(edition, 'ncbs') ? ncbView(context, edition) : null
}

function pageOfBureau(edition: CurrentEdition<'ncbs'>, set: EditionSet): Page | undefined {
  const { country } = edition.content
  const found = country ? set.document('countries', country) : undefined
  return found && is(found, 'countries') && found.content.slug
    ? { kind: 'ncb', slug: found.content.slug }
    : undefined
}
