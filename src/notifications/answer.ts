import type { NotificationKind } from './kinds'

/** What a person is told, as the panel shows it. */
export interface Notification {
  id: string
  kind: NotificationKind
  title: string
  actorName: string | null
  words: string | null
  /** Where on the site it is looked at. */
  address: string
  at: string
  read: boolean
}

/** What `GET /api/notifications` answers. */
export interface NotificationsAnswer {
  unread: number
  /** Whether there are older ones. */
  more: boolean
  notifications: Notification[]
}

/** What `GET /api/notifications/undelivered` answers. */
export interface UndeliveredAnswer {
  mails: {
    id: string
    kind: NotificationKind
    /** For whom it is. */
    name: string
    attempts: number
    /** What the mail server said last. */
    error: string
    /** Whether it is not tried any more. */
    givenUp: boolean
    at: string
  }[]
}
