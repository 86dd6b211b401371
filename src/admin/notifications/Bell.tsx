'use client'

import { Link, useAuth } from '@payloadcms/ui'

import { counted, formatNumber } from '../../i18n/format'
import { NOTIFICATION_WORDS } from '../../words/notifications'
import { useWords } from '../shared/use-words'
import { NOTIFICATIONS_PATH } from './path'
import { useUnread } from './unread'
import './notifications.css'

/** In the header of every page: how many notifications are unread, and the way to them. */
export function Bell() {
  const { user } = useAuth()
  return user && <UnreadBell />
}

function UnreadBell() {
  const { words, locale } = useWords(NOTIFICATION_WORDS)
  const unread = useUnread() ?? 0
  const { panel } = words
  const name = unread > 0 ? counted(locale, panel.unread, unread) : panel.bell
  return (
    <Link className="notification-bell" href={NOTIFICATIONS_PATH} prefetch={false} title={name}>
      <svg
        aria-hidden="true"
        fill="none"
        height="20"
        stroke="currentColor"
        viewBox="0 0 20 20"
        width="20"
      >
        <path
          d="M4 14.5h12l-1.5-2V8.5a4.5 4.5 0 0 0-9 0v4zM8.5 17h3"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.5"
        />
      </svg>
      <span className="notification-bell__name">{name}</span>
      {unread > 0 && (
        <span aria-hidden="true" className="notification-bell__count">
          {unread > 99 ? '99+' : formatNumber(locale, unread)}
        </span>
      )}
    </Link>
  )
}
