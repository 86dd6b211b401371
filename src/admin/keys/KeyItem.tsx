'use client'

import { useState } from 'react'

import type { ListedKey } from '../../api-keys/answer'
import { counted, fill, formatDate, formatInstant, formatList } from '../../i18n/format'
import { API_KEY_WORDS } from '../../words/api-keys'
import { PEOPLE_WORDS } from '../../words/people'
import { FactRows, type Facts } from '../shared/FactRows'
import { Refusal } from '../shared/Refusal'
import type { Country } from '../shared/ScopeChoice'
import { useWords } from '../shared/use-words'
import { KeyActions } from './KeyActions'
import type { ShownSecret } from '../shared/Secret'

interface Props {
  apiKey: ListedKey
  countries: readonly Country[]
  mayChange: boolean
  onChanged: () => Promise<void>
  onMade: (made: ShownSecret) => Promise<void>
}

/** One key: what it is for, what it may do, when it was used, and how it is replaced or revoked. */
export function KeyItem({ apiKey, countries, mayChange, onChanged, onMade }: Props) {
  const { words, locale } = useWords(API_KEY_WORDS)
  const { regionNames } = useWords(PEOPLE_WORDS).words.invite
  const [refusal, setRefusal] = useState<string | null>(null)
  const { facts } = words
  const { scope, state } = apiKey

  const places = (): string => {
    if (scope.kind === 'all') return words.everywhere
    const names =
      scope.kind === 'regions'
        ? scope.regions.map((region) => regionNames[region])
        : scope.countries.map((id) => countries.find((each) => each.id === id)?.name ?? id)
    return formatList(locale, names)
  }

  const rows: Facts = [
    [facts.owner, <bdi key="owner">{apiKey.owner}</bdi>],
    [facts.key, fill(facts.endsIn, { hint: apiKey.hint })],
    [
      facts.rights,
      apiKey.rights.map((right) => (
        <span className="records__right" key={right}>
          {words.rights[right]}
        </span>
      )),
    ],
    [facts.scope, apiKey.rights.length > 1 ? places() : null],
    [
      facts.rate,
      apiKey.perMinute === null
        ? words.usualRate
        : counted(locale, words.perMinute, apiKey.perMinute),
    ],
    [
      facts.made,
      fill(facts.madeBy, {
        date: formatDate(locale, apiKey.createdAt),
        name: apiKey.createdByName,
      }),
    ],
    [facts.expires, formatDate(locale, apiKey.expiresAt)],
    [
      facts.used,
      apiKey.lastUsedAt === null ? facts.neverUsed : formatInstant(locale, apiKey.lastUsedAt),
    ],
    [facts.previous, apiKey.previousUntil && formatInstant(locale, apiKey.previousUntil)],
  ]

  return (
    <li data-state={state}>
      <h2>
        <bdi>{apiKey.name}</bdi> <span className="records__state">{words.states[state]}</span>
      </h2>
      <FactRows of={rows} />
      {mayChange && state === 'active' && (
        <KeyActions apiKey={apiKey} onChanged={onChanged} onMade={onMade} onRefused={setRefusal} />
      )}
      <Refusal>{refusal}</Refusal>
    </li>
  )
}
