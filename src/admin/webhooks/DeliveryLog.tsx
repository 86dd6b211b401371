'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { counted, fill, formatInstant } from '../../i18n/format'
import type { ListedDelivery } from '../../webhooks/answer'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { sentenceFor } from '../shared/ask'
import { Refusal } from '../shared/Refusal'
import { useWords } from '../shared/use-words'
import { fateOf } from './fate'
import { fetchDeliveries, replay } from './requests'

interface Props {
  id: string
  name: string
  mayChange: boolean
}

const DAY_MS = 86_400_000

/** What has become of the messages to a webhook, the newest first, read when somebody opens it; each can be sent again. */
export function DeliveryLog({ id, name, mayChange }: Props) {
  const { words, locale } = useWords(WEBHOOK_WORDS)
  const { log } = words
  const [shown, setShown] = useState<ListedDelivery[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [status, setStatus] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  const load = async (before: number | null = null) => {
    const said = await fetchDeliveries(id, before)
    setRefusal(sentenceFor(said, words))
    if ('against' in said) return
    const { deliveries } = said.value
    setShown((known) => [...(before === null ? [] : (known ?? [])), ...deliveries])
    setNext(said.value.next)
  }

  const again = async (which: { delivery: string } | { since: string }) => {
    const said = await replay(id, which)
    setRefusal(sentenceFor(said, words))
    if ('against' in said) return
    setStatus(words.done.replay)
    await load()
  }

  return (
    <details
      className="records__log"
      onToggle={(event) => {
        if (event.currentTarget.open) void load()
      }}
    >
      <summary>{fill(log.heading, { name })}</summary>
      {mayChange && shown !== null && shown.length > 0 && (
        <div className="records__actions">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void again({ since: new Date(Date.now() - DAY_MS).toISOString() })}
          >
            {log.replayDay}
          </Button>
        </div>
      )}
      <p role="status">{status}</p>
      <Refusal>{refusal}</Refusal>
      {shown?.length === 0 && <p>{log.empty}</p>}
      <ul>
        {shown?.map((each) => (
          <li key={each.id}>
            <p>
              <strong>{log.states[each.state]}</strong> {words.events[each.event]} ·{' '}
              <time dateTime={each.at}>{formatInstant(locale, each.at)}</time>
            </p>
            <p>
              {[
                counted(locale, log.attempts, each.attempts),
                fateOf(each, words, locale),
                each.nextAt === null
                  ? ''
                  : fill(log.next, { time: formatInstant(locale, each.nextAt) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {mayChange && (
              <div className="records__actions">
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => void again({ delivery: each.id })}
                >
                  {log.replay}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {next !== null && (
        <div className="records__actions">
          <Button buttonStyle="secondary" margin={false} onClick={() => void load(next)}>
            {log.older}
          </Button>
        </div>
      )}
    </details>
  )
}
