import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { Words } from '../i18n/words'
import type { CountriesBody } from '../views/countries'
import type { Facet } from '../views/country-filter'

interface CountryFilterFormProps {
  locale: Locale
  of: CountriesBody
  /** Whether anything is chosen already. */
  isNarrowed: boolean
  /** The id of the list that is narrowed while somebody types; undefined where the server alone narrows it. */
  narrows: string | undefined
}

const labelsOf = (words: Words): Record<Facet['name'], { label: string; all: string }> => ({
  region: { label: words.region, all: words.allRegions },
  'crime-area': { label: words.crimeArea, all: words.allCrimeAreas },
  function: { label: words.agencyFunction, all: words.allFunctions },
})

/** Narrows the list of countries by name, region, crime area and what agencies do, all together. */
export const CountryFilterForm = ({ locale, of, isNarrowed, narrows }: CountryFilterFormProps) => {
  const words = wordsOf(locale)
  const labels = labelsOf(words)
  return (
    <form action={of.list} method="get" className="facets">
      <p>
        <label htmlFor="name">{words.filterByName}</label>
        <input
          type="search"
          id="name"
          name="q"
          defaultValue={of.name}
          autoComplete="off"
          maxLength={100}
          dir="auto"
          data-filters={narrows}
        />
      </p>
      {of.facets.map(({ name, current, options }) => (
        <p key={name}>
          <label htmlFor={name}>{labels[name].label}</label>
          <select id={name} name={name} defaultValue={current ?? ''}>
            <option value="">{labels[name].all}</option>
            {options.map(({ value, label, count }) => (
              <option key={value} value={value} lang={label.lang}>
                {`${label.text} (${formatNumber(locale, count)})`}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p className="field">
        <button type="submit">{words.show}</button>
        {isNarrowed ? <a href={of.list}>{words.showAll}</a> : null}
      </p>
    </form>
  )
}
