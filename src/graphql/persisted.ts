import { createHash } from 'node:crypto'

import { problemsOfQuery } from './limits'

/** Queries that are known by the SHA-256 of their text, hexadecimal. */
export type PersistedQueries = ReadonlyMap<string, string>

/**
 * Queries by their hashes. The text counts as it stands in the file, but for the white space around it.
 *
 * @param texts by the names of their files, for the error
 * @throws {Error} that names a query which would be refused, and why
 */
export function persistedQueries(texts: ReadonlyMap<string, string>): PersistedQueries {
  const queries = new Map<string, string>()
  for (const [name, text] of texts) {
    const query = text.trim()
    const [problem] = problemsOfQuery(query)
    if (problem !== undefined) throw new Error(`The query ${name} would be refused. ${problem}`)
    queries.set(hashOfQuery(query), query)
  }
  return queries
}

export const hashOfQuery = (query: string): string =>
  createHash('sha256').update(query).digest('hex')
