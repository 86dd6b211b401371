import type { ClientBase } from 'pg'

import { FIELDS } from '../definitions/fields'
import { cursorOf } from '../query/cursor'
import { documentStatement, type Found } from '../query/document-statement'
import { IN_ALL_LANGUAGES, type Query } from '../query/read-query'
import { assemble } from '../representation/assemble'
import type { BulkSet } from './sets'

/** How many documents are in memory at a time. */
const BATCH = 100

/**
 * Every live document of a set as the API answers it by itself, by name, a batch at a time: each batch begins after the last
 * document of the one before.
 *
 * @param client in a transaction that sees one state of the database throughout
 */
export async function* documentsOf(
  client: Pick<ClientBase, 'query'>,
  { resource, locale }: BulkSet,
  batchSize = BATCH,
): AsyncGenerator<object> {
  const query: Query = {
    ...IN_ALL_LANGUAGES,
    locale,
    // Lists leave out what others say of each document, unless it is named.
    fields: FIELDS[resource],
    limit: batchSize,
  }
  let cursor: string | undefined
  do {
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
