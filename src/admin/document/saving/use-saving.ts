'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

import { useDocumentSession, type Changes } from '../session'
import { changesBetween, isNothing } from './changes'
import { copyKey, dropCopy, keepCopy, readCopy } from './kept-copy'
import { compareChanges, saveChanges } from './requests'
import { useTimers } from './use-timers'

/**
 * Saves a form: when somebody asks for it, and by itself once nothing has been typed for a while.
 *
 * Payload's own autosave is not used: it creates a document as soon as its form is looked at, and writes one
 * version over again, so that a text that was submitted could change in the history. Here each save is a version
 * like any other, sends the version that it was made on, and touches no field, so that it is never in the way of typing.
 * What is typed in between is kept in the tab.
 */
export function useSaving(collection: string, id: string): void {
  const router = useRouter()
  const { user } = useAuth()
  const { code: locale } = useLocale()
  const info = useDocumentInfo()
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [, session] = useDocumentSession(collection, id)
  const base = useRef<Changes>({})
  const running = useRef<Promise<boolean> | null>(null)
  const key = copyKey(String(user?.id), collection, id, locale)
  const target = { collection, id, locale }

  const unsaved = () => changesBetween(base.current, form.getData())
  const keep = () => {
    const changes = unsaved()
    const { version } = session.read()
    if (version && !isNothing(changes))
      keepCopy(key, { version, at: new Date().toISOString(), changes })
  }
  const forget = () => {
    dropCopy(key)
    form.setModified(false)
  }
  const choose = async (changes: Changes) => {
    const before = Object.fromEntries(
      Object.keys(changes).map((name) => [name, base.current[name] ?? null]),
    )
    const comparison = await compareChanges(target, changes, before)
    session.update(
      comparison
        ? { conflict: { comparison, changes }, saving: { kind: 'stale' } }
        : { saving: { kind: 'offline' } },
    )
  }

  const saveOnce = async (): Promise<boolean> => {
    const { version, conflict } = session.read()
    if (!version || conflict) return false
    const sent = form.getData()
    const changes = changesBetween(base.current, sent)
    if (isNothing(changes)) {
      forget()
      session.update({ saving: { kind: 'idle' } })
      return true
    }
    keep()
    session.update({ saving: { kind: 'saving' } })
    const result = await saveChanges(target, version, changes)
    if (result.kind === 'stale') {
      await choose(changes)
      return false
    }
    if (result.kind !== 'saved') {
      session.update({
        saving: { kind: result.kind },
        ...(result.kind === 'refused' ? { problems: result.problems } : {}),
      })
      return false
    }
    base.current = sent
    session.update({
      version: result.version,
      saving: { kind: 'saved', at: result.doc.updatedAt },
      problems: [],
      meanwhile: null,
    })
    info.setData(result.doc)
    info.setLastUpdateTime(new Date(result.doc.updatedAt).getTime())
    info.incrementVersionCount()
    if (!isNothing(unsaved())) return false
    forget()
    return true
  }
  const save = async (): Promise<boolean> => {
    await running.current
    running.current = saveOnce()
    return running.current
  }

  /** Nothing is saved, and nothing put back, before the form shows the version that it would be based on. */
  const fillAnew = () => {
    session.update({ conflict: null, problems: [], version: null })
    router.refresh()
  }
  const keepMine = async () => {
    const { conflict } = session.read()
    if (!conflict) return
    const changes = { ...conflict.changes, ...unsaved() }
    const result = await saveChanges(target, conflict.comparison.version, changes)
    if (result.kind === 'stale') return choose(changes)
    if (result.kind !== 'saved') {
      session.update({
        saving: { kind: result.kind },
        ...(result.kind === 'refused' ? { problems: result.problems } : {}),
      })
      return
    }
    fillAnew()
    forget()
  }
  const takeTheirs = () => {
    const { conflict, version } = session.read()
    if (!conflict) return
    const changes = { ...conflict.changes, ...unsaved() }
    keepCopy(key, { version: version ?? '', at: new Date().toISOString(), changes })
    fillAnew()
    form.setModified(false)
  }
  const putBack = async () => {
    const copy = readCopy(key)
    if (!copy) return
    if (copy.version !== session.read().version) return choose(copy.changes)
    await form.reset({ ...info.data, ...copy.changes })
    form.setModified(true)
  }

  useEffect(() => {
    if (info.initialState) base.current = reduceFieldsToValues(info.initialState, true)
  }, [info.initialState])

  const actions = useRef({ save, keepMine, takeTheirs, putBack })
  useEffect(() => {
    actions.current = { save, keepMine, takeTheirs, putBack }
  })
  useEffect(() => {
    session.update({
      actions: {
        save: () => actions.current.save(),
        keepMine: () => actions.current.keepMine(),
        takeTheirs: () => {
          actions.current.takeTheirs()
        },
        putBack: () => actions.current.putBack(),
      },
    })
    return () => {
      session.update({ actions: null })
    }
  }, [session])

  useTimers({ fields, isModified, keep, save, session })
}
