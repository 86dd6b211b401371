import type { Role } from '../vocabulary/roles'
import type { Refusal } from '../workflow/refusals'

/** The first comment of a thread, as far as the rules look at it. */
export interface ThreadState {
  author: string
  resolved: boolean
}

/** What may be done with a thread beside answering. */
export type ThreadAction = 'resolve' | 'reopen'

/** Whoever writes in the workflow may close and open threads where he works. */
const SETTLES: readonly Role[] = ['contributor', 'reviewer', 'publisher']

/**
 * Everything that stands against resolving a thread or opening it again: the one who began it may, and
 * everybody who works on the document.
 *
 * @param inScope whether the document lies within the person's scope
 */
export function refusalsForThread(
  action: ThreadAction,
  thread: ThreadState,
  actor: { id: string; roles: readonly Role[] },
  inScope: boolean,
): Refusal[] {
  const refusals: Refusal[] = []
  if (!actor.roles.some((role) => SETTLES.includes(role)))
    refusals.push({
      code: 'role',
      message: 'Comments are resolved by contributors, reviewers and publishers.',
    })
  else if (actor.id !== thread.author && !inScope)
    refusals.push({
      code: 'scope',
      message:
        'This document lies outside your scope: resolve the comments there that you began yourself.',
    })
  if (thread.resolved === (action === 'resolve'))
    refusals.push({
      code: 'thread-state',
      message:
        action === 'resolve'
          ? 'This comment is resolved already.'
          : 'This comment is open already.',
    })
  return refusals
}

/** What stands against answering in a thread. */
export const refusalsForReply = (thread: Pick<ThreadState, 'resolved'>): Refusal[] =>
  thread.resolved
    ? [
        {
          code: 'thread-state',
          message: 'This comment is resolved. Open it again before you answer.',
        },
      ]
    : []
