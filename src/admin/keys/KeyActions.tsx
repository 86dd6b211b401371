'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { ListedKey } from '../../api-keys/answer'
import { DEFAULT_GRACE_HOURS, MOST_GRACE_HOURS } from '../../api-keys/rules'
import { counted, fill } from '../../i18n/format'
import { API_KEY_WORDS } from '../../words/api-keys'
import { sentenceFor, type Said } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { revokeKey, rotateKey } from './requests'
import type { ShownSecret } from '../shared/Secret'

interface Props {
  apiKey: ListedKey
  onChanged: () => Promise<void>
  onMade: (made: ShownSecret) => Promise<void>
  onRefused: (sentence: string | null) => void
}

const GRACES = [0, 1, DEFAULT_GRACE_HOURS, MOST_GRACE_HOURS]

/** Replaces or revokes a key, each after a second question that says what comes of it. */
export function KeyActions({ apiKey: { id, name }, onChanged, onMade, onRefused }: Props) {
  const { words, locale } = useWords(API_KEY_WORDS)
  const { rotate, revoke } = words
  const graceId = useId()
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null)
  const [grace, setGrace] = useState(DEFAULT_GRACE_HOURS)

  const question = useRef<HTMLDivElement>(null)

  // The button that had the focus is gone.
  useEffect(() => {
    question.current?.focus()
  }, [asked])

  const act = async () => {
    const isRotation = asked === 'rotate'
    const said: Said<{ key?: string }> = await (isRotation ? rotateKey(id, grace) : revokeKey(id))
    setAsked(null)
    onRefused(sentenceFor(said, words))
    if ('against' in said) return
    const { key } = said.value
    await (key === undefined ? onChanged() : onMade({ name, key }))
  }

  if (asked === null)
    return (
      <div className="records__actions">
        {(['rotate', 'revoke'] as const).map((each) => (
          <Button
            buttonStyle="secondary"
            key={each}
            margin={false}
            onClick={() => {
              setAsked(each)
            }}
          >
            {fill(words[each].open, { name })}
          </Button>
        ))}
      </div>
    )
  return (
    <div
      aria-label={fill(words[asked].open, { name })}
      className="records__question"
      ref={question}
      role="group"
      tabIndex={-1}
    >
      <p>{asked === 'rotate' ? rotate.about : revoke.about}</p>
      {asked === 'rotate' && (
        <p className="panel-input">
          <label htmlFor={graceId}>{rotate.grace}</label>
          <select
            id={graceId}
            onChange={(event) => {
              setGrace(Number(event.target.value))
            }}
            value={grace}
          >
            {GRACES.map((hours) => (
              <option key={hours} value={hours}>
                {hours === 0 ? rotate.atOnce : counted(locale, rotate.hours, hours)}
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="records__actions">
        <Button margin={false} onClick={() => void act()}>
          {words[asked].submit}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            setAsked(null)
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
