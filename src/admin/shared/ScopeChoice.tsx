'use client'

import { useId, useState } from 'react'

import { REGIONS } from '../../vocabulary/regions'
import type { Scope } from '../../vocabulary/roles'
import { foldText } from '../../vocabulary/fold'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from './use-words'
import { Choices } from './Choices'
import { Input } from './Input'
import './form.css'

export interface Country {
  id: string
  name: string
}

interface ScopeChoiceProps {
  legend: string
  scope: Scope
  countries: readonly Country[]
  onChange: (scope: Scope) => void
}

const KINDS = ['all', 'regions', 'countries'] as const satisfies readonly Scope['kind'][]

/** Where roles or rights apply: everywhere, in regions, or in countries. */
export function ScopeChoice({ legend, scope, countries, onChange }: ScopeChoiceProps) {
  const { words } = useWords(PEOPLE_WORDS)
  const name = useId()
  const [sought, setSought] = useState('')
  const found = countries.filter(
    ({ id, name: country }) =>
      scope.countries.includes(id) || foldText(country).includes(foldText(sought)),
  )
  return (
    <>
      <fieldset className="panel-choices">
        <legend>{legend}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              checked={scope.kind === kind}
              name={name}
              onChange={() => {
                onChange({ ...scope, kind })
              }}
              type="radio"
            />
            {words.invite.scopes[kind]}
          </label>
        ))}
      </fieldset>
      {scope.kind === 'regions' ? (
        <Choices
          chosen={scope.regions}
          legend={words.invite.regions}
          onChange={(regions) => {
            onChange({ ...scope, regions })
          }}
          options={REGIONS.map((value) => ({ value, label: words.invite.regionNames[value] }))}
        />
      ) : null}
      {scope.kind === 'countries' ? (
        <>
          <Input label={words.invite.search} onValue={setSought} type="search" value={sought} />
          <Choices
            chosen={scope.countries}
            isLong
            legend={words.invite.countries}
            onChange={(chosen) => {
              onChange({ ...scope, countries: chosen })
            }}
            options={found.map(({ id, name: label }) => ({ value: id, label }))}
          />
        </>
      ) : null}
    </>
  )
}
