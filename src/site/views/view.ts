import type { AccessibilityBody } from './accessibility'
import type { AgencyBody } from './agency'
import type { CountriesBody } from './countries'
import type { CountryBody } from './country'
import type { CountryComparisonBody } from './country-comparison'
import type { CrimeAreaBody } from './crime-area'
import type { CrimeAreasBody } from './crime-areas'
import type { EditionBody } from './edition'
import type { EditionComparisonBody } from './edition-comparison'
import type { EditionsBody } from './editions'
import type { Frame, SaidFrame } from './frame'
import type { HomeBody } from './home'
import type { MovedBody } from './moved'
import type { NcbBody } from './ncb'
import type { AbsentBody } from './not-found'
import type { RegionBody } from './region'
import type { ReportBody } from './report'
import type { ReportStatusBody } from './report-status'
import type { SearchBody } from './search'
import type { SitemapEntry } from './sitemap'
import type { TwoLanguagesBody } from './two-languages'
import type { VerifyBody } from './verify'
import type { WithdrawnBody } from './withdrawn'

/** What every answer of the site has, whatever its form. */
export interface Answer {
  status: 200 | 302 | 308 | 400 | 404 | 410 | 429 | 503
  /** With the character set. */
  contentType: string
  /** Whether it may be kept under its path until an edition changes: not for searches, filters and absent pages. */
  cacheable: boolean
  /** Headers beyond those that every public answer has. */
  headers?: Record<string, string>
}

/** A page as data: everything chosen, sorted and linked; nothing left to look up but the interface's own words. */
export interface PageView<Kind extends string, Body> extends Answer {
  kind: Kind
  frame: Frame
  body: Body
}

/** The page of a document. */
export type DocumentView =
  | PageView<'country', CountryBody>
  | PageView<'crime-area', CrimeAreaBody>
  | PageView<'agency', AgencyBody>
  | PageView<'ncb', NcbBody>

export type HtmlView =
  | PageView<'accessibility', AccessibilityBody>
  | DocumentView
  | PageView<'home', HomeBody>
  | PageView<'countries', CountriesBody>
  | PageView<'region', RegionBody>
  | PageView<'crime-areas', CrimeAreasBody>
  | PageView<'search', SearchBody>
  | PageView<'editions', EditionsBody>
  | PageView<'edition', EditionBody>
  | PageView<'edition-comparison', EditionComparisonBody>
  | PageView<'country-comparison', CountryComparisonBody>
  | PageView<'two-languages', TwoLanguagesBody>
  | PageView<'report', ReportBody>
  | PageView<'report-status', ReportStatusBody>
  | PageView<'verify', VerifyBody>
  | PageView<'moved', MovedBody>
  | PageView<'not-found', AbsentBody>
  | PageView<'withdrawn', WithdrawnBody>

/** A page as its other forms say it. */
export type SaidView = Said<HtmlView>
type Said<Page> = Page extends HtmlView ? Omit<Page, 'frame'> & { frame: SaidFrame } : never

/** An answer for programs, written out. */
export type TextView = Answer & { kind: 'text'; text: string }

export type View =
  | HtmlView
  | TextView
  | (Answer & { kind: 'sitemap'; entries: SitemapEntry[] })
  | (Answer & { kind: 'sitemap-index'; locations: string[] })
  | (Answer & { kind: 'robots'; origin: string })
