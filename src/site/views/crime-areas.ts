import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { linkTo, type Link } from './links'
import { listedCountries } from './listed-countries'

export interface CrimeAreasBody {
  areas: { link: Link; summary: Text | undefined; countryCount: number }[]
}

/** All crime areas with the number of countries that name each. */
export function crimeAreasView(context: PageContext) {
  const { listed, words } = context
  const countries = listedCountries(context)
  const areas = listed.crimeAreas().flatMap((edition) => {
    const link = linkTo(context, edition)
    const countryCount = countries.filter(({ content }) =>
      content.crimeAreas?.some(({ crimeArea }) => crimeArea === edition.id),
    ).length
    return link ? [{ link, summary: context.text(edition.content.summary), countryCount }] : []
  })
  const body: CrimeAreasBody = { areas: context.sorted(areas, ({ link }) => link.label.text) }
  const about = {
    heading: { text: words.crimeAreas },
    description: words.crimeAreasDescription,
  }
  return pageView(context, 'crime-areas', about, body)
}
