import type { Region } from './regions'

/** What a person may be asked to do. One person may hold several. */
export const ROLES = ['contributor', 'reviewer', 'publisher', 'administrator', 'auditor'] as const

export type Role = (typeof ROLES)[number]

/** Where a person's roles apply. Ids of countries are document ids. */
export interface Scope {
  kind: 'all' | 'regions' | 'countries'
  regions: Region[]
  countries: string[]
}
