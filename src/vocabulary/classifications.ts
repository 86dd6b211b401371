/** How strongly a crime area marks a country. */
export const PROMINENCES = ['principal', 'associated', 'supported'] as const
export type Prominence = (typeof PROMINENCES)[number]

/** The tier of government an agency belongs to. */
export const AGENCY_LEVELS = ['national', 'federal', 'regional', 'local'] as const
export type AgencyLevel = (typeof AGENCY_LEVELS)[number]

/** What an agency does. */
export const AGENCY_FUNCTIONS = [
  'police',
  'investigation',
  'prosecution',
  'border',
  'customs',
  'state-security',
  'financial-investigation',
  'immigration',
  'coast-guard',
  'corrections',
  'anti-corruption',
  'forensics',
  'intelligence',
  'oversight',
] as const
export type AgencyFunction = (typeof AGENCY_FUNCTIONS)[number]

export const isAgencyFunction = (value: unknown): value is AgencyFunction =>
  (AGENCY_FUNCTIONS as readonly unknown[]).includes(value)

/** The ways in which the public can reach a National Central Bureau. */
export const CONTACT_KINDS = ['phone', 'email', 'website', 'address'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
