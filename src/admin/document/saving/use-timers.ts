'use client'

import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

import type { DocumentSession } from '../session'

/** How long nothing has been typed before a copy is kept in the tab, and before a form saves itself; ms. */
const KEEP_AFTER = 500
const SAVE_AFTER = 10_000
/** How long somebody may go on typing before it is saved all the same, and how soon a save is tried again; ms. */
const SAVE_AT_LATEST = 60_000
const RETRY_AFTER = 15_000

interface Timed {
  fields: FormState
  isModified: boolean
  keep: () => void
  save: () => Promise<boolean>
  session: DocumentSession
}

/** When a form keeps and saves what was typed by itself. */
export function useTimers({ fields, isModified, keep, save, session }: Timed): void {
  const modifiedSince = useRef<number | null>(null)
  const handlers = useRef({ keep, save })
  useEffect(() => {
    handlers.current = { keep, save }
  })

  useEffect(() => {
    if (!isModified) {
      modifiedSince.current = null
      return
    }
    modifiedSince.current ??= Date.now()
    const { kind } = session.read().saving
    if (kind === 'idle' || kind === 'saved') session.update({ saving: { kind: 'modified' } })
    const left = modifiedSince.current + SAVE_AT_LATEST - Date.now()
    const keepTimer = setTimeout(() => {
      handlers.current.keep()
    }, KEEP_AFTER)
    const saveTimer = setTimeout(
      () => {
        modifiedSince.current = null
        if (mayTry(session)) void handlers.current.save()
      },
      Math.max(0, Math.min(SAVE_AFTER, left)),
    )
    return () => {
      clearTimeout(keepTimer)
      clearTimeout(saveTimer)
    }
  }, [fields, isModified, session])

  useEffect(() => {
    const retry = () => {
      if (session.read().saving.kind === 'offline') void handlers.current.save()
    }
    const leave = () => {
      if (document.visibilityState !== 'hidden') return
      handlers.current.keep()
      if (mayTry(session) && session.read().saving.kind === 'modified') void handlers.current.save()
    }
    const timer = setInterval(retry, RETRY_AFTER)
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [session])
}

/** Not while a choice is open; and what was refused is tried again only once it says something else. */
const mayTry = (session: DocumentSession): boolean => {
  const { saving, conflict, situation } = session.read()
  return !conflict && saving.kind !== 'saving' && (situation?.againstEditing.length ?? 0) === 0
}
