import {
  APIError,
  type CollectionBeforeOperationHook,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { isActivePerson } from '../access/person'

const ANONYMOUS = { limit: 100, depth: 2 }
const SIGNED_IN = { limit: 500, depth: 5 }

/** The arguments of a reading operation, as far as the guard looks at them. */
interface ReadArgs {
  currentDepth?: unknown
  data?: unknown
  depth?: unknown
  draft?: unknown
  joins?: unknown
  limit?: unknown
  overrideAccess?: unknown
  pagination?: unknown
  sort?: unknown
  trash?: unknown
  where?: unknown
}

/**
 * Bounds what a reader may ask of REST and GraphQL. A reader who is not signed in gets published rows only,
 * and cannot ask about drafts, or about documents behind a relation, by filtering or sorting.
 */
export const guardReads: CollectionBeforeOperationHook = ({
  args: untyped,
  collection,
  operation,
  req,
}) => {
  const args = untyped as unknown as ReadArgs
  if (
    !['read', 'count', 'countVersions', 'readDistinct'].includes(operation) ||
    args.overrideAccess === true
  )
    return untyped
  const anonymous = !isActivePerson(req.user)
  const bounds = anonymous ? ANONYMOUS : SIGNED_IN
  const bounded: ReadArgs = {
    ...args,
    depth: atMost(args.depth, bounds.depth, bounds.depth),
    data: undefined,
  }
  // Relations are populated by nested reads, whose size the reader does not choose.
  if (args.currentDepth === undefined && 'limit' in args) {
    bounded.limit = atMost(args.limit, bounds.limit, 10) || bounds.limit
    bounded.pagination = true
  }
  checkWhere(args.where, anonymous ? collection : null)
  if (anonymous) {
    bounded.draft = false
    bounded.trash = false
    bounded.sort = allowedSort(args.sort, collection)
    bounded.joins = allowedJoins(args.joins)
  }
  return bounded as unknown as typeof untyped
}

/** A number between 0 and `limit`; `otherwise` where none was given. */
function atMost(value: unknown, limit: number, otherwise: number): number {
  const number = value === undefined || value === null ? otherwise : Number(value)
  return Number.isInteger(number) && number >= 0 ? Math.min(number, limit) : limit
}

const DEEPEST = 6
const MOST_CONDITIONS = 60

/** Refuses filters that are too large and, for anonymous readers, filters on anything but a document's own public values. */
function checkWhere(where: unknown, collection: SanitizedCollectionConfig | null): void {
  let conditions = 0
  const walk = (part: unknown, level: number): void => {
    if (part === undefined || part === null) return
    if (typeof part !== 'object' || level > DEEPEST)
      throw badQuery('The filter is nested too deeply or is not an object.')
    for (const [key, value] of Object.entries(part as Where)) {
      conditions += 1
      if (conditions > MOST_CONDITIONS)
        throw badQuery(`A filter may have ${MOST_CONDITIONS} conditions.`)
      if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
        if (!Array.isArray(value)) throw badQuery(`"${key}" takes a list of conditions.`)
        for (const each of value) walk(each, level + 1)
      } else if (collection) checkCondition(key, value, collection)
    }
  }
  walk(where, 0)
}

/** Fields of every document that hold nothing but what is public. */
const PUBLIC_BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', '_status'])

function checkCondition(
  path: string,
  condition: unknown,
  collection: SanitizedCollectionConfig,
): void {
  if (PUBLIC_BOOKKEEPING.has(path)) return
  const kind = kindOf(path, collection)
  if (kind === 'own') return
  // Whether an unpublished document stands behind a relation must not show: only its id, which nobody knows, can be asked for.
  const operators =
    typeof condition === 'object' && condition !== null ? Object.keys(condition) : []
  if (
    kind === 'relation' &&
    operators.every((operator) => operator === 'equals' || operator === 'in')
  )
    return
  throw badQuery(`Public readers cannot filter by "${path}".`)
}

function allowedSort(sort: unknown, collection: SanitizedCollectionConfig): unknown {
  const keys: unknown[] =
    typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort : []
  for (const key of keys) {
    const path = typeof key === 'string' ? key.trim().replace(/^-/, '') : ''
    if (!PUBLIC_BOOKKEEPING.has(path) && (path.includes('.') || kindOf(path, collection) !== 'own'))
      throw badQuery(`Public readers cannot sort by "${path}".`)
  }
  return sort
}

/** Joins may be switched off or paged, but not filtered or sorted. */
function allowedJoins(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins as Record<string, unknown>).map(([name, query]) => {
      if (typeof query !== 'object' || query === null) return [name, query]
      const { limit, page } = query as { limit?: unknown; page?: unknown }
      return [
        name,
        {
          limit: atMost(limit, ANONYMOUS.limit, 10) || ANONYMOUS.limit,
          ...(page === undefined ? {} : { page }),
        },
      ]
    }),
  )
}

/** Whether a path leads to a value of the document itself, to a relation, or to something else. */
function kindOf(path: string, collection: SanitizedCollectionConfig): 'own' | 'relation' | 'other' {
  const segments = path.split('.')
  let fields = collection.flattenedFields
  for (const [index, segment] of segments.entries()) {
    const field = fields.find((each) => each.name === segment)
    if (!field || ('virtual' in field && field.virtual) || ('hidden' in field && field.hidden))
      return 'other'
    const last = index === segments.length - 1
    if (field.type === 'relationship' || field.type === 'upload') return last ? 'relation' : 'other'
    if (field.type === 'join' || field.type === 'richText' || field.type === 'json') return 'other'
    if ('flattenedFields' in field) {
      fields = field.flattenedFields
      continue
    }
    return last ? 'own' : 'other'
  }
  return 'other'
}

const badQuery = (message: string) => new APIError(message, 400, undefined, true)
