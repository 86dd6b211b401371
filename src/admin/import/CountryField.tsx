'use client'

import { useId, useMemo } from 'react'

import { ISO_COUNTRIES } from '../../vocabulary/country-names'
import { LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { FieldCard } from './FieldCard'
import { setValue, takeBack, type FieldProps } from './field-props'

/** Which country a text is about, what it calls it, and in which language it is. */
export function CountryField({ candidate, profile, correct }: FieldProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const id = useId()
  const { refusal, suggestions } = candidate.understood
  const { values } = candidate.corrections
  const { country } = profile
  const choices = useMemo(() => countryChoices(locale), [locale])

  const choose = (iso2: string) => {
    const isOwn = country?.name && country.name !== proposedName(country.iso2, profile.locale)
    const name = isOwn ? country.name : proposedName(iso2, profile.locale)
    correct(setValue('country', iso2 ? { iso2, name } : null))
  }

  return (
    <>
      {refusal && profile.refusal && (
        <div className="import-warning" role="status">
          <p>{refusal}</p>
          {suggestions.map(({ iso2, name }) => (
            <button
              className="import-button"
              key={iso2}
              onClick={() => {
                choose(iso2)
              }}
              type="button"
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <FieldCard
        field="country"
        isFilled={country !== undefined}
        label={words.fields.country}
        onTakeBack={
          'country' in values
            ? () => {
                correct(takeBack('country'))
              }
            : undefined
        }
      >
        <div className="import-input">
          <label htmlFor={`${id}-iso2`}>{words.fields.iso2}</label>
          <select
            id={`${id}-iso2`}
            onChange={(event) => {
              choose(event.target.value)
            }}
            value={country?.iso2 ?? ''}
          >
            <option value="">{words.fields.none}</option>
            {choices.map(({ iso2, name }) => (
              <option key={iso2} value={iso2}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="import-input">
          <label htmlFor={`${id}-name`}>{words.fields.countryName}</label>
          <input
            dir="auto"
            disabled={!country}
            id={`${id}-name`}
            maxLength={200}
            onChange={(event) => {
              if (country) correct(setValue('country', { ...country, name: event.target.value }))
            }}
            value={country?.name ?? ''}
          />
        </div>
      </FieldCard>
      <FieldCard
        field="locale"
        isFilled
        label={words.fields.locale}
        onTakeBack={
          'locale' in values
            ? () => {
                correct(takeBack('locale'))
              }
            : undefined
        }
        origin={words.origins.words}
      >
        <div className="import-input">
          <label htmlFor={`${id}-locale`}>{words.fields.locale}</label>
          <select
            id={`${id}-locale`}
            onChange={(event) => {
              correct(setValue('locale', event.target.value as Locale))
            }}
            value={profile.locale}
          >
            {LOCALES.map((code) => (
              <option key={code} lang={code} value={code}>
                {LOCALE_NAMES[code]}
              </option>
            ))}
          </select>
        </div>
      </FieldCard>
    </>
  )
}

/** The name that Unicode's locale data has for a country: a proposal, which a person can change. */
const proposedName = (iso2: string, locale: Locale): string =>
  iso2 ? (new Intl.DisplayNames([locale], { type: 'region' }).of(iso2) ?? iso2) : ''

const countryChoices = (locale: Locale) =>
  ISO_COUNTRIES.map(({ iso2 }) => ({ iso2, name: proposedName(iso2, locale) })).sort((a, b) =>
    a.name.localeCompare(b.name, locale),
  )
