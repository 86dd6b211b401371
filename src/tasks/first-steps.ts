import { ROLES, type Role, type Scope } from '../vocabulary/roles'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { EventName } from '../workflow/events'
import type { TaskKind } from './kinds'

/** What a person did that the audit trail does not say. */
export type OtherDeed =
  'translated' | 'looked-at-changes' | 'commented' | 'opened-trail' | 'second-factor'

/** Where a step is taken: at the first document of a task of his, or else on a page that is always there. */
interface Destination {
  tasks?: readonly TaskKind[]
  /** The page of that document; '' is its form. */
  tab?: '' | '/review'
  /** Whether a profile of a person's own is next, for whoever has one. */
  own?: true
  otherwise: string
}

/** Something to do once, to get to know the work of a role: done when one of the deeds is. */
interface FirstStep {
  /** For everybody, where there is none. */
  role?: Role
  events: readonly EventName[]
  deeds: readonly OtherDeed[]
  to: Destination
}

const LIST = '/admin/collections/countries'

/** What newcomers are led to, by role, in order. */
// prettier-ignore
export const FIRST_STEPS = {
  change:         { role: 'contributor',   events: ['create', 'import', 'edit'],         deeds: [],                    to: { own: true, otherwise: LIST } },
  translate:      { role: 'contributor',   events: [],                                   deeds: ['translated'],        to: { otherwise: '/admin/translations' } },
  submit:         { role: 'contributor',   events: ['submit'],                           deeds: [],                    to: { tasks: ['sent-back', 'drafts'], tab: '', own: true, otherwise: LIST } },
  look:           { role: 'reviewer',      events: [],                                   deeds: ['looked-at-changes'], to: { tasks: ['review'], tab: '/review', otherwise: `${LIST}?state=in-review` } },
  comment:        { role: 'reviewer',      events: [],                                   deeds: ['commented'],         to: { tasks: ['review'], tab: '', otherwise: `${LIST}?state=in-review` } },
  decide:         { role: 'reviewer',      events: ['approve', 'request-changes'],       deeds: [],                    to: { tasks: ['review'], tab: '/review', otherwise: `${LIST}?state=in-review` } },
  publish:        { role: 'publisher',     events: ['publish', 'emergency-publish'],     deeds: [],                    to: { tasks: ['publication'], tab: '', otherwise: `${LIST}?state=approved` } },
  schedule:       { role: 'publisher',     events: ['schedule'],                         deeds: [],                    to: { tasks: ['publication'], tab: '', otherwise: `${LIST}?state=approved` } },
  invite:         { role: 'administrator', events: ['person-invited', 'person-added'],   deeds: [],                    to: { otherwise: '/admin/invite' } },
  settings:       { role: 'administrator', events: ['settings-changed'],                 deeds: [],                    to: { otherwise: '/admin/globals/site-settings' } },
  'open-trail':   { role: 'auditor',       events: [],                                   deeds: ['opened-trail'],      to: { otherwise: '/admin/collections/workflow-events' } },
  'look-along':   { role: 'auditor',       events: [],                                   deeds: ['looked-at-changes'], to: { otherwise: `${LIST}?state=in-review` } },
  'second-factor': {                       events: [],                                   deeds: ['second-factor'],     to: { otherwise: '/admin/account' } },
} as const satisfies Record<string, FirstStep>

export type FirstStepName = keyof typeof FIRST_STEPS

export const FIRST_STEP_NAMES = Object.keys(FIRST_STEPS) as FirstStepName[]

/** The events of the trail that a step can be done by. */
export const FIRST_EVENTS: readonly EventName[] = [
  ...new Set(FIRST_STEP_NAMES.flatMap((name): readonly EventName[] => FIRST_STEPS[name].events)),
]

/** What a person has done so far. */
export interface DoneSoFar {
  events: readonly string[]
  deeds: readonly OtherDeed[]
}

/** The first steps of a person, by his roles, each with whether it is done. None when all of them are. */
export function firstStepsOf(
  roles: readonly Role[],
  record: DoneSoFar,
): { name: FirstStepName; done: boolean }[] {
  const order = [...ROLES.filter((role) => roles.includes(role)), undefined]
  const steps = order.flatMap((role) =>
    FIRST_STEP_NAMES.filter((name) => roleOf(name) === role).map((name) => ({
      name,
      done: isDone(FIRST_STEPS[name], record),
    })),
  )
  return steps.every(({ done }) => done) ? [] : steps
}

const roleOf = (name: FirstStepName): Role | undefined => {
  const step: FirstStep = FIRST_STEPS[name]
  return step.role
}

const isDone = ({ events, deeds }: FirstStep, record: DoneSoFar): boolean =>
  events.some((event) => record.events.includes(event)) ||
  deeds.some((deed) => record.deeds.includes(deed))

/**
 * Where a step is taken: one click away.
 *
 * @param first the first document of each kind of task on the person's desk
 */
export function addressOfStep(
  name: FirstStepName,
  scope: Scope,
  first: (kind: TaskKind) => { collection: ProfileCollection; id: string } | undefined,
): string {
  const to: Destination = FIRST_STEPS[name].to
  const document = to.tasks?.map(first).find((each) => each !== undefined)
  if (document) return `/admin/collections/${document.collection}/${document.id}${to.tab ?? ''}`
  const [own] = scope.kind === 'countries' ? scope.countries : []
  return to.own && own !== undefined ? `${LIST}/${own}` : to.otherwise
}
