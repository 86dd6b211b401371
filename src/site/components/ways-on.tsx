import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'

interface WaysOnProps {
  locale: Locale
  /** Addresses of the lists. */
  ways: { countries: string; crimeAreas: string }
}

/** The lists in which everything can be found without searching. */
export const WaysOn = ({ locale, ways }: WaysOnProps) => {
  const words = wordsOf(locale)
  return (
    <ul className="link-list">
      <li>
        <a href={ways.countries}>{words.browseCountries}</a>
      </li>
      <li>
        <a href={ways.crimeAreas}>{words.allCrimeAreas}</a>
      </li>
    </ul>
  )
}
