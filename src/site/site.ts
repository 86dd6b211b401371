import type { EditionReader } from '../editions/edition-set'
import { is, type EditionSet } from '../editions/edition-set'
import type { CurrentEdition } from '../editions/edition'
import type { Verdict } from '../signing/judge'
import { DEFAULT_LOCALE, isLocale } from '../vocabulary/locales'
import { REGIONS } from '../vocabulary/regions'
import { standingAt } from './document-at'
import type { DocumentPage } from './history/routes'
import { addressesOf, machineRouteOf, pathsWithForms, type MachineRoute } from './machine-routes'
import { pagesOfDocument } from './pages-of-document'
import { routeOf, type Page } from './routes'
import { SECURITY_PATH, securityView } from './security-txt'
import { accessibilityView } from './views/accessibility'
import { PageContext, type Site } from './views/context'
import { countriesView } from './views/countries'
import { countryComparisonView } from './views/country-comparison'
import { crimeAreasView } from './views/crime-areas'
import { documentView } from './views/document'
import { feedInstead, feedView, formView } from './views/forms'
import { homeView } from './views/home'
import { absentView } from './views/not-found'
import { regionView } from './views/region'
import { robotsView } from './views/robots'
import { searchView } from './views/search'
import { partOfSitemap, sitemapPaths, sitemapView } from './views/sitemap'
import { twoLanguagesView } from './views/two-languages'
import { verifyView, type NoVerdict } from './views/verify'
import type { HtmlView, View } from './views/view'

export { historyPageAt, historyViewOf, type HistoryPage } from './history/history-view'
export { editionsShownBy, historyPathsOf, isKept } from './history/kept-pages'
export { isHistoryPath } from './history/routes'
export { subjectFacts } from './history/subject'
export { pagePathOf, pathsWithForms } from './machine-routes'
export { digestsOfPage } from './page-digests'
export { renderView } from './render'
export { searchViewOf } from './search-on-request'
export { SECURITY_PATH } from './security-txt'
export { sitemapPaths } from './views/sitemap'
export { sidesOf, twoLanguagesPathsBeside } from './two-languages-paths'
export { digestOfView } from './views/remembered'
export type { Site } from './views/context'
export type { View } from './views/view'

const LISTS: Page[] = [
  { kind: 'home' },
  { kind: 'countries' },
  ...REGIONS.map((region): Page => ({ kind: 'region', region })),
  { kind: 'crime-areas' },
  { kind: 'accessibility' },
  // Forms, as they are before anything is asked.
  ...([{ kind: 'search' }, { kind: 'verify' }] as const),
  { kind: 'country-comparison', countries: [] },
]

/**
 * Every public page's path for a set of current editions, withdrawn documents included (their pages
 * answer 410). What is searched for is not among them: it is answered when asked.
 */
export function pathsOf(set: EditionSet): string[] {
  const own = set.all().flatMap((edition) => pathsOfDocument(edition, set))
  return [...new Set([...LISTS.flatMap(addressesOf), ...own, ...sitemapPaths(set), '/robots.txt'])]
}

/** The paths that exist because of one document, in all languages and forms, pages before the rest, its former ones included. */
export const pathsOfDocument = (edition: CurrentEdition, set: EditionSet): string[] =>
  pagesOfDocument(edition, set).flatMap(addressesOf)

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

/** What the page where files are verified says of one; null where the path is that of another page. */
export function verdictViewAt(
  path: string,
  verdict: Verdict | { kind: NoVerdict },
  reader: EditionReader,
  site: Site,
): View | null {
  const route = routeOf(path)
  return route?.page.kind === 'verify'
    ? verifyView(new PageContext(route, reader, site), verdict)
    : null
}

/** Whether a path shows what only programs ask for, beside the pages: a feed, a sitemap. */
export function isForProgramsOnly(path: string): boolean {
  const machineRoute = machineRouteOf(path)
  return machineRoute ? 'feed' in machineRoute.target : partOfSitemap(path) !== undefined
}

/** What a path shows, and the other forms of it. */
export interface PageWithForms {
  view: View | null
  /** By their paths. They say what the view says and nothing else: {@link digestsOfPage} tells when they have to be made. */
  forms: Map<string, () => View | null>
}

/** What a path shows, with what is made of the same content. */
export function pageWithForms(path: string, reader: EditionReader, site: Site): PageWithForms {
  const view = viewOf(path, reader, site)
  const page = view && 'frame' in view ? view : null
  const [, ...others] = pathsWithForms(path)
  const viewOfForm = (other: string): View | null => {
    const machine = machineRouteOf(other)
    if (!machine) return null
    const { route, target } = machine
    if ('feed' in target) return machineViewOf(machine, reader, site)
    return page && formView(new PageContext(route, reader, site), page, target.form)
  }
  return { view, forms: new Map(others.map((other) => [other, () => viewOfForm(other)])) }
}

/** The page for an address without one, in the language of the path, else in English. */
export function notFoundView(path: string, reader: EditionReader, site: Site): View {
  const first = path.split(/[/?#]/)[1]
  const locale = isLocale(first) ? first : DEFAULT_LOCALE
  return absentView(new PageContext({ locale, page: { kind: 'home' } }, reader, site))
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
  const standing = standingAt(context, route.page, (of) => of)
  if (!standing) return null
  const { edition, instead } = standing
  return instead
    ? feedInstead(context, instead, target.feed)
    : feedView(context, target.feed, edition)
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
    case 'verify':
      return verifyView(context)
    case 'country-comparison':
      return countryComparisonView(context, page.countries)
    case 'two-languages':
      return twoLanguagesPageView(context, page)
    case 'editions':
    case 'edition':
    case 'edition-comparison':
    case 'as-of':
      // Not in memory: `historyViewOf` reads them.
      return null
    case 'search':
      // What is found is not in memory either: `searchViewOf` reads it.
      return page.query?.trim() ? null : searchView(context, page)
    case 'report':
    case 'report-status':
      // They take what no edition has: see `report-pages.ts`.
      return null
    default:
      return documentPageView(context, page)
  }
}

function documentPageView(context: PageContext, page: DocumentPage): HtmlView | null {
  const standing = standingAt(context, page, (of) => of)
  if (!standing) return null
  return standing.instead ?? documentView(context, standing.edition)
}

function twoLanguagesPageView(
  context: PageContext,
  page: Extract<Page, { kind: 'two-languages' }>,
): HtmlView | null {
  if (page.other === context.locale) return null
  const standing = standingAt(context, page.of, (of) => ({ ...page, of }))
  if (!standing) return null
  if (standing.instead) return standing.instead
  return is(standing.edition, 'countries')
    ? twoLanguagesView(context, standing.edition, page)
    : null
}
