import type { CurrentEdition } from '../../editions/edition'
import type { Prominence } from '../../vocabulary/classifications'
import { BOX, DOTS, REST, SHAPES } from '../map/shapes'
import type { PageContext, Text } from './context'
import { linkTo, type Link } from './links'

/** A country that the map links to: drawn as a shape, or marked by a dot where it is too small for one. */
export interface MapCountry {
  link: Link
  shape: { path: string } | { x: number; y: number }
  /** How strongly the map's subject concerns it, where the map has one. */
  prominence: Prominence | undefined
}

export interface WorldMap {
  width: number
  height: number
  /** Path data of all land that is not linked. */
  land: string
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
  const drawn = new Set<string>()
  const linked = countries.flatMap((country): MapCountry[] => {
    const link = linkTo(context, country)
    const { iso2 = '' } = country.content
    const shape = shapeOf(iso2)
    if (!link?.href || !shape) return []
    drawn.add(iso2)
    return [{ link, shape, prominence: prominenceOf?.(country) }]
  })
  if (linked.length === 0) return undefined
  const [width, height] = BOX
  const others = Object.entries(SHAPES).filter(([iso2]) => !drawn.has(iso2))
  return {
    width,
    height,
    land: absolute([...others.map(([, path]) => path), REST]),
    countries: context.sorted(linked, ({ link }) => link.label.text),
    note: context.text(mapNote) ?? { text: context.words.mapNote },
  }
}

function shapeOf(iso2: string): MapCountry['shape'] | undefined {
  const path = SHAPES[iso2]
  if (path !== undefined) return { path }
  const dot = DOTS[iso2]
  return dot && { x: dot[0], y: dot[1] }
}

/** One path of several: each begins with a step relative to where the one before ended, so it is made absolute. */
const absolute = (paths: string[]): string =>
  paths
    .filter(Boolean)
    .map((path) => `M${path.slice(1)}`)
    .join('')
