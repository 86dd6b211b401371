import type { CurrentEdition } from '../../editions/edition'
import type { Prominence } from '../../vocabulary/classifications'
import { DOTS, SHAPES } from '../map/shapes'
import type { PageContext, Text } from './context'
import { linkTo, type Link } from './links'

/** A country that the map links to. */
export interface MapCountry {
  link: Link
  /** By which the drawing of the map knows it. */
  iso2: string
  /** How strongly the map's subject concerns it, where the map has one. */
  prominence: Prominence | undefined
}

/** What a map of the world shows; everything else on it is drawn as land. */
export interface WorldMap {
  countries: MapCountry[]
  note: Text
}

/**
 * The map with some live countries linked, in alphabetical order, as the keyboard walks them.
 *
 * @param prominenceOf how strongly the map's subject concerns a country
 * @returns undefined where the settings turn maps off, or no country would be on it
 */
export function worldMapOf(
  context: PageContext,
  countries: CurrentEdition<'countries'>[],
  prominenceOf?: (country: CurrentEdition<'countries'>) => Prominence | undefined,
): WorldMap | undefined {
  const { showMap, mapNote } = context.reader.settings()
  if (!showMap) return undefined
  const linked = countries.flatMap((country): MapCountry[] => {
    const link = linkTo(context, country)
    const { iso2 = '' } = country.content
    const isDrawn = iso2 in SHAPES || iso2 in DOTS
    return link?.href && isDrawn ? [{ link, iso2, prominence: prominenceOf?.(country) }] : []
  })
  if (linked.length === 0) return undefined
  return {
    countries: context.sorted(linked, ({ link }) => link.label.text),
    note: context.text(mapNote) ?? { text: context.words.mapNote },
  }
}
