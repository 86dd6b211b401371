'use client'

import { Button, useAuth, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { fill, formatTime } from '../../../i18n/format'
import { SAVING_WORDS } from '../../../words/saving'
import { useTimeZone } from '../../shared/use-time-zone'
import { useWords } from '../../shared/use-words'
import { useDocumentSession } from '../session'
import { copyKey, dropCopy, readCopy, type KeptCopy } from './kept-copy'

/** Offers changes again that were kept in the tab, after a reload or when the other version was taken. */
export function KeptNotice({ collection, id }: { collection: string; id: string }) {
  const { words, locale } = useWords(SAVING_WORDS)
  const { user } = useAuth()
  const { code } = useLocale()
  const timeZone = useTimeZone()
  const isModified = useFormModified()
  const [{ actions, conflict, rendered, version }] = useDocumentSession(collection, id)
  const [copy, setCopy] = useState<KeptCopy | null>(null)
  const key = copyKey(String(user?.id), collection, id, code)

  useEffect(() => {
    setCopy(isModified ? null : readCopy(key))
  }, [key, isModified, rendered])
  if (!copy || !actions || conflict || version === null) return null

  return (
    <section className="document-notice" data-notice="kept">
      <p>{fill(words.kept, { time: formatTime(locale, copy.at, timeZone) })}</p>
      <Button margin={false} onClick={() => void actions.putBack()} size="medium">
        {words.putBack}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          dropCopy(key)
          setCopy(null)
        }}
        size="medium"
      >
        {words.discard}
      </Button>
    </section>
  )
}
