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
  noAnswer = 'The server did not answer. Try again.',
): Promise<string[]> {
  const response = await fetch(`/api/${collection}/${id}/transitions`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return []
  const answer = (await response?.json().catch(() => ({}))) as RefusalAnswer | undefined
  return answer?.errors?.map(({ message }) => message) ?? [noAnswer]
}
