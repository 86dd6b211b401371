import type { Plural } from '../../../i18n/format'

/** What the site says about editions, about comparing, and about addresses that were given up. */
export interface HistoryWords {
  moved: string
  toNewAddress: string

  editions: string
  /** `{name}` is the document's. */
  editionsOf: string
  editionsText: string
  /** `{number}`, `{date}` */
  edition: string
  current: string
  isCurrent: string
  isPast: string
  othersAsToday: string
  /** Where part of an edition was removed: `{date}`. */
  redacted: string
  toCurrent: string
  picturesLeftOut: Plural
  before: string
  after: string
  allEditions: string
  /** `{fields}` is an enumeration. */
  changed: string
  changedElsewhere: string
  firstEdition: string
  older: string
  newer: string
  noSuchEdition: string

  asOf: string
  day: string
  asOfHint: string
  badDate: string
  badDateText: string
  /** `{date}` */
  notYet: string

  compare: string
  compareTitle: string
  /** `{name}`, `{from}`, `{to}` */
  comparisonOf: string
  /** `{number}` */
  withBefore: string
  withCurrent: string
  earlier: string
  later: string
  changes: string
  changesBy: string
  hasChanges: string
  badNumber: string
  /** `{count}` */
  badNumberText: Plural
  /** In the place of a picture that no live document shows. */
  lostPicture: string

  twoLanguages: string
  /** `{name}`, `{language}` */
  inTwoLanguages: string
  readBeside: string
  notTranslated: string
  oneLanguage: string

  compareCountries: string
  compareCountriesText: string
  /** `{number}` */
  countryChoice: string
  noChoice: string
  tooMany: string
  unknownCountry: string
  oneMore: string
  isNotNamed: string
  agencyCount: string
  facts: string
  all: string
  compareWithOthers: string
}
