import type { SitemapEntry } from './views/sitemap'
import { escapeXml } from './xml'

/** A sitemap as sitemaps.org describes it, with the alternates that search engines read from XHTML links. */
export function sitemapXml(entries: SitemapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(urlElement),
    '</urlset>',
    '',
  ].join('\n')
}

/** Where the parts of a sitemap are that is too long for one file. */
export const sitemapIndexXml = (locations: string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...locations.map((location) => `<sitemap><loc>${escapeXml(location)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n')

/** What crawlers are to leave alone, and where the sitemap is. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /*/report',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')

function urlElement({ location, lastModified, alternates }: SitemapEntry): string {
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
  )
  const changed = lastModified ? `<lastmod>${escapeXml(lastModified)}</lastmod>` : ''
  return `<url><loc>${escapeXml(location)}</loc>${changed}${links.join('')}</url>`
}
