import { useEditDepth } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import type { Comparison } from '../../cms/collision/compare'
import type { LastChange } from '../../cms/collision/last-change'
import type { Visitor } from '../../cms/collision/presence'
import type { Situation } from '../../cms/situation/situation'
import { ask, valueOf } from '../shared/ask'

/** Values of a form's fields that differ from what was saved. */
export type Changes = Record<string, unknown>

/** What became of what was typed. */
export type Saving =
  | { kind: 'idle' | 'modified' | 'saving' | 'offline' | 'signed-out' | 'refused' | 'stale' }
  | { kind: 'saved'; at: string }

/** What the server says against a save; `path` and `locale` name the field. */
export interface SaveProblem {
  message: string
  path?: string
  locale?: string
}

/** What can be done about unsaved changes, by whichever part of the form offers it. */
export interface SavingActions {
  /** Saves what was changed. Answers whether everything is saved now. */
  save: () => Promise<boolean>
  keepMine: () => Promise<void>
  takeTheirs: () => void
  putBack: () => Promise<void>
}

/** What the parts of one form know together: Payload renders them in different places. */
interface SessionState {
  /** The content that the form was filled with or last saved as: what a save or a decision is made on. */
  version: string | null
  situation: Situation | null
  /** What the server rendered the form with, the last time that it did. */
  rendered: Situation | null
  saving: Saving
  problems: readonly SaveProblem[]
  /** Mine against theirs, while a choice between them is open. */
  conflict: { comparison: Comparison; changes: Changes } | null
  others: readonly Visitor[]
  /** Somebody else's save since the form was filled. */
  meanwhile: LastChange | null
  /** None while the form cannot be changed. */
  actions: SavingActions | null
}

/** The state of one open form, with a way to change it. */
export interface DocumentSession {
  read: () => SessionState
  update: (change: Partial<SessionState>) => void
  subscribe: (listener: () => void) => () => void
}

const EMPTY: SessionState = {
  version: null,
  situation: null,
  rendered: null,
  saving: { kind: 'idle' },
  problems: [],
  conflict: null,
  others: [],
  meanwhile: null,
  actions: null,
}

/** Stands for the id of a document that is not created yet. */
export const NEW_DOCUMENT = 'new'

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

/** Takes over what the server rendered the form with, once: a component that is mounted again brings nothing new. */
export function takeRendered(session: DocumentSession, rendered: Situation): void {
  if (session.read().rendered === rendered) return
  session.update({
    rendered,
    situation: rendered,
    version: rendered.version,
    saving: { kind: 'idle' },
    problems: [],
    conflict: null,
    meanwhile: null,
  })
}

/** Asks anew how a document stands. Keeps what is known when the server cannot be reached. */
export async function refreshSituation(
  session: DocumentSession,
  collection: string,
  id: string,
): Promise<void> {
  const situation = valueOf(await ask<Situation>(`/api/${collection}/${id}/situation`, 'GET'))
  if (situation) session.update({ situation })
}
