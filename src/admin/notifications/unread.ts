'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { fetchUnread } from './api'

let unread: number | null = null
const listeners = new Set<() => void>()

/** Notes how many notifications are unread, for whatever shows it. */
export function noteUnread(count: number | null): void {
  if (count === null || count === unread) return
  unread = count
  listeners.forEach((listener) => {
    listener()
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const POLL_MS = 60_000

/** How many notifications are unread; null until it is known. Asked again every minute while the page is looked at. */
export function useUnread(): number | null {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void fetchUnread().then(noteUnread)
    }
    ask()
    const timer = setInterval(ask, POLL_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => unread,
    () => null,
  )
}
