import type { Listed } from '../../editions/parts'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { websiteEntity } from '../structured-data/entities'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'
import { listedCountries } from './listed-countries'
import { Remembered } from './remembered'
import { regionCounts, type RegionCount } from './regions'
import { worldMapOf, type OnMap, type WorldMap } from './world-map'

/** Rows of “latest changes”. */
const CHANGES_SHOWN = 8

export interface Change {
  link: Link
  collection: ProfileCollection
  changeNote: Text | undefined
  publishedAt: string
}

export interface HomeBody {
  introduction: Text | undefined
  countryCount: number
  countries: string
  map: WorldMap | undefined
  regions: RegionCount[]
  changes: Change[]
  crimeAreas: Link[]
}

export function homeView(context: PageContext) {
  const { home, tagline, name } = context.reader.settings()
  const countries = listedCountries(context)
  const heading = context.text(home.heading) ?? context.text(name) ?? { text: '' }
  const introduction = context.text(home.introduction)
  const body: HomeBody = {
    introduction,
    countryCount: countries.length,
    countries: context.pathTo({ kind: 'countries' }),
    map: worldMapOf(context, linkedCountries(context, countries)),
    regions: regionCounts(context, countries),
    changes: latestChanges(context),
    crimeAreas: linksTo(context, context.listed.crimeAreas()),
  }
  const description = introduction?.text ?? context.text(tagline)?.text
  const { origin } = context.site
  const website = websiteEntity({
    name: context.text(name)?.text ?? heading.text,
    description: context.text(tagline)?.text,
    url: origin + context.pathTo({ kind: 'home' }),
    locale: context.locale,
    search: origin + context.pathTo({ kind: 'search' }),
  })
  return pageView(context, 'home', { heading, description, alsoDescribed: [website] }, body)
}

/** Countries as the map links them, in alphabetical order. */
function linkedCountries(context: PageContext, countries: Listed<'countries'>[]) {
  const linked = countries.flatMap(
    (country) =>
      remembered.of(country, context.locale, () => linkedCountry(context, country)) ?? [],
  )
  for (const { link } of linked) context.shows(link.label)
  return context.sorted(linked, ({ link }) => link.label.text)
}

/** Of each edition, by language. */
const remembered = new Remembered<Listed<'countries'>, OnMap>()

function linkedCountry(context: PageContext, country: Listed<'countries'>): OnMap | undefined {
  const { label, href } = linkTo(context, country) ?? {}
  const { iso2 } = country.content
  return label && href ? { link: { label, href }, iso2, prominence: undefined } : undefined
}

function latestChanges(context: PageContext): Change[] {
  return context.reader.latestChanges(CHANGES_SHOWN).flatMap((edition) => {
    const link = linkTo(context, edition)
    if (!link) return []
    const { collection, changeNote, publishedAt } = edition
    return [{ link, collection, changeNote: context.text(changeNote), publishedAt }]
  })
}
