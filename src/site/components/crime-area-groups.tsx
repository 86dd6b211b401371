import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { CountryBody } from '../views/country'
import { LocalText, NameLink } from './text'

/** The crime areas that a country names, those that mark it most first. */
export const CrimeAreaGroups = ({
  groups,
  locale,
}: {
  groups: CountryBody['crimeAreas']
  locale: Locale
}) => (
  <div className="prominences">
    {groups.map(({ prominence, areas }) => (
      <div key={prominence} className={prominence}>
        <h3>{wordsOf(locale).prominences[prominence]}</h3>
        <ul className="plain-list">
          {areas.map(({ link, note }) => (
            <li key={link.href ?? link.label.text}>
              <NameLink to={link} />
              {note ? (
                <p className="quiet">
                  <LocalText of={note} />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)
