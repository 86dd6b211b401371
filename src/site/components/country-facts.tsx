import { Fragment } from 'react'

import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { CountryBody, Fact as KeyFact } from '../views/country'
import { DateText } from './date'
import { Fact, Facts } from './facts'
import { Glance } from './glance'
import { LocalText, Name, NameLink, Phrase } from './text'

/** What a reader looks for first. */
export const CountryFacts = ({ of, locale }: { of: CountryBody; locale: Locale }) => {
  const words = wordsOf(locale)
  return (
    <Glance edition={of.edition} locale={locale}>
      <Facts>
        {of.region ? (
          <Fact label={words.region}>
            <a href={of.region.href}>{words.regionNames[of.region.region]}</a>
          </Fact>
        ) : null}
        {of.ncb ? (
          <Fact label={words.ncb}>
            <NameLink to={of.ncb.link} />
          </Fact>
        ) : null}
        {of.memberSince ? (
          <Fact label={words.memberSince}>
            <DateText locale={locale} value={of.memberSince} />
          </Fact>
        ) : null}
        {of.isoCodes.length > 0 ? (
          <Fact label={words.isoCodes}>
            {of.isoCodes.map((code) => (
              <Fragment key={code}>
                <bdi className="code">{code}</bdi>{' '}
              </Fragment>
            ))}
          </Fact>
        ) : null}
        {of.facts.map((fact) => (
          <Fact key={fact.label.text} label={<LocalText of={fact.label} />}>
            <KeyFactValue of={fact} locale={locale} />
          </Fact>
        ))}
      </Facts>
    </Glance>
  )
}

/** What a key fact says, with its source and when it was checked. */
export const KeyFactValue = ({ of, locale }: { of: KeyFact; locale: Locale }) => {
  const words = wordsOf(locale)
  return (
    <>
      <Quantity value={of.value} unit={of.unit} />
      {of.source ? (
        <p className="quiet">
          <Phrase of={words.source} values={{ source: <Name of={of.source} /> }} />
        </p>
      ) : null}
      {of.verifiedOn ? (
        <p className="quiet">
          <Phrase
            of={words.verifiedOn}
            values={{ date: <DateText locale={locale} value={of.verifiedOn} /> }}
          />
        </p>
      ) : null}
    </>
  )
}

/** Value and unit in the same foreign language are one run of words: its direction orders them, not the page's. */
const Quantity = ({ value, unit }: Pick<KeyFact, 'value' | 'unit'>) => {
  if (!unit) return <Name of={value} />
  if (value.lang && value.lang === unit.lang)
    return <Name of={{ ...value, text: `${value.text} ${unit.text}` }} />
  return (
    <>
      <Name of={value} /> <Name of={unit} />
    </>
  )
}
