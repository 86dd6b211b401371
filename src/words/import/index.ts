import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the importer can have to say of a text or of a document; `{names}` in braces are filled in. */
export type RemarkCode =
  | 'emptyFile'
  | 'emptyText'
  | 'json'
  | 'tooLarge'
  | 'farTooLarge'
  | 'fileUnreadable'
  | 'unreadable'
  | 'binary'
  | 'pdf'
  | 'word'
  | 'rtf'
  | 'office'
  | 'noProfile'
  | 'noCountry'
  | 'severalCountries'
  | 'unknownCountry'
  | 'frozen'
  | 'leftAlone'
  | 'bureauRefused'
  | 'missingAreas'
  | 'notWritten'

type Values =
  | 'country'
  | 'locale'
  | 'region'
  | 'ncbCity'
  | 'memberSince'
  | 'tagline'
  | 'ncbHostUnit'
  | 'ncbHostAgency'
  | 'agencies'
  | 'crimeAreas'

type Sections = 'crimeOverview' | 'interpolRole' | 'lawEnforcement'

/** What the importer and its screen say in one language. */
export interface ImportWords {
  remarks: Record<RemarkCode, string>
  /** Of a name that is not known; `{names}` are like it. */
  didYouMean: string
  nav: string
  heading: string
  intro: string
  notAllowed: string
  steps: Record<'text' | 'check' | 'done', string>
  text: { label: string; hint: string }
  files: {
    label: string
    hint: string
    drop: string
    tooLarge: string
    tooMany: string
    tooMuch: string
    remove: string
    chosen: string
  }
  read: string
  reading: string
  nothingToRead: string
  failed: string
  /** `{count}` profiles. */
  found: Plural
  profiles: string
  unnamed: string
  pasted: string
  startOver: string
  startOverSure: string
  changeText: string
  readAgain: string
  keepText: string
  original: {
    heading: string
    hint: string
    line: string
    lines: string
    readAs: string
    asRead: string
    selected: string
    leftOut: string
    chooseLine: string
  }
  roles: Record<
    Sections | 'other' | 'text' | 'tagline' | 'country' | 'region' | 'ncb' | 'memberSince' | 'skip',
    string
  >
  understood: string
  fields: Record<Values, string> & {
    iso2: string
    countryName: string
    none: string
    agenciesHint: string
    memberSinceHint: string
    areaNew: string
    prominence: string
    addArea: string
    unknownAreas: string
    remove: string
    goesTo: string
    fitsNone: string
    sectionText: string
    sectionHint: string
  }
  prominences: Record<'principal' | 'associated' | 'supported', string>
  sections: Record<Sections, string>
  origins: Record<'title' | 'label' | 'heading' | 'list' | 'sentence' | 'words' | 'hand', string>
  notInText: string
  checkThis: string
  showInText: string
  takeBack: string
  notUnderstood: {
    heading: string
    hint: string
    nothing: string
    /** How many passages. */
    count: Plural
    reasons: Record<
      | 'ambiguousDate'
      | 'unreadableFact'
      | 'contradiction'
      | 'outweighed'
      | 'otherCountry'
      | 'rest'
      | 'furniture'
      | 'beforeSections'
      | 'unknown',
      string
    >
  }
  outlook: {
    heading: string
    checking: string
    created: string
    updated: string
    unchanged: string
    refused: string
    have: string
    found: string
    differences: string
    empty: string
    bureau: string
    open: string
  }
  create: string
  createAll: string
  creating: string
  report: {
    heading: string
    created: string
    updated: string
    unchanged: string
    refused: string
    documents: string
    next: string
    open: string
    backToCheck: string
    another: string
  }
  collections: Record<'countries' | 'ncbs' | 'agencies', string>
  problems: Record<
    | 'tooLarge'
    | 'source'
    | 'profile'
    | 'country'
    | 'countryName'
    | 'memberSince'
    | 'tooLong'
    | 'crimeAreas'
    | 'tooManyProfiles',
    string
  >
}

export const IMPORT_WORDS: Record<Locale, ImportWords> = { en, fr, es, ar }
