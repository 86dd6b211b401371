import type { EditionReader } from '../../editions/edition-set'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { isRegion } from '../../vocabulary/regions'
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

/** Every page that search engines may list, in every language. */
export function sitemapView(reader: EditionReader, { origin }: Site): View {
  const entries = listedPages(reader)
    .map(({ page, lastModified }) => ({ paths: pathsInAllLocales(page), lastModified }))
    .sort((a, b) => compareText(a.paths, b.paths))
    .flatMap(({ paths, lastModified }) => {
      const locations = paths.map((path) => origin + path)
      const alternates = alternatesOf(locations)
      return locations.map((location) => ({ location, lastModified, alternates }))
    })
  const contentType = 'application/xml; charset=utf-8'
  return { kind: 'sitemap', status: 200, contentType, cacheable: true, entries }
}

interface ListedPage {
  page: Page
  lastModified: string | undefined
}

/** An NCB is listed only while its country is live: its address has the country's slug. */
function listedPages(reader: EditionReader): ListedPage[] {
  const countries = reader.countries()
  const regions = new Set(countries.map(({ content }) => content.region).filter(isRegion))
  const lists: Page[] = [
    { kind: 'home' },
    { kind: 'countries' },
    ...[...regions].sort().map((region): Page => ({ kind: 'region', region })),
    { kind: 'crime-areas' },
    { kind: 'accessibility' },
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
