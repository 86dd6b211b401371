import type { Prominence } from '../vocabulary/classifications'
import type { Locale } from '../vocabulary/locales'
import type { Region } from '../vocabulary/regions'
import type { Remark } from '../words/import/remark'

/** The three sections that every profile has. */
export const SECTION_FIELDS = ['crimeOverview', 'interpolRole', 'lawEnforcement'] as const
export type SectionField = (typeof SECTION_FIELDS)[number]

export type ParsedBlock =
  { kind: 'paragraph'; text: string } | { kind: 'list'; ordered: boolean; items: string[] }

/** A heading and what stands under it. Several sections may belong to one field; their order is the text's. */
export interface ParsedSection {
  /** Null for a section that fits none of the three. */
  field: SectionField | null
  /** As the text writes it. */
  heading: string
  blocks: ParsedBlock[]
}

export interface ParsedCrimeArea {
  slug: string
  prominence: Prominence
}

/** Text that was not understood, with its 1-based line in the source. */
export interface UnparsedLine {
  line: number
  text: string
}

/** What one document says. A field that the text does not state is absent, never guessed. */
export interface ParsedProfile {
  /** 1 for the first document of a file. */
  part: number
  /** Why this document cannot be imported, and what to do about it. */
  refusal?: Remark
  /** The language of the text. */
  locale: Locale
  /** `name` is as the text writes it. */
  country?: { iso2: string; name: string }
  region?: Region
  ncbCity?: string
  /** Partial date: `1923-09-07`, `1986-10` or `1986`. */
  memberSince?: string
  tagline?: string
  sections: ParsedSection[]
  /** Names of agencies in the order of the text, each once. */
  agencies: string[]
  crimeAreas: ParsedCrimeArea[]
  /** The unit that the National Central Bureau is, inside its host agency. */
  ncbHostUnit?: string
  ncbHostAgency?: string
  /** Every piece of the source that went nowhere, in the order of the text. */
  unparsed: UnparsedLine[]
}

/** A document of which nothing could be read. */
export const refusedProfile = (part: number, refusal: Remark): ParsedProfile => ({
  part,
  refusal,
  locale: 'en',
  sections: [],
  agencies: [],
  crimeAreas: [],
  unparsed: [],
})
