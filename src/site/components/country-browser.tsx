import type { Locale } from '../../vocabulary/locales'
import { counted } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { CountriesBody } from '../views/countries'
import { CountryList } from './country-list'
import { RegionFilter } from './region-filter'

/** A list of countries and the choice of a region above it. */
export const CountryBrowser = ({ of, locale }: { of: CountriesBody; locale: Locale }) => (
  <div className="wrap">
    <RegionFilter locale={locale} list={of.list} regions={of.regions} current={of.region} />
    {of.count > 0 ? (
      <p className="quiet count">
        {counted(locale, wordsOf(locale).countryCount, of.count)}
        {' · '}
        <a href={of.comparison}>{wordsOf(locale).history.compareCountries}</a>
      </p>
    ) : null}
    <CountryList groups={of.groups} locale={locale} />
  </div>
)
