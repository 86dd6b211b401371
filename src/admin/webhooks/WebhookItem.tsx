'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { fill, formatDate, formatInstant } from '../../i18n/format'
import type { ListedWebhook } from '../../webhooks/answer'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { sentenceFor, type Said } from '../shared/ask'
import { FactRows, type Facts } from '../shared/FactRows'
import { Refusal } from '../shared/Refusal'
import type { ShownSecret } from '../shared/Secret'
import { useWords } from '../shared/use-words'
import { DeliveryLog } from './DeliveryLog'
import type { CollectionChoice } from './NewWebhook'
import { rotateSecret, sendTest, setActive } from './requests'

interface Props {
  collections: CollectionChoice[]
  webhook: ListedWebhook
  mayChange: boolean
  onChanged: () => Promise<void>
  onMade: (made: ShownSecret) => Promise<void>
}

/** One webhook: where it leads, what it is told of, whether it answers, and its messages. */
export function WebhookItem({ collections, webhook, mayChange, onChanged, onMade }: Props) {
  const { words, locale } = useWords(WEBHOOK_WORDS)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [status, setStatus] = useState('')
  const { actions, facts } = words
  const { id, name, active, failingSince } = webhook

  const act = async <T,>(request: Promise<Said<T>>, done: (value: T) => Promise<void> | void) => {
    const said = await request
    setRefusal(sentenceFor(said, words))
    if ('value' in said) await done(said.value)
  }

  const rows: Facts = [
    [
      facts.url,
      <code dir="ltr" key="url">
        {webhook.url}
      </code>,
    ],
    [
      facts.events,
      webhook.events.map((event) => (
        <span className="records__right" key={event}>
          {words.events[event]}
        </span>
      )),
    ],
    [
      facts.collections,
      collections
        .filter(({ value }) => webhook.collections.includes(value))
        .map(({ value, label }) => (
          <span className="records__right" key={value}>
            {label}
          </span>
        )),
    ],
    [
      facts.made,
      fill(facts.madeBy, {
        date: formatDate(locale, webhook.createdAt),
        name: webhook.createdByName,
      }),
    ],
    [facts.failing, failingSince && formatInstant(locale, failingSince)],
  ]

  return (
    <li data-state={active ? 'active' : 'paused'}>
      <h2>
        <bdi>{name}</bdi>{' '}
        <span className="records__state">{active ? words.states.active : words.states.paused}</span>
      </h2>
      <FactRows of={rows} />
      {mayChange && (
        <div aria-label={name} className="records__actions" role="group">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() =>
              void act(sendTest(id), () => {
                setStatus(words.done.test)
              })
            }
          >
            {actions.test}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void act(setActive(id, !active), onChanged)}
          >
            {active ? actions.pause : actions.resume}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() =>
              void act(rotateSecret(id), ({ secret }) => onMade({ name, key: secret }))
            }
          >
            {actions.rotate}
          </Button>
          <p>{actions.rotateAbout}</p>
        </div>
      )}
      <p role="status">{status}</p>
      <Refusal>{refusal}</Refusal>
      <DeliveryLog id={id} mayChange={mayChange} name={name} />
    </li>
  )
}
