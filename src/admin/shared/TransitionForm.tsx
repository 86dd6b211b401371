'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

import { fill } from '../../i18n/format'
import { DEFAULT_LOCALE, type Localized } from '../../vocabulary/locales'
import { DOCUMENT_WORDS, type DocumentWords } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { TRANSITIONS, type InputNeed, type Transition } from '../../workflow/table'
import { useWords } from './use-words'
import { CommentFields } from './CommentFields'
import './transition-form.css'

/** What a person says with a transition. */
export interface TransitionInput {
  comment?: Localized<string>
  /** ISO 8601. */
  scheduledFor?: string
}

interface Props {
  transition: Transition
  /**
   * Asks the server for the transition. Answers what stands against it, as sentences.
   *
   * @param noAnswer what to say when the server cannot be reached
   */
  ask: (input: TransitionInput, noAnswer: string) => Promise<string[]>
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
  const [busy, setBusy] = useState(false)
  const needs: readonly InputNeed[] = TRANSITIONS[transition].input
  const question = needs.find(isQuestion)

  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  }, [])

  const confirm = async () => {
    setBusy(true)
    if (before && !(await before.run())) {
      setBusy(false)
      return
    }
    const found = await ask(
      {
        ...(said.current[DEFAULT_LOCALE]?.trim() ? { comment: said.current } : {}),
        ...(time ? { scheduledFor: new Date(time).toISOString() } : {}),
      },
      words.noAnswer,
    )
    setBusy(false)
    setRefusals(found)
    await (found.length === 0 ? onDone() : onRefused?.())
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
            id={`${fieldId}-time`}
            onChange={(event) => {
              setTime(event.target.value)
            }}
            type="datetime-local"
            value={time}
          />
        </>
      )}
      {refusals.length > 0 && (
        <ul className="workflow-panel__refusals" role="alert">
          {refusals.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
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
