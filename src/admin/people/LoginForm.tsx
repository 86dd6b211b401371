'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import './people.css'

/** E-mail address and password, and then the code where the server asks for one. */
export function LoginForm({ goal }: { goal: string }) {
  const { words } = useWords(PEOPLE_WORDS)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksForCode, setAsksForCode] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const answer = await askAboutPeople('POST', '/login', {
      email,
      password,
      ...(asksForCode ? { code } : {}),
    })
    if (answer.ok) {
      // Loaded anew: everything in the panel depends on who is signed in.
      window.location.assign(goal)
      return
    }
    setIsBusy(false)
    setCode('')
    if (answer.code === 'second-factor-required' && !asksForCode) {
      setAsksForCode(true)
      setRefusal(null)
      return
    }
    setRefusal(sentenceFor(answer, words))
  }

  return (
    <form className="people-form" method="post" onSubmit={(event) => void submit(event)}>
      {asksForCode ? (
        <>
          <h1>{words.signIn.codeHeading}</h1>
          <Input
            key="code"
            autoComplete="one-time-code"
            autoFocus
            hint={words.signIn.codeHelp}
            label={words.code}
            name="code"
            onValue={setCode}
            required
            spellCheck={false}
            value={code}
          />
        </>
      ) : (
        <>
          <h1 className="people-hidden">{words.signIn.submit}</h1>
          <Input
            autoComplete="username"
            label={words.email}
            name="email"
            onValue={setEmail}
            required
            type="email"
            value={email}
          />
          <Input
            autoComplete="current-password"
            label={words.password}
            name="password"
            onValue={setPassword}
            required
            type="password"
            value={password}
          />
        </>
      )}
      <Refusal>{refusal}</Refusal>
      <div className="people-actions">
        <Button disabled={isBusy} size="large" type="submit">
          {words.signIn.submit}
        </Button>
        {asksForCode ? (
          <Button
            buttonStyle="secondary"
            onClick={() => {
              setAsksForCode(false)
              setRefusal(null)
            }}
            size="large"
            type="button"
          >
            {words.signIn.again}
          </Button>
        ) : (
          <a className="people-link" href="/admin/forgot">
            {words.signIn.forgotten}
          </a>
        )}
      </div>
    </form>
  )
}
