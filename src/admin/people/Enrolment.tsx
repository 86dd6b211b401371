'use client'

import { useEffect, useState } from 'react'

import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Proof } from './Proof'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor, type Answered } from './requests'

interface Begun {
  secret: string
  qrCode: string
}

/** Sets up an authenticator app: its key as a picture and in letters, then a code and the password. */
export function Enrolment({ onDone }: { onDone: (recoveryCodes: string[]) => void }) {
  const { words } = useWords(PEOPLE_WORDS)
  const [begun, setBegun] = useState<Answered<Begun>>()

  useEffect(() => {
    let isWanted = true
    void askAboutPeople<Begun>('POST', '/second-factor').then((answer) => {
      if (isWanted) setBegun(answer)
    })
    return () => {
      isWanted = false
    }
  }, [])

  if (!begun) return <div aria-busy="true" />
  if (!begun.ok) return <Refusal>{sentenceFor(begun, words)}</Refusal>
  const { qrCode, secret } = begun.body
  return (
    <>
      <div className="people-question">
        <p>{words.factor.scan}</p>
        <img
          alt={words.factor.qrCode}
          className="people-qr"
          src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
        />
        <p>{words.factor.byHand}</p>
        <p>
          <code className="people-secret" dir="ltr">
            {secret.match(/.{1,4}/g)?.join(' ')}
          </code>
        </p>
      </div>
      <Proof<{ recoveryCodes: string[] }>
        help={words.factor.confirmHelp}
        onProven={({ recoveryCodes }) => {
          onDone(recoveryCodes)
        }}
        path="/second-factor/confirm"
        submit={words.factor.confirm}
      />
    </>
  )
}
