import Link from 'next/link'

import type { Colleague } from '../../cms/tasks/read-people'
import { formatNumber } from '../../i18n/format'
import { ROLES } from '../../vocabulary/roles'
import { WORKFLOW_WORDS } from '../../words/workflow'
import type { DeskContext } from './context'
import { DeskTable } from './DeskTable'

/** How many people there are for each role: for administrators. */
export function PeopleSection({
  context: { locale, words },
  colleagues,
}: {
  context: DeskContext
  colleagues: readonly Colleague[]
}) {
  const { people } = words
  return (
    <section aria-labelledby="desk-people" className="desk__list">
      <header>
        <h2 id="desk-people">
          {people.title}{' '}
          <span className="desk__count">{formatNumber(locale, colleagues.length)}</span>
        </h2>
        <p>{people.about}</p>
      </header>
      <DeskTable
        head={[people.role, people.count]}
        label={people.about}
        rows={ROLES.map((role) => [
          WORKFLOW_WORDS[locale].roles[role],
          formatNumber(locale, colleagues.filter(({ roles }) => roles.includes(role)).length),
        ])}
      />
      <p>
        <Link className="desk__all" href="/admin/collections/users">
          {people.manage}
        </Link>
      </p>
    </section>
  )
}
