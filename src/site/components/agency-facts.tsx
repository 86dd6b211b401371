import type { Locale } from '../../vocabulary/locales'
import { formatList, formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { AgencyBody } from '../views/agency'
import { Fact, Facts } from './facts'
import { Glance } from './glance'
import { Name, NameLink } from './text'

/** What an agency is, whose it is and what it does; nothing when none of it is known. */
export const AgencyFacts = ({ of, locale }: { of: AgencyBody; locale: Locale }) => {
  const words = wordsOf(locale)
  const facts = [
    of.country && { label: words.country, value: <NameLink to={of.country} /> },
    of.acronym && { label: words.acronym, value: <Name of={of.acronym} /> },
    of.parent && { label: words.partOf, value: <NameLink to={of.parent} /> },
    of.level && { label: words.level, value: words.levels[of.level] },
    of.functions.length > 0 && {
      label: words.functions,
      value: formatList(
        locale,
        of.functions.map((each) => words.agencyFunctions[each]),
      ),
    },
    of.unitCount !== undefined && {
      label: words.numberOfUnits,
      value: formatNumber(locale, of.unitCount),
    },
    ...of.hosts.map((ncb) => ({ label: words.hostsNcb, value: <NameLink to={ncb} /> })),
    of.website && {
      label: words.website,
      value: (
        <a href={of.website} dir="ltr" className="address">
          {of.website}
        </a>
      ),
    },
  ].filter((fact) => fact !== false && fact !== undefined && fact !== '')
  return facts.length > 0 ? (
    <Glance edition={of.edition} locale={locale}>
      <Facts>
        {facts.map(({ label, value }, index) => (
          <Fact key={index} label={label}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Glance>
  ) : null
}
