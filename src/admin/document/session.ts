import { useEditDepth } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import type { Situation } from '../../cms/situation/situation'

/** What the parts of one form know together: Payload renders them in different places. */
export interface SessionState {
  /** The content that the form was filled with or last saved as: what a save or a decision is made on. */
  version: string | null
  situation: Situation | null
}

/** The state of one open form, with a way to change it. */
export interface DocumentSession {
  read: () => SessionState
  update: (change: Partial<SessionState>) => void
  subscribe: (listener: () => void) => () => void
}

const EMPTY: SessionState = { version: null, situation: null }

const sessions = new Map<string, DocumentSession>()

function sessionFor(key: string): DocumentSession {
  const known = sessions.get(key)
  if (known) return known
  let state = EMPTY
  const listeners = new Set<() => void>()
  const session: DocumentSession = {
    read: () => state,
    update: (change) => {
      state = { ...state, ...change }
      listeners.forEach((listener) => {
        listener()
      })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  sessions.set(key, session)
  return session
}

/** The session of the form around a component. A document that is opened in a drawer has a form of its own. */
export function useDocumentSession(
  collection: string,
  id: string,
): [SessionState, DocumentSession] {
  const depth = useEditDepth()
  const session = sessionFor(`${collection}/${id}/${depth}`)
  return [useSyncExternalStore(session.subscribe, session.read, () => EMPTY), session]
}

/** Asks anew how a document stands. Keeps what is known when the server cannot be reached. */
export async function refreshSituation(
  session: DocumentSession,
  collection: string,
  id: string,
): Promise<void> {
  const response = await fetch(`/api/${collection}/${id}/situation`, {
    credentials: 'same-origin',
  }).catch(() => null)
  if (response?.ok) session.update({ situation: (await response.json()) as Situation })
}
