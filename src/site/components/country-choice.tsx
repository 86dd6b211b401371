import { fill, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import { MOST_COMPARED, type CountryComparisonBody } from '../views/country-comparison'

/** Asks for two to four countries and goes to their comparison. */
export const CountryChoice = ({ of, locale }: { of: CountryComparisonBody; locale: Locale }) => {
  const { history } = wordsOf(locale)
  return (
    <form className="choices" action={of.action} method="get">
      {Array.from({ length: MOST_COMPARED }, (_, index) => (
        <p key={index}>
          <label htmlFor={`country-${String(index)}`}>
            {fill(history.countryChoice, { number: formatNumber(locale, index + 1) })}
          </label>
          <select
            id={`country-${String(index)}`}
            name="countries"
            defaultValue={of.chosen[index] ?? ''}
            required={index < 2}
          >
            <option value="">{history.noChoice}</option>
            {of.choices.map(({ slug, name }) => (
              <option key={slug} value={slug} lang={name.lang} dir={name.dir}>
                {name.text}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit">{history.compare}</button>
    </form>
  )
}
