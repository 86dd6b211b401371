import type { ProfileCollection } from '../vocabulary/profiles'
import type { WebhookEvent } from './rules'

/** A webhook as the panel lists it: everything but its secret. */
export interface ListedWebhook {
  id: string
  name: string
  url: string
  events: WebhookEvent[]
  collections: ProfileCollection[]
  active: boolean
  /** Since when nothing has arrived; null when something does. */
  failingSince: string | null
  createdByName: string
  createdAt: string
}

/** `waiting`: to be sent, or sent again. `given-up`: after the last attempt, or because the webhook was paused. */
export type DeliveryState = 'waiting' | 'delivered' | 'given-up'

export interface ListedDelivery {
  id: string
  event: WebhookEvent | 'test'
  collection: ProfileCollection | null
  document: string | null
  state: DeliveryState
  attempts: number
  /** The status of the last answer; null when there was none. */
  status: number | null
  /** Why there was none, as a code. */
  error: string | null
  /** How long the last attempt took, in milliseconds. */
  duration: number | null
  at: string
  nextAt: string | null
}
