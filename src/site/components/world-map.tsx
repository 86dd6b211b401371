import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import { BOX, DOTS, REST, SHAPES } from '../map/shapes'
import type { MapCountry, WorldMap as Map } from '../views/world-map'
import { LocalText } from './text'

interface WorldMapProps {
  of: Map
  locale: Locale
  /** The id of what comes after the map, for those who do not want to walk through it. */
  after: string
}

/** Units of the map. */
const DOT_RADIUS = 4

/** Countries as links on a map of the world. What it says stands as a list or a table beside it. */
export const WorldMap = ({ of, locale, after }: WorldMapProps) => {
  const words = wordsOf(locale)
  return (
    <figure className="world-map">
      <a className="skip" href={`#${after}`}>
        {words.skipMap}
      </a>
      <nav aria-label={words.worldMap}>
        <svg viewBox={`0 0 ${BOX.join(' ')}`}>
          <path className="land" d={landBehind(of.countries)} />
          {of.countries.map((country) => (
            <Country key={country.link.href} of={country} locale={locale} />
          ))}
        </svg>
      </nav>
      <figcaption className="quiet">
        <LocalText of={of.note} />
      </figcaption>
    </figure>
  )
}

/** One path of all that is not linked. Each part begins with a step relative to where the one before ended: made absolute. */
function landBehind(countries: MapCountry[]): string {
  const linked = new Set(countries.map(({ iso2 }) => iso2))
  const others = Object.entries(SHAPES).filter(([iso2]) => !linked.has(iso2))
  return [...others.map(([, path]) => path), REST].map((path) => `M${path.slice(1)}`).join('')
}

const Country = ({
  of: { link, iso2, prominence },
  locale,
}: {
  of: MapCountry
  locale: Locale
}) => {
  const { label, href } = link
  const says = prominence ? `: ${wordsOf(locale).prominences[prominence]}` : ''
  const [x, y] = DOTS[iso2] ?? []
  return (
    <a className={prominence} href={href} lang={label.lang}>
      <title>{`${label.text}${says}`}</title>
      {/* A country too small for a shape is marked by a dot. */}
      {iso2 in SHAPES ? <path d={SHAPES[iso2]} /> : <circle cx={x} cy={y} r={DOT_RADIUS} />}
    </a>
  )
}
