'use client'

import { Button, Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { counted, formatInstant } from '../../i18n/format'
import type { Notification } from '../../notifications/answer'
import { NOTIFICATION_WORDS } from '../../words/notifications'
import { notificationLine } from '../../words/notifications/line'
import { useWords } from '../shared/use-words'
import { fetchNotifications, markRead } from './api'
import { noteUnread, useUnread } from './unread'
import './notifications.css'

/** What the person was told, newest first, each with the way to the work. */
export function NotificationList() {
  const { words, locale } = useWords(NOTIFICATION_WORDS)
  const { panel } = words
  const unread = useUnread() ?? 0
  const [shown, setShown] = useState<Notification[] | null>(null)
  const [more, setMore] = useState(false)

  const load = async (before?: string) => {
    const answer = await fetchNotifications(before)
    if (!answer) return
    setShown((known) => [...(before === undefined ? [] : (known ?? [])), ...answer.notifications])
    setMore(answer.more)
    noteUnread(answer.unread)
  }

  useEffect(() => {
    void load()
    // What was told meanwhile is shown when the count changes.
  }, [unread])

  const read = async (ids: string[] | null) => {
    if (!(await markRead(ids ? { ids } : { all: true }))) return
    setShown((known) =>
      (known ?? []).map((each) => (ids && !ids.includes(each.id) ? each : { ...each, read: true })),
    )
    noteUnread(ids ? Math.max(0, unread - ids.length) : 0)
  }

  return (
    <section aria-busy={shown === null} className="notifications__list">
      <p aria-live="polite">
        {unread > 0 ? counted(locale, panel.unread, unread) : panel.noneUnread}
      </p>
      <div className="notifications__actions">
        {unread > 0 && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void read(null)}
            size="small"
          >
            {panel.markAllRead}
          </Button>
        )}
        <Link href="/admin/account#field-notifications">{panel.settings}</Link>
      </div>
      {shown?.length === 0 && <p>{panel.empty}</p>}
      <ul>
        {shown?.map((item) => (
          <li data-read={item.read} key={item.id}>
            <p>
              {!item.read && <strong className="notifications__new">{panel.newOne}</strong>}{' '}
              {/* The address names a field: the page is loaded as a whole, so that the browser goes there. */}
              <a
                href={item.address}
                onClick={() => {
                  if (!item.read) void markRead({ ids: [item.id] })
                }}
              >
                {notificationLine(locale, item)}
              </a>
            </p>
            {item.words !== null && <blockquote dir="auto">{item.words}</blockquote>}
            <p className="notifications__foot">
              <time dateTime={item.at}>{formatInstant(locale, item.at)}</time>
              {!item.read && (
                <button onClick={() => void read([item.id])} type="button">
                  {panel.markRead}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void load(shown?.at(-1)?.id)}
          size="small"
        >
          {panel.more}
        </Button>
      )}
    </section>
  )
}
