import type { Region } from '../../vocabulary/regions'
import type { PageContext } from './context'
import type { CountriesBody } from './countries'
import { pageView } from './frame'
import { byLetter, listedCountries } from './listed-countries'
import { regionCounts } from './regions'

export type RegionBody = CountriesBody & { region: Region }

/** The countries of one region. A region without any has a page all the same, which says so. */
export function regionView(context: PageContext, region: Region) {
  const all = listedCountries(context)
  const shown = all.filter(({ content }) => content.region === region)
  const list = context.pathTo({ kind: 'countries' })
  const { words } = context
  const body: RegionBody = {
    region,
    list,
    regions: regionCounts(context, all),
    facets: [],
    name: '',
    count: shown.length,
    groups: byLetter(context, shown),
  }
  return pageView(
    context,
    'region',
    {
      heading: { text: words.regionNames[region] },
      description: words.countriesOfRegion,
      above: [{ label: { text: words.countries }, href: list }],
    },
    body,
  )
}
