'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'

interface ProofProps<T> {
  help: string
  submit: string
  /** Where the proof is sent. */
  path: string
  onProven: (answer: T) => void
}

/**
 * Asks once more for the password, and for a code. No form of its own: it stands inside the form of the document,
 * which Enter must not send.
 */
export function Proof<T = unknown>({ help, submit, path, onProven }: ProofProps<T>) {
  const { words } = useWords(PEOPLE_WORDS)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const send = async () => {
    setIsBusy(true)
    const answer = await askAboutPeople<T>('POST', path, { password, code })
    setIsBusy(false)
    if (answer.ok) onProven(answer.body)
    else setRefusal(sentenceFor(answer, words))
  }

  return (
    <div
      className="people-question"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void send()
      }}
    >
      <p>{help}</p>
      <Input
        autoComplete="one-time-code"
        label={words.code}
        onValue={setCode}
        spellCheck={false}
        value={code}
      />
      <Input
        autoComplete="current-password"
        label={words.password}
        onValue={setPassword}
        type="password"
        value={password}
      />
      <Refusal>{refusal}</Refusal>
      <Button
        disabled={isBusy || password === '' || code === ''}
        onClick={() => void send()}
        type="button"
      >
        {submit}
      </Button>
    </div>
  )
}
