import type { PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../../access/person'
import type { DocumentFacts, Terms } from '../../tasks/desk-facts'
import { TASK_KINDS, type TaskKind } from '../../tasks/kinds'
import { reviewLoad, type ReviewLoad } from '../../tasks/review-load'
import { tasksFor, type Task } from '../../tasks/tasks-for'
import type { TargetLocale } from '../../translation/translations'
import type { Locale } from '../../vocabulary/locales'
import { SAVES } from '../../workflow/table'
import type { RecordedEvent } from '../events'
import { readRecentEvents } from './read-events'
import { readFacts } from './read-facts'
import { translationQueue } from '../translation/queue'
import { readColleagues, readReviewTimes, type Colleague, type ReviewTimes } from './read-people'
import { readTitles, type Title } from './read-titles'

/** The tasks of one kind: all counted, the first ones at hand. */
export interface TaskList {
  kind: TaskKind
  count: number
  overdue: number
  tasks: Task[]
}

/** What concerns those who look after people. */
export interface Oversight {
  load: ReviewLoad
  times: Map<string, ReviewTimes>
  colleagues: Colleague[]
}

/** Everything that the dashboard shows to one person. */
export interface Desk {
  lists: TaskList[]
  titles: Map<string, Title>
  terms: Terms
  oversight: Oversight | null
  events: RecordedEvent[] | null
  /** In how many documents of his scope a translation is behind the English, for whoever may edit. */
  stale: Record<TargetLocale, number> | null
  now: Date
}

const SHORT = 8
const LONG = 500
const EVENTS = 15

/**
 * What is on a person's desk, by what he may do. A fixed number of statements, however much there is.
 *
 * @param show the kind of task of which all are wanted, instead of the first few
 */
export async function readDesk(
  req: PayloadRequest,
  person: Person,
  locale: Locale,
  show: TaskKind | null,
): Promise<Desk> {
  const now = new Date()
  const terms = await readTerms(req)
  const documents = await readFacts(req, terms)
  const worker = { id: person.id, roles: person.roles, scope: scopeOf(person) }
  const tasks = tasksFor(worker, documents, terms, now)
  const lists = TASK_KINDS.filter((kind) => show === null || kind === show).map((kind) => ({
    kind,
    count: tasks[kind].length,
    overdue: tasks[kind].filter(({ overdue }) => overdue).length,
    tasks: tasks[kind].slice(0, kind === show || kind === 'scheduled' ? LONG : SHORT),
  }))
  const oversight =
    show === null && person.roles.includes('administrator')
      ? await readOversight(req, documents, terms, now)
      : null
  const shown: DocumentFacts[] = [
    ...lists.flatMap((list) => list.tasks.map(({ document }) => document)),
    ...(oversight?.load.stranded ?? []),
  ]
  return {
    lists,
    titles: await readTitles(req, shown, locale),
    terms,
    oversight,
    events:
      show === null && person.roles.includes('auditor')
        ? await readRecentEvents(req, EVENTS)
        : null,
    stale: show === null && mayEdit(person) ? await readStale(req, person) : null,
    now,
  }
}

const mayEdit = ({ roles }: Person) => roles.includes(SAVES.edit.by)

async function readStale(
  req: PayloadRequest,
  person: Person,
): Promise<Record<TargetLocale, number>> {
  // The totals are of every language, whichever one is asked for.
  const filter = { locale: 'fr' as const, onlyStale: true, onlyBegun: false, page: 1 }
  return (await translationQueue(req, person, filter)).totals
}

async function readOversight(
  req: PayloadRequest,
  documents: readonly DocumentFacts[],
  terms: Terms,
  now: Date,
): Promise<Oversight> {
  const colleagues = await readColleagues(req)
  return {
    load: reviewLoad(colleagues, documents, terms, now),
    times: await readReviewTimes(req),
    colleagues,
  }
}

/** After how long something is late, as an administrator has set it. */
async function readTerms(req: PayloadRequest): Promise<Terms> {
  const { overdueDays, renewalDays } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: false,
    select: { overdueDays: true, renewalDays: true },
    user: req.user,
  })
  return { overdueDays, renewalDays }
}
