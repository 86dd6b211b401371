import type { ProfileCollection } from '../vocabulary/profiles'
import type { PublicState, State } from '../workflow/states'
import type { Transition } from '../workflow/table'
import type { WebhookEvent } from './rules'

/** A step of the workflow, as far as others are told of it. */
export interface Step {
  collection: ProfileCollection
  document: string
  transition: Transition
  at: string
  from: State
  to: State
  publicFrom: PublicState
  publicTo: PublicState
  /** What the public sees of it; absent when it sees nothing. */
  change?: {
    event: Exclude<WebhookEvent, 'transition'>
    /** Its place in the order of publications, as in `/api/v1/changes`. */
    sequence: number
    edition: number
  }
}

/** What there is to tell of a step, each with its body. Names, texts and people are in none: receivers ask the API. */
export function messagesOf(step: Step, siteUrl: string): { event: WebhookEvent; body: string }[] {
  const { collection, document: id, at, change } = step
  const document = {
    type: collection,
    id,
    links: { self: `${siteUrl}/api/v1/${collection}/${id}` },
  }
  const { transition, from, to, publicFrom, publicTo } = step
  return [
    ...(change
      ? [
          {
            event: change.event,
            body: bodyOf(`document.${change.event}`, at, { ...change, at, document }),
          },
        ]
      : []),
    {
      event: 'transition' as const,
      body: bodyOf('document.transition', at, {
        transition,
        from,
        to,
        publicFrom,
        publicTo,
        at,
        document,
      }),
    },
  ]
}

/** What is sent when somebody tries a webhook. */
export const testBody = (at: string): string => bodyOf('test', at, { at })

const bodyOf = (type: string, timestamp: string, data: object): string =>
  JSON.stringify({ type, timestamp, data })
