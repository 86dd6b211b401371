import Link from 'next/link'

import type { Person } from '../../access/person'
import type { TaskList } from '../../cms/tasks/read-desk'
import { TASKS, type TaskKind } from '../../tasks/kinds'
import { fill } from '../../i18n/format'
import { TRANSITIONS } from '../../workflow/table'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { labelOf, type DeskContext } from './context'
import { TaskSection } from './TaskSection'

interface Props {
  context: DeskContext
  lists: TaskList[]
  person: Person
  show: TaskKind | null
}

/** Lists that the people of a role look for also when there is nothing in them. */
const EXPECTED = ['sent-back', 'review', 'publication', 'drafts', 'scheduled'] as const

type Expected = (typeof EXPECTED)[number]

const isExpected = (kind: TaskKind): kind is Expected =>
  (EXPECTED as readonly TaskKind[]).includes(kind)

/** Everything on a person's desk: what there is to do, and for what he would look for in vain, a word instead. */
export function TaskSections({ context, lists, person, show }: Props) {
  const { words } = context
  const filled = lists.filter(({ count }) => count > 0)
  const empty = lists
    .filter(({ count }) => count === 0)
    .map(({ kind }) => kind)
    .filter(isExpected)
    .filter((kind) => person.roles.includes(TRANSITIONS[TASKS[kind].next[0]].by))
  return (
    <>
      {show && (
        <p>
          <Link href="/admin">{words.back}</Link>
        </p>
      )}
      {filled.length === 0 && empty.length > 0 && <p className="desk__done">{words.allDone}</p>}
      <div className="desk__lists">
        {filled.map((list) => (
          <TaskSection key={list.kind} context={context} list={list} person={person} show={show} />
        ))}
      </div>
      {empty.length > 0 && (
        <ul className="desk__empty">
          {empty.map((kind) => (
            <li key={kind}>
              <h2>{words.tasks[kind].title}</h2>
              <p>{words.empty[kind]}</p>
              {kind === 'drafts' && <NewDocuments context={context} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function NewDocuments({ context }: { context: DeskContext }) {
  return (
    <p className="desk__actions">
      {PROFILE_COLLECTIONS.map((collection) => (
        <Link
          key={collection}
          className="desk__button"
          href={`/admin/collections/${collection}/create`}
        >
          {fill(context.words.create, { what: labelOf(context, collection) })}
        </Link>
      ))}
    </p>
  )
}
