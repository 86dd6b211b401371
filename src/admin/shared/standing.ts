import type { Localized } from '../../vocabulary/locales'
import type { Refusal } from '../../workflow/refusals'
import type { PublicState, State } from '../../workflow/states'
import type { Transition } from '../../workflow/table'

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

/** What a transition was refused with, as sentences. */
export interface RefusalAnswer {
  errors?: { message: string }[]
}

const addressOf = (collection: string, id: string) => `/api/${collection}/${id}/transitions`

/** Where a document stands, for whoever is signed in. */
export async function fetchStanding(
  collection: string,
  id: string,
): Promise<StandingAnswer | null> {
  const response = await fetch(addressOf(collection, id), { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as StandingAnswer) : null
}

/**
 * Asks for a transition. Answers what stands against it; nothing when it happened.
 *
 * @param noAnswer what to say when the server cannot be reached
 */
export async function requestTransition(
  collection: string,
  id: string,
  body: {
    transition: Transition
    comment?: string | Localized<string>
    expectedVersion: string
    scheduledFor?: string
  },
  noAnswer: string,
): Promise<string[]> {
  const response = await fetch(addressOf(collection, id), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return []
  const answer = (await response?.json().catch(() => ({}))) as RefusalAnswer | undefined
  return answer?.errors?.map(({ message }) => message) ?? [noAnswer]
}

/** What stands against a transition of several documents. */
export interface RefusedTogether {
  /** The document; absent when it is the request as a whole. */
  id?: string
  message: string
}

/**
 * Asks for a transition of several documents, all of them or none. Answers what stands against it; nothing
 * when it happened.
 */
export async function requestTogether(
  transition: Transition,
  items: { collection: string; id: string; expectedVersion: string }[],
  noAnswer: string,
): Promise<RefusedTogether[]> {
  const response = await fetch('/api/transitions', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ transition, items }),
  }).catch(() => null)
  if (response?.ok) return []
  const answer = (await response?.json().catch(() => ({}))) as
    { errors?: RefusedTogether[] } | undefined
  return answer?.errors ?? [{ message: noAnswer }]
}
