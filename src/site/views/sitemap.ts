import type { EditionReader } from '../../editions/edition-set'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { isRegion } from '../../vocabulary/regions'
import { pathOf, type Page } from '../routes'
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
  const entries = listedPages(reader).flatMap(({ page, lastModified }) => {
    const alternates = [...LOCALES, undefined].map((locale) => ({
      hreflang: locale ?? 'x-default',
      href: origin + pathOf(locale ?? DEFAULT_LOCALE, page),
    }))
    return LOCALES.map((locale) => ({
      location: origin + pathOf(locale, page),
      lastModified,
      alternates,
    }))
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
  ]
  const own = [...countries, ...reader.crimeAreas(), ...reader.agencies()].flatMap((edition) => {
    const page = ownPageOf(edition)
    return page ? [{ page, lastModified: edition.publishedAt }] : []
  })
  const bureaus = reader.ncbs().flatMap(({ content, publishedAt }): ListedPage[] => {
    const slug = reader.live('countries', content.country)?.content.slug
    return slug ? [{ page: { kind: 'ncb', slug }, lastModified: publishedAt }] : []
  })
  return [...lists.map((page) => ({ page, lastModified: undefined })), ...own, ...bureaus].sort(
    (a, b) => compareText(pathOf(DEFAULT_LOCALE, a.page), pathOf(DEFAULT_LOCALE, b.page)),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
