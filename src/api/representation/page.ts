import { cursorOf } from '../query/cursor'
import type { Query } from '../query/read-query'
import type { Serialized } from './serialized'

/** A page of a list, as an answer gives it. */
export interface Page<T = Serialized> {
  data: T[]
  page: { limit: number; next: string | null; total?: number }
}

/**
 * The page of a list that begins with what was found.
 *
 * @param found in the order of the list, one more than the page takes where there are more
 * @param total how many there are in all pages; null where nobody asked
 */
export function pageOf<T extends { document: string; key: string }, Shown>(
  query: Query,
  defaultSort: string,
  found: readonly T[],
  total: number | null,
  shown: (found: T) => Shown,
): Page<Shown> {
  const { limit } = query
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next =
    found.length > limit && last
      ? cursorOf({ sort: query.sort ?? defaultSort, key: last.key, id: last.document })
      : null
  return { data: page.map(shown), page: { limit, next, ...(total === null ? {} : { total }) } }
}

/** The JSON of a page in UTF-8, in parts: what it shows stays as it is. */
export const jsonOf = ({ data, page }: Page): Buffer[] => [
  Buffer.from('{"data":['),
  ...data.flatMap(({ json }, index) => (index === 0 ? [json] : [COMMA, json])),
  Buffer.from(`],"page":${JSON.stringify(page)}}`),
]

const COMMA = Buffer.from(',')
