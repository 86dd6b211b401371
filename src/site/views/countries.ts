import type { Region } from '../../vocabulary/regions'
import { formPathOf, formsOf, PAGE_FORMS } from '../machine-routes'
import { datasetEntity } from '../structured-data/entities'
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
  }
  const { countries, countriesDescription } = context.words
  const { locale, page, site } = context
  const dataset = datasetEntity({
    name: countries,
    description: countriesDescription,
    creator: context.text(context.reader.settings().name)?.text ?? site.origin,
    locale,
    formats: formsOf(page).map((form) => ({
      type: PAGE_FORMS[form].type,
      href: site.origin + formPathOf(locale, page, form),
    })),
  })
  const about = { heading: { text: countries }, description: countriesDescription }
  return region
    ? pageView(
        context,
        'countries',
        { ...about, canonicalPage: { kind: 'region', region } },
        body,
        { cacheable: false },
      )
    : pageView(context, 'countries', { ...about, entity: dataset }, body)
}
