import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
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
        <svg viewBox={`0 0 ${of.width} ${of.height}`}>
          <path className="land" d={of.land} />
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

const Country = ({
  of: { link, shape, prominence },
  locale,
}: {
  of: MapCountry
  locale: Locale
}) => {
  const { label, href } = link
  const says = prominence ? `: ${wordsOf(locale).prominences[prominence]}` : ''
  return (
    <a className={prominence} href={href} lang={label.lang}>
      <title>{`${label.text}${says}`}</title>
      {'path' in shape ? (
        <path d={shape.path} />
      ) : (
        <circle cx={shape.x} cy={shape.y} r={DOT_RADIUS} />
      )}
    </a>
  )
}
