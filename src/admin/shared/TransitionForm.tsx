'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { TRANSITIONS, type InputNeed, type Transition } from '../../workflow/table'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { requestTransition } from './standing'
import { useWords } from './use-words'
import './transition-form.css'

interface Props {
  collection: string
  id: string
  transition: Transition
  /** The version that is decided on. */
  version: string
  onDone: () => Promise<void>
  onRefused?: () => Promise<void>
}

/** What a transition needs to be told, and the button that asks for it. */
export function TransitionForm({ collection, id, transition, version, onDone, onRefused }: Props) {
  const fieldId = useId()
  const { words } = useWords(WORKFLOW_WORDS)
  const [comment, setComment] = useState('')
  const [time, setTime] = useState('')
  const [refusals, setRefusals] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const needs: readonly InputNeed[] = TRANSITIONS[transition].input
  const question = needs.map((need) => QUESTIONS[need]).find((text) => text !== undefined)

  const ask = async () => {
    setBusy(true)
    const found = await requestTransition(collection, id, {
      transition,
      expectedVersion: version,
      ...(comment.trim() ? { comment } : {}),
      ...(time ? { scheduledFor: new Date(time).toISOString() } : {}),
    })
    setBusy(false)
    setRefusals(found)
    await (found.length === 0 ? onDone() : onRefused?.())
  }

  return (
    <div className="workflow-panel__form">
      {question && (
        <>
          <label htmlFor={`${fieldId}-comment`}>{question}</label>
          <textarea
            id={`${fieldId}-comment`}
            onChange={(event) => {
              setComment(event.target.value)
            }}
            rows={3}
            value={comment}
          />
        </>
      )}
      {needs.includes('scheduled-for') && (
        <>
          <label htmlFor={`${fieldId}-time`}>
            When, in your time zone ({Intl.DateTimeFormat().resolvedOptions().timeZone})
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
      <Button disabled={busy} margin={false} onClick={() => void ask()} size="small">
        {CONFIRM_WORDS[transition] ?? words.transitions[transition]}
      </Button>
    </div>
  )
}

/** What the second click says, where it should say more than the first. */
const CONFIRM_WORDS: Partial<Record<Transition, string>> = {
  publish: 'Publish now',
  approve: 'Approve this version',
  discard: 'Yes, discard it',
  withdraw: 'Withdraw now',
  'emergency-publish': 'Publish without review',
}

const QUESTIONS: Partial<Record<InputNeed, string>> = {
  'change-note': 'What changed? The public reads this.',
  comment: 'What has to change?',
  notice: 'Public notice in place of the page',
  reason: 'Why can it not wait for a review?',
}
