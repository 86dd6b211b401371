'use client'

import { useId } from 'react'

import { REGIONS, type Region } from '../../vocabulary/regions'
import { IMPORT_WORDS } from '../../words/import'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { FieldCard } from './FieldCard'
import { setValue, takeBack, type FieldProps } from './field-props'

const TEXTS = ['ncbCity', 'memberSince', 'tagline', 'ncbHostAgency', 'ncbHostUnit'] as const
type TextName = (typeof TEXTS)[number]

/** The short facts of a profile, and its agencies. */
export function FactFields(props: FieldProps) {
  return (
    <>
      <RegionField {...props} />
      {TEXTS.map((name) => (
        <TextField key={name} name={name} {...props} />
      ))}
      <AgenciesField {...props} />
    </>
  )
}

function RegionField({ candidate, profile, correct }: FieldProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const id = useId()
  const names = PEOPLE_WORDS[locale].invite.regionNames
  return (
    <FieldCard
      field="region"
      isFilled={profile.region !== undefined}
      label={words.fields.region}
      onTakeBack={
        'region' in candidate.corrections.values
          ? () => {
              correct(takeBack('region'))
            }
          : undefined
      }
    >
      <div className="import-input">
        <label htmlFor={id}>{words.fields.region}</label>
        <select
          id={id}
          onChange={(event) => {
            correct(setValue('region', (event.target.value || null) as Region | null))
          }}
          value={profile.region ?? ''}
        >
          <option value="">{words.fields.none}</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {names[region]}
            </option>
          ))}
        </select>
      </div>
    </FieldCard>
  )
}

function TextField({ name, candidate, profile, correct }: FieldProps & { name: TextName }) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  const hint = name === 'memberSince' ? words.fields.memberSinceHint : undefined
  return (
    <FieldCard
      field={name}
      isFilled={profile[name] !== undefined}
      label={words.fields[name]}
      onTakeBack={
        name in candidate.corrections.values
          ? () => {
              correct(takeBack(name))
            }
          : undefined
      }
    >
      <div className="import-input">
        <label htmlFor={id}>{words.fields[name]}</label>
        <input
          aria-describedby={hint ? `${id}-hint` : undefined}
          dir="auto"
          id={id}
          maxLength={300}
          onChange={(event) => {
            correct(setValue(name, event.target.value || null))
          }}
          value={profile[name] ?? ''}
        />
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </div>
    </FieldCard>
  )
}

function AgenciesField({ candidate, profile, correct }: FieldProps) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  // Lines that are still empty, too.
  const written = candidate.corrections.values.agencies ?? profile.agencies
  return (
    <FieldCard
      field="agencies"
      isFilled={profile.agencies.length > 0}
      label={words.fields.agencies}
      onTakeBack={
        'agencies' in candidate.corrections.values
          ? () => {
              correct(takeBack('agencies'))
            }
          : undefined
      }
    >
      <div className="import-input">
        <label htmlFor={id}>{words.fields.agencies}</label>
        <textarea
          aria-describedby={`${id}-hint`}
          dir="auto"
          id={id}
          onChange={(event) => {
            correct(setValue('agencies', event.target.value.split('\n')))
          }}
          rows={Math.min(12, Math.max(2, written.length + 1))}
          value={written.join('\n')}
        />
        <small id={`${id}-hint`}>{words.fields.agenciesHint}</small>
      </div>
    </FieldCard>
  )
}
