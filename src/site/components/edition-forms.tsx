import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'

interface CompareFormProps {
  locale: Locale
  action: string
  /** How many editions there are; left out where that is not known. */
  count?: number
  chosen: readonly [number, number]
}

/** Asks for two numbers of editions and goes to their comparison. */
export const CompareForm = ({ locale, action, count, chosen }: CompareFormProps) => {
  const words = wordsOf(locale).history
  return (
    <form className="choices" action={action} method="get">
      {(['from', 'to'] as const).map((name, index) => (
        <p key={name}>
          <label htmlFor={name}>{index === 0 ? words.earlier : words.later}</label>
          <input
            type="number"
            id={name}
            name={name}
            min={1}
            max={count}
            required
            defaultValue={chosen[index]}
            placeholder={count === undefined ? undefined : `1–${formatNumber(locale, count)}`}
          />
        </p>
      ))}
      <button type="submit">{words.compare}</button>
    </form>
  )
}

/** Asks for a day and goes to the edition that was current when it ended. */
export const AsOfForm = ({ locale, action }: { locale: Locale; action: string }) => {
  const words = wordsOf(locale)
  return (
    <>
      <p id="asOf-hint" className="quiet">
        {words.history.asOfHint}
      </p>
      <form className="choices" action={action} method="get">
        <p>
          <label htmlFor="asOf">{words.history.day}</label>
          <input type="date" id="asOf" name="asOf" required aria-describedby="asOf-hint" />
        </p>
        <button type="submit">{words.show}</button>
      </form>
    </>
  )
}
