'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent, type ReactNode } from 'react'

import { fill, formatNumber } from '../../i18n/format'
import { MINIMUM_PASSWORD } from '../../vocabulary/passwords'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import './people.css'

/** The person whom a link invites, and its token; nothing where the link is worth nothing. */
type JoinProps = Partial<Record<'name' | 'email' | 'token', string>>

/** Where somebody who was invited sets his password. */
export function JoinForm({ name, email, token }: JoinProps) {
  const { words, locale } = useWords(PEOPLE_WORDS)
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [state, setState] = useState<'open' | 'done' | 'unknown'>(
    token === undefined ? 'unknown' : 'open',
  )

  if (state === 'unknown')
    return <End heading={words.join.unknownHeading}>{words.join.unknown}</End>
  if (state === 'done') return <End heading={words.join.doneHeading}>{words.join.done}</End>

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== repeated) {
      setRefusal(words.join.differ)
      return
    }
    setIsBusy(true)
    const answer = await askAboutPeople('POST', '/join', { token, password })
    setIsBusy(false)
    if (answer.ok) setState('done')
    else if (answer.code === 'invitation-unknown') setState('unknown')
    else setRefusal(sentenceFor(answer, words))
  }

  return (
    <form className="people-form" method="post" onSubmit={(event) => void submit(event)}>
      <h1>{fill(words.join.heading, { name: name ?? '' })}</h1>
      <p>{fill(words.join.help, { email: email ?? '' })}</p>
      <input autoComplete="username" name="email" readOnly type="hidden" value={email} />
      <Input
        autoComplete="new-password"
        hint={fill(words.join.shortest, { count: formatNumber(locale, MINIMUM_PASSWORD) })}
        label={words.password}
        minLength={MINIMUM_PASSWORD}
        name="password"
        onValue={setPassword}
        required
        type="password"
        value={password}
      />
      <Input
        autoComplete="new-password"
        label={words.join.repeat}
        minLength={MINIMUM_PASSWORD}
        name="repeated"
        onValue={setRepeated}
        required
        type="password"
        value={repeated}
      />
      <Refusal>{refusal}</Refusal>
      <div className="people-actions">
        <Button disabled={isBusy} size="large" type="submit">
          {words.join.submit}
        </Button>
      </div>
    </form>
  )
}

function End({ heading, children }: { heading: string; children: ReactNode }) {
  const { words } = useWords(PEOPLE_WORDS)
  return (
    <div className="people-form" role="status">
      <h1>{heading}</h1>
      <p>{children}</p>
      <p>
        <a className="people-link" href="/admin/login">
          {words.join.toSignIn}
        </a>
      </p>
    </div>
  )
}
