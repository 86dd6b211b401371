import type { State } from '../workflow/states'
import type { Save, Transition } from '../workflow/table'

/** What must be so with a document for a task to exist, beside the transition being possible. */
export type Circumstance =
  /** A publication is scheduled. */
  | 'scheduled'
  | 'not-scheduled'
  /** The last scheduled publication failed. */
  | 'failed'
  | 'not-failed'
  /** The live edition is older than profiles may become unseen. */
  | 'past-review'
  /** A reader has reported an error and has no answer yet. */
  | 'reported'

export interface TaskRule {
  /** What the person could do next; one of them must be possible for him. `answer`: tell a reader what becomes of his report. */
  next: readonly (Transition | Extract<Save, 'edit'> | 'answer')[]
  /** States of the working copy, where fewer count than the transition allows. */
  states?: readonly State[]
  when: readonly Circumstance[]
  /** Whether the person has a hand in the change: `own` for those who have, `others` for those who have not. */
  hand?: 'own' | 'others'
  /** Since when it has been waiting; `time` is when it will happen. */
  since: 'state' | 'edition' | 'failure' | 'time' | 'report'
  /** Whether somebody else waits for it, so that it can be overdue. */
  awaited: boolean
}

/** Everything that can be on somebody's desk, the most pressing first. */
// prettier-ignore
export const TASKS = {
  failed:      { next: ['publish'],          when: ['failed', 'not-scheduled'],          since: 'failure', awaited: true },
  emergency:   { next: ['confirm'],          when: [],                                   since: 'edition', awaited: true },
  'sent-back': { next: ['submit'],           when: [], states: ['changes-requested'],    since: 'state',   awaited: true,  hand: 'own' },
  review:      { next: ['approve'],          when: [],                                   since: 'state',   awaited: true },
  reports:     { next: ['answer'],           when: ['reported'],                         since: 'report',  awaited: true },
  publication: { next: ['publish'],          when: ['not-scheduled', 'not-failed'],      since: 'state',   awaited: true },
  drafts:      { next: ['submit'],           when: [], states: ['draft'],                since: 'state',   awaited: false, hand: 'own' },
  renewal:     { next: ['edit'],             when: ['past-review'], states: ['published'], since: 'edition', awaited: false },
  scheduled:   { next: ['unschedule'],       when: ['scheduled'],                        since: 'time',    awaited: false },
  handed:      { next: ['recall', 'reopen'], when: [],                                   since: 'state',   awaited: false, hand: 'own' },
  others:      { next: ['submit'],           when: [],                                   since: 'state',   awaited: false, hand: 'others' },
} as const satisfies Record<string, TaskRule>

export type TaskKind = keyof typeof TASKS

/** Every kind of task, in the order in which a desk shows them. */
export const TASK_KINDS = Object.keys(TASKS) as TaskKind[]

export const isTaskKind = (value: unknown): value is TaskKind =>
  typeof value === 'string' && Object.hasOwn(TASKS, value)
