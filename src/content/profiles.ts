import type {
  AgencyFunction,
  AgencyLevel,
  ContactKind,
  Prominence,
} from '../vocabulary/classifications'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Region } from '../vocabulary/regions'
import type { RichText } from './rich-text'

/*
 * What an edition holds: the approved content of a document in all locales, relations as document ids,
 * empty values left out. Any field may be missing in a draft; in an edition the required ones are there in English.
 */

export interface KeyFact {
  label?: Localized<string>
  value?: Localized<string>
  unit?: Localized<string>
  source?: Localized<string>
  /** Day on which the fact was last checked, ISO 8601. */
  verifiedOn?: string
}

export interface Meta {
  title?: Localized<string>
  description?: Localized<string>
  /** Media id. */
  image?: string
}

export interface CountryContent {
  name?: Localized<string>
  slug?: string
  iso2?: string
  iso3?: string
  region?: Region
  /** Partial date: `1923-09-07`, `1986-10` or `1986`. */
  memberSince?: string
  tagline?: Localized<string>
  neighbours?: string[]
  keyFacts?: KeyFact[]
  crimeOverview?: Localized<RichText>
  interpolRole?: Localized<RichText>
  lawEnforcement?: Localized<RichText>
  crimeAreas?: { crimeArea?: string; prominence?: Prominence; note?: Localized<string> }[]
  gallery?: { media?: string; caption?: Localized<string> }[]
  meta?: Meta
}

export interface NcbContent {
  name?: Localized<string>
  city?: Localized<string>
  country?: string
  hostAgency?: string
  unit?: Localized<string>
  mandate?: Localized<RichText>
  /** Crime areas the bureau leads on. */
  crimeAreas?: string[]
  contacts?: { kind?: ContactKind; label?: Localized<string>; value?: string }[]
  aroundTheClock?: boolean
  meta?: Meta
}

export interface AgencyContent {
  name?: Localized<string>
  nativeName?: string
  acronym?: Localized<string>
  slug?: string
  country?: string
  parent?: string
  level?: AgencyLevel
  functions?: AgencyFunction[]
  /** How many units of this kind there are, where it is many. */
  unitCount?: number
  responsibilities?: Localized<RichText>
  website?: string
  meta?: Meta
}

export interface CrimeAreaContent {
  name?: Localized<string>
  slug?: string
  summary?: Localized<string>
  description?: Localized<RichText>
  synonyms?: Localized<string[]>
  related?: string[]
  icon?: string
  meta?: Meta
}

export interface ProfileContents {
  countries: CountryContent
  ncbs: NcbContent
  agencies: AgencyContent
  'crime-areas': CrimeAreaContent
}

export type ProfileContent = ProfileContents[ProfileCollection]

/** One stored rendition of an image. Its public address is `/media/<hash>.<extension>`. */
export interface MediaFile {
  width: number
  height: number
  mimeType: string
  filesize: number
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string
  extension: string
  /** The name under which the upload is kept; never shown. */
  filename: string
}

/** The metadata of an image as it was when the edition that uses it was published. */
export interface MediaContent {
  id: string
  original: MediaFile
  /** Smaller renditions, narrowest first. */
  sizes: MediaFile[]
  alt: Localized<string>
  caption?: Localized<string>
  credit?: string
  licence?: string
  /** Percent from the left and from the top. */
  focalX?: number
  focalY?: number
}
