import { cursorOf } from '../query/cursor'
import type { Query } from '../query/read-query'

type Fields = Record<string, unknown>

/** A page of a list, as an answer gives it. */
export interface Page {
  data: Fields[]
  page: { limit: number; next: string | null; total?: number }
}

/**
 * The page of a list that begins with what was found.
 *
 * @param found in the order of the list, one more than the page takes where there are more
 * @param total how many there are in all pages; null where nobody asked
 */
export function pageOf<T extends { document: string; key: string }>(
  query: Query,
  defaultSort: string,
  found: readonly T[],
  total: number | null,
  shown: (found: T) => Fields,
): Page {
  const { limit } = query
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next =
    found.length > limit && last
      ? cursorOf({ sort: query.sort ?? defaultSort, key: last.key, id: last.document })
      : null
  return { data: page.map(shown), page: { limit, next, ...(total === null ? {} : { total }) } }
}
