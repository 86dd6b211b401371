'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'

import { WEBHOOK_EVENTS, type WebhookEvent } from '../../webhooks/rules'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { sentenceFor } from '../shared/ask'
import { Choices } from '../shared/Choices'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import type { ShownSecret } from '../shared/Secret'
import { useWords } from '../shared/use-words'
import { makeWebhook } from './requests'

/** Which address is told, and of what. */
export function NewWebhook({ onMade }: { onMade: (made: ShownSecret) => Promise<void> }) {
  const { words } = useWords(WEBHOOK_WORDS)
  const { make } = words
  const frame = useRef<HTMLDetailsElement>(null)
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<WebhookEvent[]>(['published', 'withdrawn', 'restored'])
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = await makeWebhook({ name, url, events })
    if ('code' in said) {
      setRefusal(sentenceFor(said.code, words))
      return
    }
    setRefusal(null)
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
        <Refusal>{refusal}</Refusal>
        <div className="records__actions">
          <Button disabled={events.length === 0} margin={false} type="submit">
            {make.submit}
          </Button>
        </div>
      </form>
    </details>
  )
}
