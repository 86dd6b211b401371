import type { Listed } from '../../editions/parts'
import { REGIONS, type Region } from '../../vocabulary/regions'
import type { CountryFilter } from '../routes'
import type { PageContext } from './context'

/** A region, how many live countries it has, and its page. */
export interface RegionCount {
  region: Region
  count: number
  href: string
}

/**
 * The regions that have live countries, in the order of the vocabulary.
 *
 * @param others what the list is narrowed by beside a region, so that the links keep it
 */
export function regionCounts(
  context: PageContext,
  countries: Listed<'countries'>[],
  others?: CountryFilter,
): RegionCount[] {
  return REGIONS.map((region) => ({
    region,
    count: countries.filter(({ content }) => content.region === region).length,
    href: context.pathTo(
      others ? { kind: 'countries', ...others, region } : { kind: 'region', region },
    ),
  })).filter(({ count }) => count > 0)
}
