import Link from 'next/link'

import type { Person } from '../../access/person'
import type { TaskList } from '../../cms/tasks/read-desk'
import { counted, fill, formatAge, formatNumber } from '../../i18n/format'
import type { TaskKind } from '../../tasks/kinds'
import type { Task } from '../../tasks/tasks-for'
import { ReviewClaim } from '../shared/ReviewClaim'
import { documentAddress, labelOf, reviewAddress, type DeskContext } from './context'
import { DocumentLink } from './DocumentLink'
import { ScheduleCalendar } from './ScheduleCalendar'

interface Props {
  context: DeskContext
  list: TaskList
  person: Person
  show: TaskKind | null
}

/** The tasks of one kind. */
export function TaskSection({ context, list, person, show }: Props) {
  const { locale, words } = context
  const { kind, count, overdue, tasks } = list
  const heading = `desk-${kind}`
  return (
    <section aria-labelledby={heading} className="desk__list" data-kind={kind}>
      <header>
        <h2 id={heading}>
          {words.tasks[kind].title}{' '}
          <span className="desk__count">{formatNumber(locale, count)}</span>
        </h2>
        {overdue > 0 && (
          <span className="desk__overdue">{counted(locale, words.overdueCount, overdue)}</span>
        )}
        <p>{words.tasks[kind].about}</p>
      </header>
      {kind === 'scheduled' ? (
        <ScheduleCalendar
          publications={tasks.map(({ document, since }) => ({
            at: since.toISOString(),
            href: documentAddress(document.collection, document.id),
            title: context.titles.get(document.id)?.text ?? words.untitled,
          }))}
        />
      ) : (
        <ol>
          {tasks.map((task) => (
            <TaskRow
              key={`${task.document.collection}/${task.document.id}`}
              context={context}
              kind={kind}
              person={person}
              task={task}
            />
          ))}
        </ol>
      )}
      {show === null && count > tasks.length && (
        <p>
          <Link className="desk__all" href={`/admin?show=${kind}`}>
            {counted(locale, words.showAll, count)}
          </Link>
        </p>
      )}
    </section>
  )
}

function TaskRow({
  context,
  kind,
  person,
  task: { document, since, overdue },
}: {
  context: DeskContext
  kind: TaskKind
  person: Person
  task: Task
}) {
  const { locale, words, now } = context
  const { collection, id, claim } = document
  const address =
    kind === 'review' ? reviewAddress(collection, id) : documentAddress(collection, id)
  const title = context.titles.get(id)?.text ?? words.untitled
  return (
    <li className="desk__task">
      <DocumentLink context={context} href={address} id={id} />
      <span className="desk__facts">
        <span>{labelOf(context, collection)}</span>
        <time dateTime={since.toISOString()}>
          {fill(words.tasks[kind].age, { age: formatAge(locale, since, now) })}
        </time>
        {overdue && <strong className="desk__overdue">{words.overdue}</strong>}
      </span>
      {kind === 'review' && (
        <ReviewClaim
          collection={collection}
          holder={claim && { name: claim.name, person: claim.person }}
          id={id}
          me={person.id}
          title={title}
        />
      )}
    </li>
  )
}
