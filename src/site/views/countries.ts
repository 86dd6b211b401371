import type { Region } from '../../vocabulary/regions'
import type { PageContext } from './context'
import { pageView } from './frame'
import { byLetter, listedCountries, type LetterGroup } from './listed-countries'
import { regionCounts, type RegionCount } from './regions'

export interface CountriesBody {
  /** Address of the list of all countries; where the filter form goes. */
  list: string
  /** The region that the list is narrowed to. */
  region: Region | undefined
  regions: RegionCount[]
  count: number
  groups: LetterGroup[]
  /** Where countries are compared. */
  comparison: string
}

/** The list of all countries; with a region, only those of the region, which is the same as the region's page. */
export function countriesView(context: PageContext, region?: Region) {
  const all = listedCountries(context)
  const shown = region ? all.filter(({ content }) => content.region === region) : all
  const body: CountriesBody = {
    list: context.pathTo({ kind: 'countries' }),
    region,
    regions: regionCounts(context, all),
    count: shown.length,
    groups: byLetter(context, shown),
    comparison: context.pathTo({ kind: 'country-comparison', countries: [] }),
  }
  const { countries, countriesDescription } = context.words
  const about = { heading: { text: countries }, description: countriesDescription }
  return region
    ? pageView(
        context,
        'countries',
        { ...about, canonicalPage: { kind: 'region', region } },
        body,
        { cacheable: false },
      )
    : pageView(context, 'countries', about, body)
}
