import { type SQL, sql, StringChunk } from 'drizzle-orm'
import type { Payload } from 'payload'

import { adapterOf } from './transaction'

/**
 * Makes a new version cost the same however many a document has. When Payload's adapter has written one, it sets
 * `latest = false` on all earlier ones, of which all but one have that value already: a trigger keeps them from being
 * rewritten, but each would still be locked, and the lock written to the log. The statement is narrowed to the one
 * row that changes, which has an index of its own.
 */
export function leaveOldVersions(payload: Payload): void {
  const adapter = adapterOf(payload)
  const execute = adapter.execute.bind(adapter)
  adapter.execute = (args) =>
    execute(
      args.sql && marksEarlierVersions(args.sql)
        ? { ...args, sql: sql`${args.sql} and latest` }
        : args,
    )
}

/** The statement at the end of the adapter's `createVersion`. */
const marksEarlierVersions = (statement: SQL): boolean =>
  statement.queryChunks.some(
    (chunk) => chunk instanceof StringChunk && chunk.value.join('').includes('SET latest = false'),
  )
