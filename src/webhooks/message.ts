import type { ProfileCollection } from '../vocabulary/profiles'
import type { PublicState, State } from '../workflow/states'
import type { Transition } from '../workflow/table'
import type { WebhookEvent } from './rules'

/** Which document something is told of, and since when that is so. */
interface About {
  collection: ProfileCollection
  document: string
  at: string
}

/** What the public sees of something. */
interface PublicChange {
  event: Exclude<WebhookEvent, 'transition'>
  /** Its place in the order of publications, as in `/api/v1/changes`. */
  sequence: number
  edition: number
}

/** A step of the workflow, as far as others are told of it. */
export interface Step extends About {
  transition: Transition
  from: State
  to: State
  publicFrom: PublicState
  publicTo: PublicState
  /** Absent when the public sees nothing of it. */
  change?: PublicChange
}

export interface Message {
  event: WebhookEvent
  body: string
}

/** What there is to tell of a step, each with its body. Names, texts and people are in none: receivers ask the API. */
export function messagesOf(step: Step, siteUrl: string): Message[] {
  const { at, change, transition, from, to, publicFrom, publicTo } = step
  const document = documentOf(step, siteUrl)
  const data = { transition, from, to, publicFrom, publicTo, at, document }
  return [
    ...(change ? [messageOfChange({ ...step, change }, siteUrl)] : []),
    { event: 'transition', body: bodyOf('document.transition', at, data) },
  ]
}

/** What there is to tell of something that only the public sees: no step of the workflow, such as a redaction. */
export function messageOfChange(
  { change, ...about }: About & { change: PublicChange },
  siteUrl: string,
): Message {
  const { at } = about
  const data = { ...change, at, document: documentOf(about, siteUrl) }
  return { event: change.event, body: bodyOf(`document.${change.event}`, at, data) }
}

const documentOf = ({ collection, document: id }: About, siteUrl: string) => ({
  type: collection,
  id,
  links: { self: `${siteUrl}/api/v1/${collection}/${id}` },
})

/** What is sent when somebody tries a webhook. */
export const testBody = (at: string): string => bodyOf('test', at, { at })

const bodyOf = (type: string, timestamp: string, data: object): string =>
  JSON.stringify({ type, timestamp, data })
