import type { PayloadRequest } from 'payload'

import { asSql } from '../../database/statement'
import { databaseOf } from '../../database/transaction'
import { removeUnusedWords } from '../../search/write-words'
import { nextSequence, updateItem, type WorkflowItem } from '../items'
import { recordPublicChange } from '../public-change'
import { tellWebhooksOfChange } from '../webhooks/outbox'

/** Counts a redaction as a change of what the public sees: what the API says is written anew, what the search knows too, pages will be, and webhooks are told. */
export async function tellThePublic(
  req: PayloadRequest,
  { collection, document, edition, editionNumber, public: standing }: WorkflowItem,
  now: Date,
): Promise<void> {
  const sequence = await nextSequence(req)
  await updateItem(req, collection, document, { sequence })
  // While a document is withdrawn, that is its last change.
  const event = standing === 'withdrawn' ? 'withdrawn' : 'redacted'
  await recordPublicChange(req, {
    sequence,
    event,
    collection,
    document,
    edition: edition ?? '',
    at: now,
  })
  await tellWebhooksOfChange(req, {
    ...{ collection, document, at: now.toISOString() },
    change: { event, sequence, edition: editionNumber },
  })
  // What the search would still propose.
  const database = await databaseOf(req)
  await database.execute(asSql(removeUnusedWords))
}
