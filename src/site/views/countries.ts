import type { Region } from '../../vocabulary/regions'
import { formPathOf, formsOf, PAGE_FORMS } from '../machine-routes'
import type { CountryFilter } from '../routes'
import { datasetEntity } from '../structured-data/entities'
import type { PageContext } from './context'
import { CountryFacets, type Facet } from './country-filter'
import { pageView } from './frame'
import { byLetter, listedCountries, type LetterGroup } from './listed-countries'
import { regionCounts, type RegionCount } from './regions'

export interface CountriesBody {
  /** Address of the list of all countries; where the filter form goes. */
  list: string
  /** The region that the list is narrowed to. */
  region: Region | undefined
  regions: RegionCount[]
  /** What the list can be narrowed by; none on the page of a region, which leads to the list for that. */
  facets: Facet[]
  /** What a country is asked to be called. */
  name: string
  count: number
  groups: LetterGroup[]
  /** Where countries are compared. */
  comparison: string
}

/** The list of countries, narrowed as the query says. With a region alone it is the same as the region's page. */
export function countriesView(
  context: PageContext,
  { region, crimeArea, agencyFunction, name }: CountryFilter,
) {
  const others = {
    ...(crimeArea && { crimeArea }),
    ...(agencyFunction && { agencyFunction }),
    ...(name && { name }),
  }
  const all = listedCountries(context)
  const found = new CountryFacets(context, all, { ...others, ...(region && { region }) })
  const shown = found.left()
  const isFurther = Object.keys(others).length > 0
  const body: CountriesBody = {
    list: context.pathTo({ kind: 'countries' }),
    region,
    regions: regionCounts(context, all, isFurther ? others : undefined),
    facets: found.facets(),
    name: name ?? '',
    count: shown.length,
    groups: byLetter(context, shown),
    comparison: context.pathTo({ kind: 'country-comparison', countries: [] }),
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
  if (!region && !isFurther)
    return pageView(context, 'countries', { ...about, entity: dataset }, body)
  const canonicalPage =
    region && !isFurther ? ({ kind: 'region', region } as const) : ({ kind: 'countries' } as const)
  return pageView(context, 'countries', { ...about, canonicalPage }, body, { cacheable: false })
}
