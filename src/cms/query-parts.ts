import { Refused } from '../workflow/refusals'

/** The refusal of a query. */
export const badQuery = (message: string): Refused =>
  new Refused([{ code: 'invalid-query', message }])

/** Whether a key of a filter joins conditions, and is no path. */
export const isJunction = (key: string): boolean => /^(and|or)$/i.test(key)

/**
 * The conditions that such a key joins.
 *
 * @throws {Refused} 400 for what is no list
 */
export function conditionsOf(key: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  // Query strings write lists as objects with numbers for keys.
  if (typeof value === 'object' && value !== null) return Object.values(value)
  throw badQuery(`"${key.toLowerCase()}" takes a list of conditions.`)
}

/** The paths of a sort order, without their directions. */
export function sortPaths(sort: unknown): string[] {
  const keys: unknown[] =
    typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort : []
  return keys.flatMap((key) => {
    const path = typeof key === 'string' ? key.trim().replace(/^-/, '') : ''
    return path === '' ? [] : [path]
  })
}
