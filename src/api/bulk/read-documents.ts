import type { ClientBase } from 'pg'

import { FIELDS } from '../definitions/fields'
import { cursorOf } from '../query/cursor'
import { documentStatement, type Found } from '../query/document-statement'
import { IN_ALL_LANGUAGES, type Query } from '../query/read-query'
import { assemble } from '../representation/assemble'
import type { BulkSet } from './sets'

/** How many documents are in memory at a time; of those that can wait, few, because nothing else is done while they are put together. */
const BATCH = { now: 100, whenThereIsTime: 10 }

/**
 * Every live document of a set as the API answers it by itself, by name, a batch at a time: each batch begins after the last
 * document of the one before.
 *
 * @param client in a transaction that sees one state of the database throughout
 * @param options.mayGoOn answers when there is time for another batch; where nobody says, there is
 */
export async function* documentsOf(
  client: Pick<ClientBase, 'query'>,
  { resource, locale }: BulkSet,
  options: { batchSize?: number; mayGoOn?: (() => Promise<void>) | undefined } = {},
): AsyncGenerator<object> {
  const { mayGoOn } = options
  const batchSize = options.batchSize ?? (mayGoOn ? BATCH.whenThereIsTime : BATCH.now)
  const query: Query = {
    ...IN_ALL_LANGUAGES,
    locale,
    // Lists leave out what others say of each document, unless it is named.
    fields: FIELDS[resource],
    limit: batchSize,
  }
  let cursor: string | undefined
  do {
    await mayGoOn?.()
    const { text, values } = documentStatement(resource, { ...query, cursor })
    const { rows } = await client.query<Found>(text, values)
    const found = rows[0]?.documents ?? []
    const batch = found.slice(0, batchSize)
    for (const document of batch) yield assemble(resource, document, query)
    const last = batch.at(-1)
    cursor =
      last && found.length > batchSize
        ? cursorOf({ sort: 'name', key: last.key, id: last.document })
        : undefined
  } while (cursor !== undefined)
}
