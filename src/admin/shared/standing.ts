import type { Localized } from '../../vocabulary/locales'
import type { Refusal } from '../../workflow/refusals'
import type { PublicState, State } from '../../workflow/states'
import type { Transition } from '../../workflow/table'
import { ask, valueOf, type Against, type Said } from './ask'

/** What `GET /api/{collection}/{id}/transitions` answers. */
export interface StandingAnswer {
  state: State
  public: PublicState
  version: string
  scheduledFor: string | null
  scheduleError: { at: string; errors: { code: string; message: string }[] } | null
  flagged: boolean
  transitions: { name: Transition; allowed: boolean; reasons: Refusal[] }[]
}

const addressOf = (collection: string, id: string) => `/api/${collection}/${id}/transitions`

/** Where a document stands, for whoever is signed in. */
export const fetchStanding = async (
  collection: string,
  id: string,
): Promise<StandingAnswer | null> => valueOf(await ask(addressOf(collection, id), 'GET'))

/** Asks for a transition. */
export const requestTransition = (
  collection: string,
  id: string,
  body: {
    transition: Transition
    comment?: string | Localized<string>
    expectedVersion: string
    scheduledFor?: string
  },
): Promise<Said<unknown>> => ask(addressOf(collection, id), 'POST', body)

/**
 * Asks for a transition of several documents, all of them or none. What stands against it is said after the title of the
 * document that it is about.
 *
 * @param titles what documents are called, by id
 */
export async function requestTogether(
  body: {
    transition: Transition
    items: { collection: string; id: string; expectedVersion: string }[]
    comment?: Localized<string>
    scheduledFor?: string
  },
  titles: ReadonlyMap<string, string>,
): Promise<Said<unknown>> {
  const said = await ask('/api/transitions', 'POST', body)
  if ('value' in said) return said
  const [first, ...others] = said.against
  const titled = (against: Against): Against => {
    const title = titles.get(against.id ?? '')
    if (title === undefined) return against
    return { ...against, message: `\u2068${title}\u2069: ${against.message}` }
  }
  return { against: [titled(first), ...others.map(titled)] }
}

/** How several documents stand, by id; those that the server does not tell about are left out. */
export async function fetchStandings(
  items: readonly { collection: string; id: string }[],
): Promise<Map<string, StandingAnswer>> {
  const found = await Promise.all(
    items.map(async ({ collection, id }) => [id, await fetchStanding(collection, id)] as const),
  )
  return new Map(found.flatMap(([id, standing]) => (standing ? [[id, standing]] : [])))
}

/** Which of some transitions the server lets somebody take with each of several documents. */
export const inCommon = (
  transitions: readonly Transition[],
  ids: readonly string[],
  standings: ReadonlyMap<string, StandingAnswer>,
): Transition[] =>
  transitions.filter((transition) =>
    ids.every((id) =>
      standings.get(id)?.transitions.some(({ name, allowed }) => name === transition && allowed),
    ),
  )
