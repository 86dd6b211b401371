import type { NotificationsAnswer, UndeliveredAnswer } from '../../notifications/answer'

/** What the person was told, newest first; null when the server does not say. */
export const fetchNotifications = (before?: string): Promise<NotificationsAnswer | null> =>
  get(`/api/notifications${before === undefined ? '' : `?before=${encodeURIComponent(before)}`}`)

/** How many are unread; null when the server does not say. */
export const fetchUnread = async (): Promise<number | null> =>
  (await get<NotificationsAnswer>('/api/notifications?limit=0'))?.unread ?? null

/** Mail that has not arrived; null for all but administrators. */
export const fetchUndelivered = (): Promise<UndeliveredAnswer | null> =>
  get('/api/notifications/undelivered')

/** Marks notifications as read. Goes through although the page is left. */
export const markRead = (which: { ids: string[] } | { all: true }): Promise<boolean> =>
  post('/api/notifications/read', which)

/** Sends a mail again that has not arrived. */
export const sendAgain = (id: string): Promise<boolean> =>
  post(`/api/notifications/undelivered/${id}`, {})

async function get<T>(path: string): Promise<T | null> {
  const response = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
  return response?.ok ? ((await response.json()) as T) : null
}

async function post(path: string, body: object): Promise<boolean> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  }).catch(() => null)
  return response?.ok ?? false
}
