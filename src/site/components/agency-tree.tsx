import type { Locale } from '../../vocabulary/locales'
import { counted, formatList } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { AgencyEntry } from '../views/agency-tree'
import { Name, NameLink } from './text'

/** Agencies, each with those under it. */
export const AgencyTree = ({ entries, locale }: { entries: AgencyEntry[]; locale: Locale }) => (
  <ul className="agencies">
    {entries.map((entry) => (
      <li key={entry.link.href ?? entry.link.label.text}>
        <Agency of={entry} locale={locale} />
        {entry.under.length > 0 ? <AgencyTree entries={entry.under} locale={locale} /> : null}
      </li>
    ))}
  </ul>
)

const Agency = ({ of, locale }: { of: AgencyEntry; locale: Locale }) => {
  const words = wordsOf(locale)
  const notes = [
    of.level && words.levels[of.level],
    of.functions.length > 0 &&
      formatList(
        locale,
        of.functions.map((each) => words.agencyFunctions[each]),
      ),
    of.unitCount !== undefined && counted(locale, words.unitCount, of.unitCount),
  ].filter(Boolean)
  return (
    <div className="agency">
      <p className="agency-name">
        <NameLink to={of.link} />
        {of.acronym ? (
          <>
            {' '}
            <span className="code">
              <Name of={of.acronym} />
            </span>
          </>
        ) : null}
      </p>
      {of.nativeName ? (
        <p className="quiet">
          <bdi>{of.nativeName}</bdi>
        </p>
      ) : null}
      {notes.length > 0 ? <p className="quiet">{notes.join(' · ')}</p> : null}
    </div>
  )
}
