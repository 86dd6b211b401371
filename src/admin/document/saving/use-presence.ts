'use client'

import { useEffect } from 'react'

import { useDocumentSession } from '../session'
import { reportPresence } from './requests'

/** How often an open form says that it is open; ms. */
const REPORT_EVERY = 20_000

/** Lets others know that this form is open, and learns who else has it open and who has saved it meanwhile. */
export function usePresence(collection: string, id: string): void {
  const [, session] = useDocumentSession(collection, id)
  useEffect(() => {
    const target = { collection, id, locale: '' }
    const report = async () => {
      if (document.visibilityState === 'hidden') return
      const before = session.read()
      const answer = await reportPresence(target)
      const { version, saving, conflict } = session.read()
      if (!answer) return
      const isOurs = version !== before.version || saving.kind === 'saving' || conflict !== null
      session.update({
        others: answer.others,
        ...(isOurs ? {} : { meanwhile: answer.version === version ? null : answer.lastChange }),
      })
    }
    const leave = () => void reportPresence(target, true)
    void report()
    const timer = setInterval(() => void report(), REPORT_EVERY)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
      session.update({ others: [] })
    }
  }, [session, collection, id])
}
