import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../../access/person'
import { databaseOf } from '../../database/transaction'
import {
  addressOfStep,
  FIRST_EVENTS,
  firstStepsOf,
  type DoneSoFar,
  type FirstStepName,
  type OtherDeed,
} from '../../tasks/first-steps'
import type { TaskList } from './read-desk'

/** Under which name Payload keeps among a person's preferences that he does not want to see them. */
export const FIRST_STEPS_PREFERENCE = 'liaison-first-steps'

/** What a newcomer is led to. */
export interface FirstSteps {
  steps: { name: FirstStepName; done: boolean; href: string }[]
  /** Whether he has put them away. */
  hidden: boolean
}

/** The first steps of a person, as far as he has come; none when all are done. */
export async function readFirstSteps(
  req: PayloadRequest,
  person: Person,
  lists: readonly TaskList[],
): Promise<FirstSteps> {
  const preferences = await preferencesOf(req)
  const done = await readDone(req, person, preferences.has(TRAIL_OPENED))
  const first = (kind: TaskList['kind']) =>
    lists.find((list) => list.kind === kind)?.tasks[0]?.document
  return {
    steps: firstStepsOf(person.roles, done).map((step) => ({
      ...step,
      href: addressOfStep(step.name, scopeOf(person), first),
    })),
    hidden: preferences.get(FIRST_STEPS_PREFERENCE)?.hidden === true,
  }
}

/** Payload keeps how somebody looks at a list from the first time that he opens it. */
const TRAIL_OPENED = 'collection-workflow-events'

async function preferencesOf(
  req: PayloadRequest,
): Promise<Map<string, { hidden?: unknown } | undefined>> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    user: req.user,
    where: { key: { in: [FIRST_STEPS_PREFERENCE, TRAIL_OPENED] } },
  })
  return new Map(
    docs.map(({ key, value }) => [key ?? '', (value ?? undefined) as { hidden?: unknown }]),
  )
}

interface Row extends Record<string, unknown> {
  events: string[]
  translated: boolean
  looked: boolean
  commented: boolean
  second_factor: boolean
}

async function readDone(
  req: PayloadRequest,
  { id }: Person,
  hasOpenedTrail: boolean,
): Promise<DoneSoFar> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select
      array(select distinct event from workflow_events where actor = ${id} and event in ${FIRST_EVENTS}) as events,
      exists (select from translation_origins where person = ${id}) as translated,
      exists (select from review_looks where person = ${id}) as looked,
      exists (select from comments where author = ${id}) as commented,
      exists (select from second_factors where person = ${id} and confirmed_at is not null) as second_factor`)
  const [row] = rows
  const deeds: [OtherDeed, boolean | undefined][] = [
    ['translated', row?.translated],
    ['looked-at-changes', row?.looked],
    ['commented', row?.commented],
    ['second-factor', row?.second_factor],
    ['opened-trail', hasOpenedTrail],
  ]
  return {
    events: row?.events ?? [],
    deeds: deeds.filter(([, isDone]) => isDone).map(([deed]) => deed),
  }
}
