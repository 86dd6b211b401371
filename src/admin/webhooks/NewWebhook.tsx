'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'

import type { ProfileCollection } from '../../vocabulary/profiles'
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../webhooks/rules'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { sentenceFor } from '../shared/ask'
import { Choices } from '../shared/Choices'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import type { ShownSecret } from '../shared/Secret'
import { useWords } from '../shared/use-words'
import { makeWebhook } from './requests'

/** A collection, as it is called in the language of the panel. */
export interface CollectionChoice {
  value: ProfileCollection
  label: string
}

interface Props {
  collections: CollectionChoice[]
  onMade: (made: ShownSecret) => Promise<void>
}

/** What those want who keep copies of what is public. */
const OF_COPIES: WebhookEvent[] = ['published', 'withdrawn', 'restored', 'redacted']

/** Which address is told, of what, and of which documents. */
export function NewWebhook({ collections, onMade }: Props) {
  const { words } = useWords(WEBHOOK_WORDS)
  const { make } = words
  const frame = useRef<HTMLDetailsElement>(null)
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState(OF_COPIES)
  const [chosen, setChosen] = useState(collections.map(({ value }) => value))
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = await makeWebhook({ name, url, events, collections: chosen })
    setRefusal(sentenceFor(said, words))
    if ('against' in said) return
    setName('')
    setUrl('')
    frame.current?.removeAttribute('open')
    await onMade({ name, key: said.value.secret })
  }

  return (
    <details className="records__new" ref={frame}>
      <summary>{make.heading}</summary>
      <form method="post" onSubmit={(event) => void submit(event)}>
        <Input label={make.name} maxLength={200} onValue={setName} required value={name} />
        <Input
          dir="ltr"
          hint={make.urlHint}
          label={make.url}
          onValue={setUrl}
          required
          type="url"
          value={url}
        />
        <Choices
          chosen={events}
          legend={make.events}
          onChange={setEvents}
          options={WEBHOOK_EVENTS.map((value) => ({ value, label: words.events[value] }))}
        />
        <Choices
          chosen={chosen}
          legend={make.collections}
          onChange={setChosen}
          options={collections}
        />
        <Refusal>{refusal}</Refusal>
        <div className="records__actions">
          <Button
            disabled={events.length === 0 || chosen.length === 0}
            margin={false}
            type="submit"
          >
            {make.submit}
          </Button>
        </div>
      </form>
    </details>
  )
}
