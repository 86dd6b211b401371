import { REFUSAL_STATUS, type Refusal } from './refusals'
import type { PublicState, State } from './states'
import type { Transition } from './table'

/** The transition that takes a working copy on towards the public; none when there is nothing new. */
const FORWARD: Record<State, Transition | null> = {
  draft: 'submit',
  'changes-requested': 'submit',
  'in-review': 'approve',
  approved: 'publish',
  published: null,
}

/**
 * What a document waits for: the step towards the public, which a scheduled publication takes by itself, and the second pair of eyes
 * for what went out without. What was withdrawn, and has nothing newer, waits to be put back.
 */
export function nextTransitions(document: {
  state: State
  public: PublicState
  flagged: boolean
  scheduled: boolean
}): Transition[] {
  const back = document.public === 'withdrawn' ? 'restore' : null
  const forward = document.scheduled ? null : (FORWARD[document.state] ?? back)
  return [...(document.flagged ? (['confirm'] as const) : []), ...(forward ? [forward] : [])]
}

/** Whether a refusal is about the person who asks: somebody else may be able to do it now. */
export const isPersonal = ({ code }: Refusal): boolean => REFUSAL_STATUS[code] === 403
