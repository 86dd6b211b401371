import type { Plural } from '../../i18n/format'
import type {
  AgencyFunction,
  AgencyLevel,
  ContactKind,
  Prominence,
} from '../../vocabulary/classifications'
import type { Criterion, Method } from '../accessibility/criteria'
import type { Region } from '../../vocabulary/regions'
import type { HistoryWords } from './history/words'
import type { ReportWords } from './reports/words'
import type { ResultsWords } from './results/words'
import type { VerifyWords } from './verify/words'

/** Everything the site itself says, in one language. */
export interface Words {
  skipToContent: string
  mainNavigation: string
  breadcrumb: string
  languages: string
  home: string
  partlyEnglish: string

  searchLabel: string
  searchHint: string
  search: string
  searchResults: string
  noSearchInCopy: string

  regions: string
  countries: string
  countriesDescription: string
  countriesOfRegion: string
  noCountries: string
  noMatchingCountry: string
  browseCountries: string
  browseByLetter: string
  worldMap: string
  skipMap: string
  mapNote: string
  region: string
  allRegions: string
  allCrimeAreas: string
  agencyFunction: string
  allFunctions: string
  filterByName: string
  narrowFurther: string
  showAll: string
  show: string
  latestChanges: string
  crimeAreas: string
  crimeAreasDescription: string

  atAGlance: string
  onThisPage: string
  country: string
  ncb: string
  agency: string
  crimeArea: string
  memberSince: string
  isoCodes: string
  source: string
  verifiedOn: string
  crimeOverview: string
  interpolRole: string
  lawEnforcement: string
  agencies: string
  gallery: string
  pictureOf: string
  credit: string
  licence: string
  neighbours: string

  aboutThisPage: string
  lastChanged: string
  reviewedOn: string
  firstPublished: string
  whatChanged: string
  edition: string
  otherForms: string
  feed: string
  cite: string
  citation: string

  relatedCrimeAreas: string
  countriesConcerned: string
  prominence: string
  whatProfileSays: string
  leadingNcbs: string

  city: string
  hostAgency: string
  unit: string
  availability: string
  aroundTheClock: string
  mandate: string
  leadsOn: string

  officialName: string
  acronym: string
  level: string
  functions: string
  numberOfUnits: string
  partOf: string
  responsibilities: string
  website: string
  subordinateAgencies: string
  hostsNcb: string

  notFound: string
  notFoundText: string
  withdrawn: string
  withdrawnText: string

  accessibility: Record<
    | 'title'
    | 'summary'
    | 'conformance'
    | 'counts'
    | 'assessedOn'
    | 'methodsHeading'
    | 'criteria'
    | 'criterion'
    | 'level'
    | 'result'
    | 'tested'
    | 'feedback'
    | 'feedbackText',
    string
  > & {
    results: Record<Criterion['result'], string>
    methods: Record<Method, { name: string; what: string }>
  }

  regionNames: Record<Region, string>
  prominences: Record<Prominence, string>
  levels: Record<AgencyLevel, string>
  agencyFunctions: Record<AgencyFunction, string>
  contactKinds: Record<ContactKind, string>

  countryCount: Plural
  unitCount: Plural
  resultCount: Plural

  /** Editions and comparisons. */
  history: HistoryWords
  /** Errors that readers report. */
  reports: ReportWords
  results: ResultsWords
  /** Whether a file was published here. */
  verify: VerifyWords
}
