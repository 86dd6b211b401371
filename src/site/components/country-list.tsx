import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { LetterGroup } from '../views/listed-countries'
import { NameLink } from './text'

/** From this many initials on, a line of letters helps. */
const MANY_LETTERS = 6

interface CountryListProps {
  groups: LetterGroup[]
  /** Address of the list of all countries, where this one is narrowed. */
  all: string | undefined
  locale: Locale
}

/** Countries under their initials, or why there are none. */
export const CountryList = ({ groups, all, locale }: CountryListProps) => {
  const words = wordsOf(locale)
  if (groups.length === 0)
    return all === undefined ? (
      <p>{words.noCountries}</p>
    ) : (
      <>
        <p>{words.noMatchingCountry}</p>
        <p>
          <a href={all}>{words.browseCountries}</a>
        </p>
      </>
    )
  return (
    <>
      {groups.length >= MANY_LETTERS ? (
        <nav className="letters" aria-label={words.browseByLetter}>
          <ul>
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="letter-groups">
        {groups.map(({ letter, countries }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul className="plain-list">
              {countries.map(({ link, iso2, names }) => (
                <li key={link.href} className="country-entry" data-names={names.join(' ')}>
                  <NameLink to={link} />
                  {iso2 ? <bdi className="code">{iso2}</bdi> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
