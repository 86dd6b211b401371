import type { EditionReader, EditionSet } from '../../editions/edition-set'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { isRegion, REGIONS } from '../../vocabulary/regions'
import { pathsInAllLocales, type Page } from '../routes'
import { ownPageOf } from './links'
import type { Site } from './context'
import type { View } from './view'

/** One address of the sitemap with the same page's addresses in every language. */
export interface SitemapEntry {
  location: string
  /** ISO 8601; undefined for a list, which changes with what is on it. */
  lastModified: string | undefined
  alternates: { hreflang: string; href: string }[]
}

/**
 * Addresses in one file. The protocol allows 50,000, and 50 MB: with the other languages beside each of them a file of this
 * many has about half of that.
 */
const ADDRESSES_PER_FILE = 25_000

/**
 * The files of the sitemap: one, or an index (`/sitemap.xml`) and its parts (`/sitemap-1.xml`, …); as many as there may be, for
 * counting what is listed takes long. There is nothing at the last of them where fewer are needed.
 */
export function sitemapPaths({ size }: Pick<EditionSet, 'size'>): string[] {
  const atMost = size + LISTS.length + REGIONS.length
  return ['/sitemap.xml', ...partPaths(atMost * LOCALES.length)]
}

/** Which file of the sitemap a path names: 0 for the first or the index, 1 and so on for parts of it. */
export function partOfSitemap(path: string): number | undefined {
  const part = /^\/sitemap(?:-([1-9]\d{0,4}))?\.xml$/.exec(path)
  return part ? Number(part[1] ?? 0) : undefined
}

/** Every page that search engines may list, in every language; null where there is no such part. */
export function sitemapView(reader: EditionReader, { origin }: Site, part: number): View | null {
  const pages = listedPages(reader)
  const parts = partPaths(pages.length * LOCALES.length)
  if (part > parts.length) return null
  const answer = {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    cacheable: true,
  } as const
  if (part === 0 && parts.length > 0)
    return { kind: 'sitemap-index', ...answer, locations: parts.map((path) => origin + path) }
  const perFile = ADDRESSES_PER_FILE / LOCALES.length
  const first = Math.max(0, part - 1) * perFile
  const entries = pages
    .map(({ page, lastModified }) => ({ paths: pathsInAllLocales(page), lastModified }))
    .sort((a, b) => compareText(a.paths, b.paths))
    .slice(first, first + perFile)
    .flatMap(({ paths, lastModified }) => {
      const locations = paths.map((path) => origin + path)
      const alternates = alternatesOf(locations)
      return locations.map((location) => ({ location, lastModified, alternates }))
    })
  return { kind: 'sitemap', ...answer, entries }
}

const partPaths = (addresses: number): string[] =>
  addresses <= ADDRESSES_PER_FILE
    ? []
    : Array.from(
        { length: Math.ceil(addresses / ADDRESSES_PER_FILE) },
        (_, index) => `/sitemap-${String(index + 1)}.xml`,
      )

interface ListedPage {
  page: Page
  lastModified: string | undefined
}

/** Beside a page for each document, and one for each region that has a country. */
const LISTS: Page[] = [
  { kind: 'home' },
  { kind: 'countries' },
  { kind: 'crime-areas' },
  { kind: 'accessibility' },
]

/** An NCB is listed only while its country is live: its address has the country's slug. */
function listedPages(reader: EditionReader): ListedPage[] {
  const countries = reader.countries()
  const regions = new Set(countries.map(({ content }) => content.region).filter(isRegion))
  const lists: Page[] = [
    ...LISTS,
    ...[...regions].sort().map((region): Page => ({ kind: 'region', region })),
  ]
  const own = [...countries, ...reader.crimeAreas(), ...reader.agencies()].flatMap((edition) => {
    const page = ownPageOf(edition)
    return page ? [{ page, lastModified: edition.publishedAt }] : []
  })
  const bureaus = reader.ncbs().flatMap(({ content, publishedAt }): ListedPage[] => {
    const slug = reader.live('countries', content.country)?.content.slug
    return slug ? [{ page: { kind: 'ncb', slug }, lastModified: publishedAt }] : []
  })
  return [...lists.map((page) => ({ page, lastModified: undefined })), ...own, ...bureaus]
}

/** The same page in every language; English for whoever reads none of them. */
function alternatesOf(locations: string[]): SitemapEntry['alternates'] {
  const inEveryLanguage = LOCALES.map((hreflang: string, index) => ({
    hreflang,
    href: locations[index] ?? '',
  }))
  const byDefault = locations[LOCALES.indexOf(DEFAULT_LOCALE)] ?? ''
  return [...inEveryLanguage, { hreflang: 'x-default', href: byDefault }]
}

/** By the English path: a stable order that needs no collation. */
const compareText = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : a > b ? 1 : 0)
