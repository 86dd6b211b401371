import type { Locale } from '../../vocabulary/locales'
import { filterScriptPath } from '../assets'
import { counted } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { CountriesBody } from '../views/countries'
import { CountryFilterForm } from './country-filter-form'
import { CountryList } from './country-list'
import { RegionChips } from './region-chips'

const LIST = 'country-list'

/** A list of countries, the choice of a region above it, and a form to narrow it further. */
export const CountryBrowser = ({ of, locale }: { of: CountriesBody; locale: Locale }) => {
  const { countryCount, history, narrowFurther } = wordsOf(locale)
  const isNarrowed = of.name !== '' || of.facets.some(({ current }) => current !== undefined)
  // What the server left of a list for one name lacks the countries of another: there the form asks again.
  const narrows = of.facets.length > 0 && of.name === '' ? LIST : undefined
  return (
    <div className="wrap">
      <div className="region-filter">
        <RegionChips locale={locale} list={of.list} regions={of.regions} current={of.region} />
        {of.facets.length > 0 ? (
          <CountryFilterForm locale={locale} of={of} isNarrowed={isNarrowed} narrows={narrows} />
        ) : (
          <p>
            <a href={`${of.list}?region=${of.region ?? ''}`}>{narrowFurther}</a>
          </p>
        )}
      </div>
      <p
        className="quiet count"
        role="status"
        data-count-forms={narrows && JSON.stringify(countryCount)}
      >
        {counted(locale, countryCount, of.count)}
      </p>
      <nav className="more" aria-label={history.compare}>
        <a href={of.comparison}>{history.compareCountries}</a>
      </nav>
      <div id={LIST}>
        <CountryList groups={of.groups} all={isNarrowed ? of.list : undefined} locale={locale} />
      </div>
      {narrows ? <FilterScript /> : null}
    </div>
  )
}

/**
 * The page paints first: browsers look ahead for what to load, but not past a policy that the parser has not read yet. This
 * one says what the header says already.
 */
const FilterScript = () => (
  <>
    <meta httpEquiv="Content-Security-Policy" content="script-src 'self'" />
    <script type="module" src={filterScriptPath} fetchPriority="low" />
  </>
)
