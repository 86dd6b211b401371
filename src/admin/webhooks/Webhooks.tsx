'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ListedWebhook } from '../../webhooks/answer'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { sentenceFor } from '../shared/ask'
import { Refusal } from '../shared/Refusal'
import { Secret, type ShownSecret } from '../shared/Secret'
import { useWords } from '../shared/use-words'
import { NewWebhook } from './NewWebhook'
import { fetchWebhooks } from './requests'
import { WebhookItem } from './WebhookItem'

/** All webhooks, how to make one, and the secret of the one that was just made. */
export function Webhooks({ mayChange }: { mayChange: boolean }) {
  const { words } = useWords(WEBHOOK_WORDS)
  const [webhooks, setWebhooks] = useState<ListedWebhook[] | null>(null)
  const [secret, setSecret] = useState<ShownSecret | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const load = useCallback(async () => {
    const said = await fetchWebhooks()
    if ('value' in said) setWebhooks(said.value.webhooks)
    setRefusal('code' in said ? sentenceFor(said.code, words) : null)
  }, [words])

  useEffect(() => {
    void load()
  }, [load])

  const show = async (made: ShownSecret) => {
    setSecret(made)
    await load()
  }

  return (
    <div aria-busy={webhooks === null} className="records__all">
      <p>{words.about}</p>
      {secret && (
        <Secret
          key={secret.key}
          onDone={() => {
            setSecret(null)
          }}
          secret={secret}
          words={words.secret}
        />
      )}
      {mayChange && <NewWebhook onMade={show} />}
      <Refusal>{refusal}</Refusal>
      {webhooks?.length === 0 && <p>{words.empty}</p>}
      <ul className="records__list">
        {webhooks?.map((webhook) => (
          <WebhookItem
            key={webhook.id}
            mayChange={mayChange}
            onChanged={load}
            onMade={show}
            webhook={webhook}
          />
        ))}
      </ul>
    </div>
  )
}
