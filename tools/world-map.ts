import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import { iso31661 } from 'iso-3166'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

/*
 * Draws `src/site/map/shapes.ts`, the world map of the public site: `npm run generate:map`. The shapes are Natural
 * Earth's (public domain), as the package `world-atlas` brings them, in the projection Equal Earth, which shows areas
 * as large as they are. Nobody runs this but whoever changes the map.
 */

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The box that the map is drawn into. */
const WIDTH = 1000
const HEIGHT = 460
/** Square degrees: what is smaller than that beside a coast or a border is left out. */
const DETAIL = 0.25
/** Units of the box, squared: a country with less is marked by a dot. */
const SMALLEST_SHAPE = 12
/** Nobody lives there whom a profile could be about, and it would take a fifth of the map. */
const LEFT_OUT = 'AQ'

const world = (file: string): World =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8'),
  ) as World

const iso2ByNumber = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]))

function featuresOf(topology: World) {
  return feature(topology, topology.objects.countries).features.map(({ id, geometry }) => ({
    iso2: iso2ByNumber.get(String(id).padStart(3, '0')),
    geometry,
  }))
}

/** Path data in whole units, every step relative to the last: the shortest that SVG has. */
function compact(projection: GeoProjection, geometry: GeoJSON.Geometry): string {
  const rings = (geoPath(projection)(geometry) ?? '')
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((number) => Math.round(Number(number)))),
    )
  let [fromX, fromY] = [0, 0]
  return rings
    .map((ring) => {
      const steps: string[] = []
      const [startX = 0, startY = 0] = ring[0] ?? []
      let [x, y] = [startX, startY]
      for (const [nextX = 0, nextY = 0] of ring.slice(1)) {
        if (nextX === x && nextY === y) continue
        steps.push(`${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`)
        ;[x, y] = [nextX, nextY]
      }
      if (steps.length < 3) return ''
      const move = `m${startX - fromX}${startY < fromY ? '' : ' '}${startY - fromY}`
      ;[fromX, fromY] = [startX, startY]
      return `${move}l${steps.join(' ').replace(/ -/g, '-')}z`
    })
    .join('')
}

const coarse = featuresOf(simplify(presimplify(world('countries-110m.json')), DETAIL))
const fine = featuresOf(world('countries-50m.json'))
const withoutPole = {
  type: 'GeometryCollection' as const,
  geometries: fine.filter(({ iso2 }) => iso2 !== LEFT_OUT).map(({ geometry }) => geometry),
}
const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], withoutPole)
const measure = geoPath(projection)

const shapes = new Map<string, string>()
let rest = ''
for (const { iso2, geometry } of coarse) {
  if (iso2 === LEFT_OUT) continue
  const path = compact(projection, geometry)
  if (!iso2) rest += path
  else if (path && measure.area(geometry) >= SMALLEST_SHAPE) shapes.set(iso2, path)
}
const dots = new Map<string, [number, number]>()
for (const { iso2, geometry } of fine) {
  if (!iso2 || iso2 === LEFT_OUT || shapes.has(iso2)) continue
  const [x, y] = measure.centroid(geometry)
  dots.set(iso2, [Math.round(x), Math.round(y)])
}

const sorted = <Value>(map: Map<string, Value>) =>
  Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
const constant = (what: string, name: string, type: string, value: unknown) =>
  `/** ${what} */\nexport const ${name}: ${type} = ${JSON.stringify(value)}\n`
writeFileSync(
  path.join(import.meta.dirname, '..', 'src', 'site', 'map', 'shapes.ts'),
  [
    '/* Drawn by tools/world-map.ts from Natural Earth’s shapes, which are in the public domain. */\n',
    constant(
      'Width and height of the box that the map is drawn into.',
      'BOX',
      'readonly [number, number]',
      [WIDTH, HEIGHT],
    ),
    constant(
      'Path data by ISO 3166-1 alpha-2 code.',
      'SHAPES',
      'Readonly<Record<string, string>>',
      sorted(shapes),
    ),
    constant(
      'Where a country too small for a shape is marked, by the same code.',
      'DOTS',
      'Readonly<Record<string, readonly [number, number]>>',
      sorted(dots),
    ),
    constant('Path data of land that has no code.', 'REST', 'string', rest),
  ].join('\n'),
)
