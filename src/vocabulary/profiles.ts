/** The collections under the editorial workflow, by their Payload slug. */
export const PROFILE_COLLECTIONS = ['countries', 'ncbs', 'agencies', 'crime-areas'] as const

export type ProfileCollection = (typeof PROFILE_COLLECTIONS)[number]

export const isProfileCollection = (value: unknown): value is ProfileCollection =>
  typeof value === 'string' && (PROFILE_COLLECTIONS as readonly string[]).includes(value)
