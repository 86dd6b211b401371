import type { BeforeListServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { PEOPLE_WORDS, type PeopleWords } from '../../words/people'
import { panelLocale } from '../shared/language'
import './people.css'

type Filter = keyof PeopleWords['list']['filters']

/** What each filter asks of the list. */
const FILTERS: Record<Filter, Record<string, boolean>> = {
  all: {},
  active: { deactivated: false, invited: false },
  invited: { deactivated: false, invited: true },
  deactivated: { deactivated: true },
  withoutFactor: { deactivated: false, secondFactor: false },
}

/** Above the list of people, for those who look after them: the states to filter by, and the way to invite somebody. */
export function ListHead({ user, i18n, searchParams }: BeforeListServerProps) {
  if (!isActivePerson(user)) return null
  const mayInvite = user.roles.includes('administrator')
  if (!mayInvite && !user.roles.includes('auditor')) return null
  const words = PEOPLE_WORDS[panelLocale(i18n)]
  const shown = JSON.stringify(searchParams?.where ?? null)
  return (
    <div className="people-list-head">
      {mayInvite ? (
        <p>
          <a className="people-link" href="/admin/invite">
            {words.invite.open}
          </a>
        </p>
      ) : null}
      <nav aria-label={words.list.label} className="people-filters">
        {(Object.keys(FILTERS) as Filter[]).map((filter) => (
          <a
            {...(shown === JSON.stringify(whereOf(filter))
              ? { 'aria-current': 'true' as const }
              : {})}
            className="people-link"
            href={`/admin/collections/users${queryOf(filter)}`}
            key={filter}
          >
            {words.list.filters[filter]}
          </a>
        ))}
      </nav>
    </div>
  )
}

const conditionsOf = (filter: Filter) => Object.entries(FILTERS[filter])

/** The condition as Payload's list reads it from the address: all values are text. */
function whereOf(filter: Filter): object | null {
  const conditions = conditionsOf(filter).map(([field, value]) => ({
    [field]: { equals: String(value) },
  }))
  return conditions.length === 0 ? null : { or: [{ and: conditions }] }
}

function queryOf(filter: Filter): string {
  const pairs = conditionsOf(filter).map(
    ([field, value], place) => `where[or][0][and][${place}][${field}][equals]=${value}`,
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
