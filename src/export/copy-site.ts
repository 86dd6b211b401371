import type { ReadPage } from '../page-store/read-stored-pages'
import { isHistoryPath } from '../site/history/routes'
import { machineRouteOf } from '../site/machine-routes'
import { pathOf as pathOfPage, routeOf, type Page } from '../site/routes'
import { isApiPath } from '../vocabulary/api-root'
import { LOCALES, type Locale } from '../vocabulary/locales'
import { fileOfPage } from './addresses'
import {
  localize,
  pathsNamedIn,
  readDocument,
  writeDocument,
  type Copy,
  type HtmlDocument,
} from './localize'
import { makeSearchPage, makeStartPage } from './own-pages'

/** A site as files that need no server. */
export interface SiteCopy {
  /** Public address of the site that was copied. */
  origin: string
  /** By path, relative to the folder of the copy. */
  files: Map<string, Buffer>
  /** Paths that the site has and the store has not. */
  missing: string[]
}

/**
 * Makes the copy of a site out of its stored pages: every page, and of pictures and style sheets those that pages show.
 * A withdrawn page keeps its notice; what is not HTML has no place for one and is left out.
 *
 * @param pages those of the store that {@link isCopied} lets through
 * @throws {Error} when there is no site
 */
export function copySite(pages: ReadPage[]): SiteCopy {
  const stored = new Map(pages.map((page) => [page.path, page]))
  const home = stored.get(homeOf('en'))
  const origin = home && originOf(readDocument(home.body.toString()))
  if (!home || origin === undefined)
    throw new Error(
      'The page store has no home page. Start the server once, so that it renders the site.',
    )

  const documents = new Map<string, HtmlDocument>()
  for (const page of pages)
    if (isHtml(page)) documents.set(page.path, readDocument(page.body.toString()))
  for (const locale of LOCALES) {
    const countries = stored.get(pathOfPage(locale, { kind: 'countries' }))
    if (!countries) continue
    const search = readDocument(countries.body.toString())
    makeSearchPage(search, locale)
    documents.set(pathOfPage(locale, { kind: 'search' }), search)
  }
  const start = readDocument(home.body.toString())
  makeStartPage(start)
  documents.set('/', start)

  const named = new Set([...documents.values()].flatMap((each) => pathsNamedIn(each, origin)))
  const others = pages.filter((page) => !isHtml(page) && isWanted(page, named))
  const files = new Map(others.map((page) => [fileOfPage(page.path, false), page.body]))
  const fileOf: Copy['fileOf'] = (path) => {
    if (documents.has(path)) return fileOfPage(path, true)
    return files.has(fileOfPage(path, false)) ? fileOfPage(path, false) : undefined
  }
  for (const [path, document] of documents) {
    const file = fileOfPage(path, true)
    localize(document, file, { fileOf, origin })
    files.set(file, Buffer.from(writeDocument(document)))
  }
  const expected = [SITEMAP, ...listedIn(pages, origin), ...[...named].filter(isExpected)]
  return { origin, files, missing: [...new Set(expected)].filter((path) => !fileOf(path)).sort() }
}

const FORMS: string[] = ['country-comparison', 'verify'] satisfies Page['kind'][]

const isForm = (path: string): boolean => FORMS.includes(routeOf(path)?.page.kind ?? '')

/**
 * Whether what the store has at a path belongs into a copy. The API's answers are for programs that ask for them by their addresses;
 * forms need somebody who answers; earlier editions are beside the site as it is now, whose copy this is.
 */
export const isCopied = (path: string): boolean =>
  !isApiPath(path) && !isHistoryPath(path) && !isForm(path)

const homeOf = (locale: Locale): string => pathOfPage(locale, { kind: 'home' })

const isHtml = ({ contentType }: ReadPage): boolean => contentType.startsWith('text/html')

const FILES = /^\/(assets|media|share)\//

/** Pictures, style sheets and the like: unlike pages they are there for what names them. */
const isFile = (path: string): boolean => FILES.test(path)

const SITEMAP = '/sitemap.xml'

/** What the store has where a page names it: files, and feeds, which are written after the pages. */
function isExpected(path: string): boolean {
  const { target = {} } = machineRouteOf(path) ?? {}
  return isFile(path) || 'feed' in target
}

const isWanted = ({ path, status }: ReadPage, named: Set<string>): boolean =>
  status === 200 && (named.has(path) || !isFile(path))

/** Public address of the site, from the address that its home page calls its own. */
function originOf(document: HtmlDocument): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return URL.canParse(canonical) ? new URL(canonical).origin : undefined
}

/** The paths of the pages that the sitemap lists. */
const listedIn = (pages: ReadPage[], origin: string): string[] =>
  pages
    .filter(({ path }) => path.startsWith('/sitemap'))
    .flatMap(({ body }) => [...body.toString().matchAll(/<loc>([^<]*)<\/loc>/g)])
    .flatMap(([, location = '']) =>
      location.startsWith(`${origin}/`) ? [decodeURIComponent(location.slice(origin.length))] : [],
    )
