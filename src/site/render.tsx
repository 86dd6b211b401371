import type { ReactElement } from 'react'

import { Document } from './components/document'
import { AccessibilityPage } from './pages/accessibility'
import { AgencyPage } from './pages/agency'
import { CountriesPage } from './pages/countries'
import { CountryPage } from './pages/country'
import { CountryComparisonPage } from './pages/country-comparison'
import { CrimeAreaPage } from './pages/crime-area'
import { CrimeAreasPage } from './pages/crime-areas'
import { EditionPage } from './pages/edition'
import { EditionComparisonPage } from './pages/edition-comparison'
import { EditionsPage } from './pages/editions'
import { HomePage } from './pages/home'
import { MovedPage } from './pages/moved'
import { NcbPage } from './pages/ncb'
import { NotFoundPage } from './pages/not-found'
import { RegionPage } from './pages/region'
import { ReportPage } from './pages/report'
import { ReportStatusPage } from './pages/report-status'
import { SearchPage } from './pages/search'
import { TwoLanguagesPage } from './pages/two-languages'
import { VerifyPage } from './pages/verify'
import { WithdrawnPage } from './pages/withdrawn'
import { robotsText, sitemapIndexXml, sitemapXml } from './machine-pages'
import type { HtmlView, View } from './views/view'

/** The complete text of what a view shows: an HTML document or something for programs. */
export async function renderView(view: View): Promise<string> {
  if (view.kind === 'text') return view.text
  if (view.kind === 'sitemap') return sitemapXml(view.entries)
  if (view.kind === 'sitemap-index') return sitemapIndexXml(view.locations)
  if (view.kind === 'robots') return robotsText(view.origin)
  // Next refuses a static import of this module in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(<Document frame={view.frame}>{pageOf(view)}</Document>)
  return `<!doctype html>${markup}`
}

function pageOf(view: HtmlView): ReactElement {
  switch (view.kind) {
    case 'home':
      return <HomePage view={view} />
    case 'countries':
      return <CountriesPage view={view} />
    case 'region':
      return <RegionPage view={view} />
    case 'country':
      return <CountryPage view={view} />
    case 'crime-areas':
      return <CrimeAreasPage view={view} />
    case 'crime-area':
      return <CrimeAreaPage view={view} />
    case 'agency':
      return <AgencyPage view={view} />
    case 'accessibility':
      return <AccessibilityPage view={view} />
    case 'ncb':
      return <NcbPage view={view} />
    case 'search':
      return <SearchPage view={view} />
    case 'editions':
      return <EditionsPage view={view} />
    case 'edition':
      return <EditionPage view={view}>{pageOf(view.body.page)}</EditionPage>
    case 'edition-comparison':
      return <EditionComparisonPage view={view} />
    case 'country-comparison':
      return <CountryComparisonPage view={view} />
    case 'two-languages':
      return <TwoLanguagesPage view={view} />
    case 'report':
      return <ReportPage view={view} />
    case 'report-status':
      return <ReportStatusPage view={view} />
    case 'verify':
      return <VerifyPage view={view} />
    case 'moved':
      return <MovedPage view={view} />
    case 'not-found':
      return <NotFoundPage view={view} />
    case 'withdrawn':
      return <WithdrawnPage view={view} />
  }
}
