'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { counted } from '../../i18n/format'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Enrolment } from './Enrolment'
import { Proof } from './Proof'
import { RecoveryCodes } from './RecoveryCodes'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import type { AccountPart } from './use-account'

type Task = 'set-up' | 'turn-off' | 'new-codes' | 'reset'

/** Two-step sign-in: its holder sets it up and turns it off, an administrator takes it off for whoever lost it. */
export function SecondFactor({ account, id, onChange }: AccountPart) {
  const { words, locale } = useWords(PEOPLE_WORDS)
  const [task, setTask] = useState<Task | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { on, recoveryCodesLeft, required } = account.secondFactor

  const finish = async (done: string, shown: string[] | null = null) => {
    setTask(null)
    setCodes(shown)
    await onChange()
    toast.success(done)
  }
  const reset = async () => {
    const answer = await askAboutPeople('DELETE', `/${id}/second-factor`)
    setRefusal(answer.ok ? null : sentenceFor(answer, words))
    if (answer.ok) await finish(words.factor.wasReset)
  }

  return (
    <div className="people-part">
      <h3>{words.factor.heading}</h3>
      <p className="people-state" data-state={on ? 'on' : 'off'}>
        {on ? words.factor.on : words.factor.off}
      </p>
      {required ? <p>{words.factor.required}</p> : null}
      {on ? <p>{counted(locale, words.factor.codesLeft, recoveryCodesLeft)}</p> : null}
      {!on && account.own ? <p>{words.factor.about}</p> : null}
      {codes ? (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(null)
          }}
        />
      ) : null}
      {codes ? null : <div className="people-actions">{tasksFor().map(choice)}</div>}
      {task === 'set-up' ? (
        <Enrolment
          onDone={(shown) => {
            void finish(words.factor.turnedOn, shown)
          }}
        />
      ) : null}
      {task === 'turn-off' ? (
        <Proof
          help={words.factor.turnOffHelp}
          onProven={() => {
            void finish(words.factor.turnedOff)
          }}
          path="/second-factor/turn-off"
          submit={words.factor.turnOff}
        />
      ) : null}
      {task === 'new-codes' ? (
        <Proof<{ recoveryCodes: string[] }>
          help={words.factor.newCodesHelp}
          onProven={({ recoveryCodes }) => {
            void finish(words.factor.newCodes, recoveryCodes)
          }}
          path="/second-factor/recovery-codes"
          submit={words.factor.newCodes}
        />
      ) : null}
      {task === 'reset' ? (
        <div className="people-question">
          <p>{words.factor.resetHelp}</p>
          <Button onClick={() => void reset()} type="button">
            {words.factor.reset}
          </Button>
        </div>
      ) : null}
      <Refusal>{refusal}</Refusal>
    </div>
  )

  function tasksFor(): [Task, string][] {
    if (account.own)
      return on
        ? [
            ['new-codes', words.factor.newCodes],
            ['turn-off', words.factor.turnOff],
          ]
        : [['set-up', words.factor.setUp]]
    return on && account.mayManage ? [['reset', words.factor.reset]] : []
  }

  function choice([name, label]: [Task, string]) {
    return (
      <Button
        aria-expanded={task === name}
        buttonStyle="secondary"
        key={name}
        onClick={() => {
          setRefusal(null)
          setTask(task === name ? null : name)
        }}
        type="button"
      >
        {task === name ? words.cancel : label}
      </Button>
    )
  }
}
