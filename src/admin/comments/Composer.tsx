'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { COMMENT_WORDS } from '../../words/comments'
import { againstOf, type Said } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { findPeople, type Mentionable } from './api'

interface ComposerProps {
  label: string
  /** Sends what was written; answers what stands against it. */
  onSend: (text: string, mentions: string[]) => Promise<Said<object>>
  onCancel: () => void
}

/** An @ with the beginning of a name, right before the cursor. */
const MENTION = /(?:^|\s)@([^\s@][^@\n]{0,40}|)$/

/** Where a comment is written. Who is mentioned is picked from the people whose names fit. */
export function Composer({ label, onSend, onCancel }: ComposerProps) {
  const id = useId()
  const { words } = useWords(COMMENT_WORDS)
  const input = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState<Mentionable[]>([])
  const [picked, setPicked] = useState<Mentionable[]>([])
  const [refusals, setRefusals] = useState<string[]>([])
  const [busy, setBusy] = useState(false)

  const write = async (value: string, cursor: number) => {
    setText(value)
    const typed = MENTION.exec(value.slice(0, cursor))?.[1]
    const people = typed === undefined ? [] : await findPeople(typed)
    if (input.current?.value === value) setFound(people)
  }

  const pick = (person: Mentionable) => {
    const cursor = input.current?.selectionStart ?? text.length
    const before = text.slice(0, cursor).replace(/@[^@]*$/, `@${person.name} `)
    setText(before + text.slice(cursor))
    setPicked([...picked, person])
    setFound([])
    input.current?.focus()
  }

  const send = async () => {
    setBusy(true)
    const mentioned = picked.filter(({ name }) => text.includes(`@${name}`)).map((each) => each.id)
    const said = await onSend(text, [...new Set(mentioned)])
    setBusy(false)
    setRefusals(againstOf(said, words.failed))
  }

  return (
    <div className="comment-composer">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={`${id}-hint`}
        id={id}
        maxLength={4000}
        onChange={({ target }) => void write(target.value, target.selectionStart)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && text.trim()) void send()
        }}
        ref={input}
        rows={4}
        value={text}
      />
      <p className="comment-composer__hint" id={`${id}-hint`}>
        {words.mentionHint}
      </p>
      {found.length > 0 && (
        <ul aria-label={words.people} className="comment-composer__people">
          {found.map((person) => (
            <li key={person.id}>
              <button
                onClick={() => {
                  pick(person)
                }}
                type="button"
              >
                @{person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {refusals.length > 0 && (
        <ul className="comment-composer__refusals" role="alert">
          {refusals.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div className="comment-composer__actions">
        <Button
          disabled={busy || !text.trim()}
          margin={false}
          onClick={() => void send()}
          size="small"
        >
          {words.send}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
