'use client'

import { useId } from 'react'

import { fill } from '../../i18n/format'
import type { ParsedCrimeArea } from '../../importer/parsed-profile'
import { PROMINENCES, type Prominence } from '../../vocabulary/classifications'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { FieldCard } from './FieldCard'
import { setValue, takeBack, type FieldProps } from './field-props'
import { usePointing } from './selection'

/** The crime areas, each with how strongly it marks the country; others can be added. */
export function AreasField({ candidate, profile, correct }: FieldProps) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  const { passages, select } = usePointing()
  const { areas } = candidate.source.answer
  const { unknownAreas } = candidate.understood.places
  const read = candidate.understood.profile.crimeAreas
  const isCorrected = 'crimeAreas' in candidate.corrections.values
  const nameOf = (slug: string) => {
    const area = areas.find((each) => each.slug === slug)
    if (!area) return slug
    return area.isNew ? fill(words.fields.areaNew, { name: area.name }) : area.name
  }
  const set = (crimeAreas: ParsedCrimeArea[]) => {
    correct(setValue('crimeAreas', crimeAreas))
  }
  const others = areas.filter(
    ({ slug }) => !profile.crimeAreas.some((known) => known.slug === slug),
  )

  return (
    <fieldset className="import-areas">
      <legend>{words.fields.crimeAreas}</legend>
      {isCorrected && (
        <button
          className="import-link"
          onClick={() => {
            correct(takeBack('crimeAreas'))
          }}
          type="button"
        >
          {fill(words.takeBack, { field: words.fields.crimeAreas })}
        </button>
      )}
      {profile.crimeAreas.map((area) => {
        const name = nameOf(area.slug)
        const isRead = read.some((each) => each.slug === area.slug)
        return (
          <FieldCard
            field={`area:${area.slug}`}
            isFilled
            key={area.slug}
            label={name}
            {...(isRead ? {} : { origin: words.origins.hand })}
          >
            <div className="import-area">
              <label htmlFor={`${id}-${area.slug}`}>{name}</label>
              <select
                aria-label={`${name}: ${words.fields.prominence}`}
                id={`${id}-${area.slug}`}
                onChange={(event) => {
                  const prominence = event.target.value as Prominence
                  set(
                    profile.crimeAreas.map((each) =>
                      each.slug === area.slug ? { ...each, prominence } : each,
                    ),
                  )
                }}
                value={area.prominence}
              >
                {PROMINENCES.map((prominence) => (
                  <option key={prominence} value={prominence}>
                    {words.prominences[prominence]}
                  </option>
                ))}
              </select>
              <button
                aria-label={fill(words.fields.remove, { name })}
                className="import-button"
                onClick={() => {
                  set(profile.crimeAreas.filter(({ slug }) => slug !== area.slug))
                }}
                type="button"
              >
                ×
              </button>
            </div>
          </FieldCard>
        )
      })}
      {unknownAreas.length > 0 && (
        <>
          <p>{words.fields.unknownAreas}</p>
          <ul>
            {unknownAreas.map((passage) => (
              <li key={passage}>
                <button
                  className="import-link"
                  dir="auto"
                  onClick={() => {
                    select({ passage })
                  }}
                  type="button"
                >
                  {passages[passage - 1]?.text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="import-input">
        <label htmlFor={`${id}-add`}>{words.fields.addArea}</label>
        <select
          id={`${id}-add`}
          onChange={(event) => {
            if (event.target.value)
              set([...profile.crimeAreas, { slug: event.target.value, prominence: 'principal' }])
          }}
          value=""
        >
          <option value="">–</option>
          {others.map(({ slug }) => (
            <option key={slug} value={slug}>
              {nameOf(slug)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
