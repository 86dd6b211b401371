import type { NotificationsAnswer, UndeliveredAnswer } from '../../notifications/answer'
import { ask, valueOf } from '../shared/ask'

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

const get = async <T>(path: string): Promise<T | null> => valueOf(await ask<T>(path, 'GET'))

const post = async (path: string, body: object): Promise<boolean> =>
  'value' in (await ask(path, 'POST', body, { keepalive: true }))
