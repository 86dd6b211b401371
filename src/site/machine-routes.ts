import { LOCALES, type Locale } from '../vocabulary/locales'
import { pathOf, routeOf, type Page, type Route } from './routes'

/** The forms of a page besides HTML, by the ending of their addresses: `/en/countries/belgium.md`. */
export const PAGE_FORMS = {
  json: { name: 'JSON', type: 'application/json' },
  md: { name: 'Markdown', type: 'text/markdown' },
} as const

/** The formats of a feed, by the ending of its address: `/en/countries/belgium/feed.atom`. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const

export type PageForm = keyof typeof PAGE_FORMS
export type FeedFormat = keyof typeof FEED_FORMATS

/** An address that is meant for programs: of a page in another form, or of the feed of its publications. */
export interface MachineRoute {
  /** The page that it belongs to. */
  route: Route
  target: { form: PageForm } | { feed: FeedFormat }
}

const FORMS = Object.keys(PAGE_FORMS) as PageForm[]
const FORMATS = Object.keys(FEED_FORMATS) as FeedFormat[]
const FIRST_FORMAT: FeedFormat = 'atom'
const OTHER_FORMATS = FORMATS.filter((format) => format !== FIRST_FORMAT)

const FEED = /^(\/[^?#]+)\/feed\.(atom|json)$/
const FORM = /^(\/[^?#]+)\.(json|md)$/

const WITH_FORMS: Page['kind'][] = [
  ...(['home', 'countries', 'region', 'crime-areas', 'accessibility'] as const),
  ...(['country', 'crime-area', 'agency', 'ncb'] as const),
]
const WITH_FEED: Page['kind'][] = ['home', 'region', 'country', 'crime-area']

/** The forms that a page has; answers to questions have none. */
export const formsOf = (page: Page): PageForm[] =>
  WITH_FORMS.includes(page.kind) && !isNarrowed(page) ? FORMS : []

const isNarrowed = (page: Page): boolean =>
  page.kind === 'countries' && Object.keys(page).length > 1

/** The formats of a page's own feed; none where publications are not what the page is about. */
export const feedsOf = (page: Page): FeedFormat[] => (WITH_FEED.includes(page.kind) ? FORMATS : [])

export const formPathOf = (locale: Locale, page: Page, form: PageForm): string =>
  `${pathOf(locale, page)}.${form}`

export const feedPathOf = (locale: Locale, page: Page, format: FeedFormat): string =>
  `${pathOf(locale, page)}/feed.${format}`

/** Every address of a page: in all languages as HTML first, then in its other forms, then its feeds. */
export const addressesOf = (page: Page): string[] => [
  ...LOCALES.map((locale) => pathOf(locale, page)),
  ...LOCALES.flatMap((locale) => [
    ...formsOf(page).map((form) => formPathOf(locale, page, form)),
    ...feedsOf(page).map((format) => feedPathOf(locale, page, format)),
  ]),
]

/**
 * The path whose content a path shows in another form: the page of `/en.md`, the first format of `/en/feed.json`; the path
 * itself where it is such a path, or a file.
 */
export function pagePathOf(path: string): string {
  const machine = machineRouteOf(path)
  if (!machine) return path
  const { route, target } = machine
  return 'form' in target
    ? pathOf(route.locale, route.page)
    : feedPathOf(route.locale, route.page, FIRST_FORMAT)
}

/** A path as {@link pagePathOf} answers it, and the paths that show the same in other forms. */
export function pathsWithForms(path: string): string[] {
  const { route, target } = machineRouteOf(path) ?? { route: routeOf(path), target: undefined }
  if (!route) return [path]
  const { locale, page } = route
  return target
    ? [path, ...OTHER_FORMATS.map((format) => feedPathOf(locale, page, format))]
    : [path, ...formsOf(page).map((form) => formPathOf(locale, page, form))]
}

/** Reads an address that is meant for programs; a query is no part of it. */
export function machineRouteOf(address: string): MachineRoute | undefined {
  const path = address.replace(/[?#].*$/s, '')
  const [, ofFeed, format] = FEED.exec(path) ?? []
  const withFeed = ofFeed === undefined ? undefined : routeOf(ofFeed)
  const feed = withFeed && feedsOf(withFeed.page).find((each) => each === format)
  if (feed) return { route: withFeed, target: { feed } }
  // What stands there may be called “feed” itself.
  const [, ofForm, ending] = FORM.exec(path) ?? []
  const withForm = ofForm === undefined ? undefined : routeOf(ofForm)
  const form = withForm && formsOf(withForm.page).find((each) => each === ending)
  return form && { route: withForm, target: { form } }
}
