import type { AccessibilityBody } from './accessibility'
import type { AgencyBody } from './agency'
import type { CountriesBody } from './countries'
import type { CountryBody } from './country'
import type { CrimeAreaBody } from './crime-area'
import type { CrimeAreasBody } from './crime-areas'
import type { Frame } from './frame'
import type { HomeBody } from './home'
import type { NcbBody } from './ncb'
import type { RegionBody } from './region'
import type { SearchBody } from './search'
import type { SitemapEntry } from './sitemap'
import type { WithdrawnBody } from './withdrawn'

/** What every answer of the site has, whatever its form. */
export interface Answer {
  status: 200 | 404 | 410
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

export type HtmlView =
  | PageView<'accessibility', AccessibilityBody>
  | PageView<'home', HomeBody>
  | PageView<'countries', CountriesBody>
  | PageView<'region', RegionBody>
  | PageView<'country', CountryBody>
  | PageView<'crime-areas', CrimeAreasBody>
  | PageView<'crime-area', CrimeAreaBody>
  | PageView<'agency', AgencyBody>
  | PageView<'ncb', NcbBody>
  | PageView<'search', SearchBody>
  | PageView<'not-found', Record<string, never>>
  | PageView<'withdrawn', WithdrawnBody>

/** An answer for programs, written out. */
export type TextView = Answer & { kind: 'text'; text: string }

export type View =
  | HtmlView
  | TextView
  | (Answer & { kind: 'sitemap'; entries: SitemapEntry[] })
  | (Answer & { kind: 'sitemap-index'; locations: string[] })
  | (Answer & { kind: 'robots'; origin: string })
