import type { ListedDelivery, ListedWebhook } from '../../webhooks/answer'
import type { WebhookWish } from '../../webhooks/rules'
import { ask } from '../shared/ask'

const ROOT = '/api/webhooks'

export const fetchWebhooks = () => ask<{ webhooks: ListedWebhook[] }>(ROOT, 'GET')

export const makeWebhook = (wish: WebhookWish) =>
  ask<{ id: string; secret: string }>(ROOT, 'POST', wish)

export const setActive = (id: string, active: boolean) =>
  ask<object>(`${ROOT}/${id}`, 'PATCH', { active })

export const rotateSecret = (id: string) =>
  ask<{ secret: string }>(`${ROOT}/${id}/rotate`, 'POST', {})

export const sendTest = (id: string) => ask<object>(`${ROOT}/${id}/test`, 'POST', {})

/** A page of the log, the newest first. */
export const fetchDeliveries = (id: string, before: number | null) =>
  ask<{ deliveries: ListedDelivery[]; next: number | null }>(
    `${ROOT}/${id}/deliveries${before === null ? '' : `?before=${before}`}`,
    'GET',
  )

/** Sends one message again, or all since an instant. */
export const replay = (id: string, which: { delivery: string } | { since: string }) =>
  ask<object>(`${ROOT}/${id}/replay`, 'POST', which)
