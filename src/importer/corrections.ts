import { textToBlocks } from './block-text'
import type { ParsedProfile, ParsedSection } from './parsed-profile'

/** The values of a profile that a person can correct. */
export const CORRECTABLE = [
  'country',
  'locale',
  'region',
  'ncbCity',
  'memberSince',
  'tagline',
  'ncbHostUnit',
  'ncbHostAgency',
  'agencies',
  'crimeAreas',
] as const
export type Correctable = (typeof CORRECTABLE)[number]

type Values = Partial<{ [K in Correctable]: NonNullable<ParsedProfile[K]> | null }>

/** What a person has put in place of what was read. It holds when the text is read again, too. */
export interface Corrections {
  /** Null for a value that was taken away. */
  values: Values
  /** Texts of sections by {@link sectionKey}. */
  sections: Record<string, string>
}

export const NO_CORRECTIONS: Corrections = { values: {}, sections: {} }

/** Names a section of a profile by its heading, and by which one of that heading it is. */
export function sectionKey(sections: readonly ParsedSection[], index: number): string {
  const heading = sections[index]?.heading ?? ''
  const before = sections.slice(0, index).filter((other) => other.heading === heading)
  return `${before.length} ${heading}`
}

/** A profile with a person's corrections in place of what was read. */
export function withCorrections(
  profile: ParsedProfile,
  { values, sections }: Corrections,
): ParsedProfile {
  const { refusal, ...read } = profile
  const merged = Object.fromEntries(
    Object.entries({ ...read, ...values }).filter(([, value]) => !isBlank(value)),
  ) as unknown as ParsedProfile
  return {
    ...merged,
    agencies: (values.agencies ?? read.agencies).filter((name) => !isBlank(name)),
    crimeAreas: values.crimeAreas ?? read.crimeAreas,
    // A country by hand settles what only the country was missing for.
    ...(refusal !== undefined && !values.country && { refusal }),
    sections: profile.sections.map((section, index) => {
      const text = sections[sectionKey(profile.sections, index)]
      return text === undefined ? section : { ...section, blocks: textToBlocks(text) }
    }),
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')
