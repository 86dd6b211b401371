'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

import { fill } from '../../i18n/format'
import { DEFAULT_LOCALE, type Localized } from '../../vocabulary/locales'
import { DOCUMENT_WORDS, type DocumentWords } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { TRANSITIONS, type InputNeed, type Transition } from '../../workflow/table'
import type { Said } from './ask'
import { CommentFields } from './CommentFields'
import { LAST_MINUTE, localMinute, readPublicationTime } from './publication-time'
import { SignInAgain } from './SignInAgain'
import { useWords } from './use-words'
import './transition-form.css'

/** What a person says with a transition. */
export interface TransitionInput {
  comment?: Localized<string>
  /** ISO 8601. */
  scheduledFor?: string
}

interface Props {
  transition: Transition
  /** Asks the server for the transition. */
  ask: (input: TransitionInput) => Promise<Said<unknown>>
  /** What happens before it is asked for, as a hint; and whether it went well. */
  before?: { hint: string; run: () => Promise<boolean> } | undefined
  onDone: () => void | Promise<void>
  onRefused?: () => void | Promise<void>
  onCancel?: () => void
}

type Question = keyof DocumentWords['questions']

const isQuestion = (need: InputNeed): need is Question =>
  need !== 'expected-version' && need !== 'scheduled-for'

/** What a transition needs to be told, and the button that asks for it. */
export function TransitionForm({ transition, ask, before, onDone, onRefused, onCancel }: Props) {
  const fieldId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { words } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const [comment, setComment] = useState<Localized<string>>({})
  // What was typed last, also when the form has not been drawn anew since.
  const said = useRef(comment)
  const [time, setTime] = useState('')
  const [refusals, setRefusals] = useState<string[]>([])
  const [isSignedOut, setIsSignedOut] = useState(false)
  const [busy, setBusy] = useState(false)
  const needs: readonly InputNeed[] = TRANSITIONS[transition].input
  const question = needs.find(isQuestion)

  const focus = () => frame.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  useEffect(() => {
    focus()
  }, [])

  /** What was typed, or what is wrong with it. */
  const read = (): TransitionInput | string => {
    if (question)
      return said.current[DEFAULT_LOCALE]?.trim()
        ? { comment: said.current }
        : words.missing[question]
    if (!needs.includes('scheduled-for')) return {}
    const chosen = readPublicationTime(time, new Date())
    return 'problem' in chosen ? words.times[chosen.problem] : { scheduledFor: chosen.instant }
  }
  const send = async (input: TransitionInput) => {
    if (before && !(await before.run())) return
    const answer = await ask(input)
    const against = 'against' in answer ? answer.against : []
    const hasEnded = against.some(({ code }) => code === 'not-signed-in')
    setIsSignedOut(hasEnded)
    if (hasEnded) return
    setRefusals(
      against.map(({ code, message }) =>
        // Where the clock of this machine is slow.
        code === 'scheduled-for-past' ? words.times.past : message || words.noAnswer,
      ),
    )
    await (against.length === 0 ? onDone() : onRefused?.())
  }
  const confirm = async () => {
    const input = read()
    setRefusals([])
    setIsSignedOut(false)
    if (typeof input === 'string') {
      setRefusals([input])
      focus()
      return
    }
    setBusy(true)
    try {
      await send(input)
    } finally {
      setBusy(false)
    }
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onCancel) return
    event.stopPropagation()
    onCancel()
  }

  return (
    <div className="workflow-panel__form" onKeyDown={closeOnEscape} ref={frame}>
      {question && (
        <CommentFields
          hint={words.hints[question]}
          isPublic={question === 'change-note' || question === 'notice'}
          onChange={(value) => {
            said.current = value
            setComment(value)
          }}
          question={words.questions[question]}
          value={comment}
        />
      )}
      {needs.includes('scheduled-for') && (
        <>
          <label htmlFor={`${fieldId}-time`}>
            {fill(words.when, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
          </label>
          <input
            aria-describedby={`${fieldId}-refusals`}
            aria-invalid={refusals.length > 0}
            id={`${fieldId}-time`}
            max={LAST_MINUTE}
            min={localMinute(new Date())}
            onChange={(event) => {
              setTime(event.target.value)
            }}
            type="datetime-local"
            value={time}
          />
        </>
      )}
      {refusals.length > 0 && (
        <ul className="workflow-panel__refusals" id={`${fieldId}-refusals`} role="alert">
          {refusals.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {isSignedOut && (
        <p className="workflow-panel__refusals" role="alert">
          {words.signedOut} <SignInAgain />
        </p>
      )}
      {before && <p>{before.hint}</p>}
      <div className="workflow-panel__buttons">
        <Button disabled={busy} margin={false} onClick={() => void confirm()} size="medium">
          {words.confirm[transition] ?? terms.transitions[transition]}
        </Button>
        {onCancel && (
          <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium">
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
