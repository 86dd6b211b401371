import type { PayloadRequest } from 'payload'

import { asSql } from '../../database/statement'
import { databaseOf } from '../../database/transaction'
import { removeUnusedWords } from '../../search/write-words'
import { nextSequence, updateItem, type WorkflowItem } from '../items'
import { recordPublicChange } from '../public-change'

/** Counts a redaction as a change of what the public sees: what the API says is written anew, what the search knows too, and pages will be. */
export async function tellThePublic(
  req: PayloadRequest,
  { collection, document, edition, public: standing }: WorkflowItem,
  now: Date,
): Promise<void> {
  const sequence = await nextSequence(req)
  await updateItem(req, collection, document, { sequence })
  await recordPublicChange(req, {
    sequence,
    // While a document is withdrawn, that is its last change.
    event: standing === 'withdrawn' ? 'withdrawn' : 'redacted',
    collection,
    document,
    edition: edition ?? '',
    before: edition,
    at: now,
  })
  // What the search would still propose.
  const database = await databaseOf(req)
  await database.execute(asSql(removeUnusedWords))
}
