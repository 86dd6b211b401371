'use client'

import { WEBHOOK_WORDS } from '../../words/webhooks'
import { Refusal } from '../shared/Refusal'
import { Secret } from '../shared/Secret'
import { useRecords } from '../shared/use-records'
import { useWords } from '../shared/use-words'
import { NewWebhook, type CollectionChoice } from './NewWebhook'
import { fetchWebhooks } from './requests'
import { WebhookItem } from './WebhookItem'

interface Props {
  collections: CollectionChoice[]
  mayChange: boolean
}

/** All webhooks, how to make one, and the secret of the one that was just made. */
export function Webhooks({ collections, mayChange }: Props) {
  const { words } = useWords(WEBHOOK_WORDS)
  const { records, refusal, load, secret, hideSecret, show } = useRecords(fetchWebhooks, words)
  const webhooks = records?.webhooks

  return (
    <div aria-busy={records === null} className="records__all">
      <p>{words.about}</p>
      {secret && (
        <Secret key={secret.key} onDone={hideSecret} secret={secret} words={words.secret} />
      )}
      {mayChange && <NewWebhook collections={collections} onMade={show} />}
      <Refusal>{refusal}</Refusal>
      {webhooks?.length === 0 && <p>{words.empty}</p>}
      <ul className="records__list">
        {webhooks?.map((webhook) => (
          <WebhookItem
            collections={collections}
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
