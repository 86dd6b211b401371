import type { PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../../access/person'
import type { Standing } from '../../workflow/decide'
import { refusalsFor } from '../../workflow/decide'
import { isPersonal } from '../../workflow/next'
import type { Place } from '../../workflow/scope'
import { covers } from '../../workflow/scope'
import { TRANSITIONS, type Transition } from '../../workflow/table'

/** How many people are named; the others are counted. */
const NAMED = 5

/** Who may take a step, judged by roles, scopes and four eyes. */
export interface People {
  names: string[]
  /** How many more there are. */
  more: number
}

/**
 * The people who may take a transition of a document, whatever else still stands against it.
 *
 * @param places where the document lies, as it is live and as the working copy has it
 */
export async function peopleFor(
  req: PayloadRequest,
  transition: Transition,
  standing: Standing,
  places: readonly Place[] | 'everywhere',
): Promise<People> {
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    pagination: false,
    req,
    sort: 'name',
    where: {
      and: [{ roles: { in: [TRANSITIONS[transition].by] } }, { deactivated: { not_equals: true } }],
    },
  })
  const able = docs.filter(
    (person) =>
      !refusalsFor(transition, standing, person, covers(scopeOf(person), places)).some(isPersonal),
  )
  return {
    names: able.slice(0, NAMED).map(({ name }) => name),
    more: Math.max(0, able.length - NAMED),
  }
}
