import type { Prominence } from '../../vocabulary/classifications'
import { DOTS, SHAPES } from '../map/shapes'
import type { PageContext, Text } from './context'
import type { Link } from './links'
import { Remembered } from './remembered'

/** A country that the map links to. */
export interface MapCountry {
  link: Link & { href: string }
  /** By which the drawing of the map knows it. */
  iso2: string
  /** How strongly the map's subject concerns it, where the map has one. */
  prominence: Prominence | undefined
}

/** A country that may be on the map. */
export type OnMap = Omit<MapCountry, 'iso2'> & { iso2: string | undefined }

/** What a map of the world shows; everything else on it is drawn as land. */
export interface WorldMap {
  countries: MapCountry[]
  note: Text
}

/**
 * The map with some live countries linked.
 *
 * @param countries in alphabetical order, as the keyboard walks them. Those that the map does not draw are left out.
 * @returns undefined where the settings turn maps off, or no country would be on it
 */
export function worldMapOf(
  context: PageContext,
  countries: readonly OnMap[],
): WorldMap | undefined {
  const { showMap, mapNote } = context.reader.settings()
  if (!showMap) return undefined
  const drawn = countries.flatMap(
    (country) => remembered.of(country, '', () => mapCountry(country)) ?? [],
  )
  if (drawn.length === 0) return undefined
  const note = context.text(mapNote) ?? { text: context.words.mapNote }
  return { countries: drawn, note }
}

/** Of each thing that a list says of a country. */
const remembered = new Remembered<OnMap, MapCountry>()

const mapCountry = ({ link, iso2 = '', prominence }: OnMap): MapCountry | undefined =>
  iso2 in SHAPES || iso2 in DOTS ? { link, iso2, prominence } : undefined
