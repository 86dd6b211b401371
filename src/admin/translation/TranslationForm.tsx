'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { counted } from '../../i18n/format'
import type { TranslationRow } from '../../translation/row'
import type { TargetLocale } from '../../translation/translations'
import { TRANSLATION_WORDS } from '../../words/translation'
import { againstOf, type Said } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { confirmTranslation, saveTranslation, type Drafts } from './save-translation'
import { TranslationItem } from './TranslationItem'

interface FormProps {
  collection: string
  id: string
  to: TargetLocale
  version: string
  rows: TranslationRow[]
  /** Why nothing may be written now; empty when it may. */
  refusals: string[]
}

/** Every text of a document, English beside its translation, saved together as one draft. */
export function TranslationForm({ collection, id, to, version, rows, refusals }: FormProps) {
  const router = useRouter()
  const { words, locale } = useWords(TRANSLATION_WORDS)
  const [drafts, setDrafts] = useState<Drafts>({})
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const address = { collection, id, to, version }
  const isModified = Object.keys(drafts).length > 0

  useEffect(() => {
    if (!isModified) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isModified])

  const send = async (work: Promise<Said<object>>, done: string) => {
    setIsBusy(true)
    const found = againstOf(await work, words.failed)
    setIsBusy(false)
    setErrors(found)
    if (found.length > 0) return
    toast.success(done)
    router.refresh()
  }

  const open = rows.filter(({ state }) => state !== 'current')
  const shown = onlyOpen ? open : rows
  return (
    <form
      className="translation__form"
      onSubmit={(event) => {
        event.preventDefault()
        void send(saveTranslation(address, drafts), words.saved)
      }}
    >
      {refusals.length > 0 && (
        <div className="translation__notice">
          <p>{words.readOnly}</p>
          <ul>
            {refusals.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="translation__bar">
        <label>
          <input
            checked={onlyOpen}
            onChange={(event) => {
              setOnlyOpen(event.target.checked)
            }}
            type="checkbox"
          />
          {words.onlyOpen}
        </label>
        {refusals.length === 0 && (
          <Button
            buttonStyle="primary"
            disabled={!isModified || isBusy}
            margin={false}
            size="medium"
            type="submit"
          >
            {isBusy ? words.saving : words.save}
          </Button>
        )}
      </div>
      {errors.length > 0 && (
        <ul className="translation__errors" role="alert">
          {errors.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className="translation__count">
        {open.length === 0 ? words.nothingOpen : openCount(rows)}
      </p>
      {shown.map((row) => (
        <TranslationItem
          key={row.path}
          draft={row.path in drafts ? drafts[row.path] : row.value}
          isReadOnly={refusals.length > 0}
          onChange={(text) => {
            setDrafts((before) => ({ ...before, [row.path]: text }))
          }}
          onConfirm={
            isModified || isBusy
              ? undefined
              : () => void send(confirmTranslation(address, row.path), words.confirmed)
          }
          row={row}
          to={to}
        />
      ))}
    </form>
  )

  function openCount(all: TranslationRow[]): string {
    const count = (wanted: TranslationRow['state']) =>
      all.filter(({ state }) => state === wanted).length
    const [missing, stale] = [count('missing'), count('stale')]
    return [
      ...(missing > 0 ? [counted(locale, words.missing, missing)] : []),
      ...(stale > 0 ? [counted(locale, words.stale, stale)] : []),
    ].join(' · ')
  }
}
