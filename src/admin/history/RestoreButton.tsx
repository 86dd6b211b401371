'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { HISTORY_WORDS } from '../../words/history'
import { againstOf, ask } from '../shared/ask'
import { useWords } from '../shared/use-words'

interface Props {
  collection: string
  /** The id of the version. */
  revision: string
  /** The id of the element that says which version it is. */
  describedBy: string
}

/** Makes an old version the draft. Says first what that means, and afterwards why the server refused, if it did. */
export function RestoreButton({ collection, revision, describedBy }: Props) {
  const router = useRouter()
  const { words } = useWords(HISTORY_WORDS)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<string[]>([])

  const restore = async () => {
    setBusy(true)
    const said = await ask(`/api/${collection}/versions/${revision}`, 'POST')
    const found = againstOf(said, words.noAnswer)
    setBusy(false)
    setRefusals(found)
    if (found.length > 0) return
    toast.success(words.restored)
    setAsking(false)
    router.refresh()
  }

  if (!isAsking)
    return (
      <button
        aria-describedby={describedBy}
        className="history-button"
        onClick={() => {
          setAsking(true)
        }}
        type="button"
      >
        {words.restore}
      </button>
    )
  return (
    <div className="history-restore">
      <p>{words.restoreAbout}</p>
      {refusals.length > 0 && (
        <ul role="alert">
          {refusals.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <button
        aria-describedby={describedBy}
        className="history-button"
        disabled={isBusy}
        onClick={() => void restore()}
        type="button"
      >
        {words.restoreNow}
      </button>
      <button
        className="history-button"
        onClick={() => {
          setAsking(false)
          setRefusals([])
        }}
        type="button"
      >
        {words.cancel}
      </button>
    </div>
  )
}
