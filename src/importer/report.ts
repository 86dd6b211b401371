import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Region } from '../vocabulary/regions'
import { sayRemark, sayRemarks, type Remark } from '../words/import/remark'
import type { ParsedBlock, ParsedProfile, SectionField, UnparsedLine } from './parsed-profile'

export type ImportStatus = 'created' | 'updated' | 'unchanged' | 'refused'

/** A field that an editor has written otherwise than the text says. */
export interface Difference {
  field: string
  /** Null for a field that is one for all languages. */
  locale: Locale | null
  have: unknown
  found: unknown
}

/** A document that stands for what was imported: made now, or there before. */
export interface ImportedDocument {
  collection: ProfileCollection
  id: string
  /** As the text writes it. */
  name: string
}

export interface ImportOutcome {
  status: ImportStatus
  differences?: Difference[]
  /** What was written over what is public, or had been written before. */
  changes?: Difference[]
  remarks?: Remark[]
  /** The country, its bureau and its agencies, unless the document was refused. */
  documents?: ImportedDocument[]
}

/** What the import says of one document, as JSON on one line. What the text does not state is null. */
export interface ImportReport {
  file: string
  /** Only where the file holds several documents: 1 for the first. */
  part?: number
  status: ImportStatus
  country: { iso2: string; name: string } | null
  region: Region | null
  ncbCity: string | null
  memberSince: string | null
  sections: {
    field: SectionField | null
    heading: string
    paragraphs: string[]
    listItems: string[]
  }[]
  agencies: string[]
  crimeAreas: string[]
  unparsed: UnparsedLine[]
  differences?: Difference[]
  message?: string
}

/**
 * The report on one document.
 *
 * @param parts how many documents the file holds
 */
export function reportOf(
  file: string,
  parts: number,
  profile: ParsedProfile,
  outcome: ImportOutcome,
): ImportReport {
  const message = outcome.remarks
    ? sayRemarks(outcome.remarks)
    : profile.refusal && sayRemark(profile.refusal)
  return {
    file,
    ...(parts > 1 && { part: profile.part }),
    status: outcome.status,
    country: profile.country ?? null,
    region: profile.region ?? null,
    ncbCity: profile.ncbCity ?? null,
    memberSince: profile.memberSince ?? null,
    sections: profile.sections.map(({ field, heading, blocks }) => ({
      field,
      heading,
      paragraphs: blocks.flatMap(paragraphOf),
      listItems: blocks.flatMap(itemsOf),
    })),
    agencies: profile.agencies,
    crimeAreas: profile.crimeAreas.map(({ slug }) => slug),
    unparsed: profile.unparsed,
    ...(outcome.differences && { differences: outcome.differences }),
    ...(message !== undefined && { message }),
  }
}

const paragraphOf = (block: ParsedBlock): string[] =>
  block.kind === 'paragraph' ? [block.text] : []

const itemsOf = (block: ParsedBlock): string[] => (block.kind === 'list' ? block.items : [])
