'use client'

import { useId, useState } from 'react'

import { PREVIEW_WORDS } from '../../words/preview'
import { againstOf } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { createLink } from './links-client'

interface Props {
  collection: string
  id: string
  version: string
  onDone: () => Promise<void>
}

const DEFAULT_DAYS = '14'

/** Asks for whom a link is and how long it lasts, makes it, and shows its address the only time there is. */
export function NewLink({ collection, id, version, onDone }: Props) {
  const fieldId = useId()
  const words = useWords(PREVIEW_WORDS).words.share
  const [recipient, setRecipient] = useState('')
  const [days, setDays] = useState(DEFAULT_DAYS)
  const [address, setAddress] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
  const [errors, setErrors] = useState<string[]>([])

  const create = async () => {
    const said = await createLink(collection, id, {
      recipient,
      days: Number(days),
      expectedVersion: version,
    })
    setErrors(againstOf(said, words.failed))
    if ('against' in said) return
    setCopied(false)
    setRecipient('')
    setAddress(new URL(said.value.path, window.location.origin).href)
    await onDone()
  }

  const copy = async () => {
    if (address === null) return
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }

  return (
    <div className="share-preview__new">
      <label htmlFor={`${fieldId}-recipient`}>{words.recipient}</label>
      <input
        aria-describedby={`${fieldId}-hint`}
        id={`${fieldId}-recipient`}
        maxLength={200}
        onChange={(event) => {
          setRecipient(event.target.value)
        }}
        type="text"
        value={recipient}
      />
      <p id={`${fieldId}-hint`}>{words.recipientHint}</p>
      <label htmlFor={`${fieldId}-days`}>{words.days}</label>
      <input
        id={`${fieldId}-days`}
        max={90}
        min={1}
        onChange={(event) => {
          setDays(event.target.value)
        }}
        type="number"
        value={days}
      />
      {errors.length > 0 && (
        <ul role="alert">
          {errors.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <button onClick={() => void create()} type="button">
        {words.create}
      </button>
      {address !== null && (
        <div role="status">
          <label htmlFor={`${fieldId}-address`}>{words.created}</label>
          <input dir="ltr" id={`${fieldId}-address`} readOnly type="text" value={address} />
          <button onClick={() => void copy()} type="button">
            {isCopied ? words.copied : words.copy}
          </button>
        </div>
      )}
    </div>
  )
}
