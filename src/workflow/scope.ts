import type { Region } from '../vocabulary/regions'
import type { Scope } from '../vocabulary/roles'

/** A country that a document belongs to, or would belong to. Null where the content does not say. */
export interface Place {
  country: string | null
  region: Region | null
}

/**
 * Whether a scope covers a document. A document is covered when every place is: as it is live and as the
 * working copy would make it. `everywhere` stands for documents without a country and for new countries.
 */
export function covers(scope: Scope, places: readonly Place[] | 'everywhere'): boolean {
  if (scope.kind === 'all') return true
  if (places === 'everywhere' || places.length === 0) return false
  return places.every(({ country, region }) =>
    scope.kind === 'countries'
      ? country !== null && scope.countries.includes(country)
      : region !== null && scope.regions.includes(region),
  )
}
