'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'

import {
  DEFAULT_DAYS,
  KEY_RIGHTS,
  MOST_DAYS,
  MOST_PER_MINUTE,
  type KeyRight,
} from '../../api-keys/rules'
import type { Scope } from '../../vocabulary/roles'
import { API_KEY_WORDS } from '../../words/api-keys'
import { sentenceFor } from '../shared/ask'
import { Choices } from '../shared/Choices'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import { ScopeChoice, type Country } from '../shared/ScopeChoice'
import { useWords } from '../shared/use-words'
import { makeKey } from './requests'
import type { ShownSecret } from '../shared/Secret'

interface Props {
  countries: readonly Country[]
  onMade: (made: ShownSecret) => Promise<void>
}

const NOWHERE: Scope = { kind: 'countries', regions: [], countries: [] }
const EVERYWHERE: Scope = { kind: 'all', regions: [], countries: [] }

/** For which service a key is, what it may do and for how long. */
export function NewKey({ countries, onMade }: Props) {
  const { words } = useWords(API_KEY_WORDS)
  const { make } = words
  const frame = useRef<HTMLDetailsElement>(null)
  const [name, setName] = useState('')
  const [owner, setOwner] = useState('')
  const [rights, setRights] = useState<KeyRight[]>(['read-published'])
  const [scope, setScope] = useState<Scope>(NOWHERE)
  const [days, setDays] = useState(String(DEFAULT_DAYS))
  const [perMinute, setPerMinute] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const readsOnly = rights.length === 1

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const said = await makeKey({
      name,
      owner,
      rights,
      // What is published is published everywhere.
      scope: readsOnly ? EVERYWHERE : scope,
      days: Number(days),
      perMinute: perMinute === '' ? null : Number(perMinute),
    })
    setIsBusy(false)
    setRefusal(sentenceFor(said, words))
    if ('against' in said) return
    setName('')
    setOwner('')
    frame.current?.removeAttribute('open')
    await onMade({ name, key: said.value.key })
  }

  return (
    <details className="records__new" ref={frame}>
      <summary>{make.heading}</summary>
      <form method="post" onSubmit={(event) => void submit(event)}>
        <Input
          hint={make.nameHint}
          label={make.name}
          maxLength={200}
          onValue={setName}
          required
          value={name}
        />
        <Input
          hint={make.ownerHint}
          label={make.owner}
          maxLength={200}
          onValue={setOwner}
          required
          value={owner}
        />
        <Choices
          chosen={rights}
          legend={make.rights}
          onChange={(chosen) => {
            setRights(
              KEY_RIGHTS.filter((each) => each === 'read-published' || chosen.includes(each)),
            )
          }}
          options={KEY_RIGHTS.map((value) => ({ value, label: words.rights[value] }))}
        />
        {!readsOnly && (
          <>
            <p>{make.rightsHint}</p>
            <ScopeChoice
              countries={countries}
              legend={make.scope}
              onChange={setScope}
              scope={scope}
            />
          </>
        )}
        <Input
          label={make.days}
          max={MOST_DAYS}
          min={1}
          onValue={setDays}
          required
          type="number"
          value={days}
        />
        <Input
          hint={make.perMinuteHint}
          label={make.perMinute}
          max={MOST_PER_MINUTE}
          min={1}
          onValue={setPerMinute}
          type="number"
          value={perMinute}
        />
        <Refusal>{refusal}</Refusal>
        <div className="records__actions">
          <Button disabled={isBusy} margin={false} type="submit">
            {make.submit}
          </Button>
        </div>
      </form>
    </details>
  )
}
