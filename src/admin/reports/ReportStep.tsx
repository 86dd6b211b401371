'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { NamedDocument } from '../../reader-reports/answer'
import { LONGEST_REPLY, REPORT_ACTIONS, type ReportAction } from '../../reader-reports/states'
import { REPORT_WORDS } from '../../words/reports'
import { useWords } from '../shared/use-words'

interface StepProps {
  action: ReportAction
  /** The documents in which it can be corrected, the one that was reported first. */
  documents: readonly NamedDocument[]
  onConfirm: (action: ReportAction, reply: string, correctedIn?: string) => Promise<void>
  onCancel: () => void
}

/** What comes with a step: the reply to the sender, and where the error is corrected. */
export function ReportStep({ action, documents, onConfirm, onCancel }: StepProps) {
  const id = useId()
  const { words } = useWords(REPORT_WORDS)
  const [reply, setReply] = useState('')
  const [target, setTarget] = useState(documents[0]?.id)
  const [isMissing, setIsMissing] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const isRequired = REPORT_ACTIONS[action].reply === 'required'

  const confirm = async () => {
    setIsMissing(isRequired && reply.trim() === '')
    if (isRequired && reply.trim() === '') return
    setIsBusy(true)
    await onConfirm(action, reply, action === 'correct' ? target : undefined)
    setIsBusy(false)
  }

  return (
    <div className="report-step">
      <p>{words.effects[action]}</p>
      {action === 'correct' && documents.length > 1 && (
        <div>
          <label htmlFor={`${id}-target`}>{words.correctedIn}</label>
          <select
            id={`${id}-target`}
            onChange={({ target: { value } }) => {
              setTarget(value)
            }}
            value={target}
          >
            {documents.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-reply`}>{isRequired ? words.reply : words.replyOptional}</label>
        <textarea
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          aria-invalid={isMissing}
          dir="auto"
          id={`${id}-reply`}
          maxLength={LONGEST_REPLY}
          onChange={({ target: { value } }) => {
            setReply(value)
          }}
          rows={4}
          value={reply}
        />
      </div>
      {isMissing && (
        <p className="report-card__refusals" id={`${id}-missing`} role="alert">
          {words.replyMissing}
        </p>
      )}
      <div className="report-card__actions">
        <Button disabled={isBusy} margin={false} onClick={() => void confirm()} size="small">
          {words.confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
