import { type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { isActivePerson } from '../access/person'
import { checkQuery } from './check-query'
import { publicSort, publicWhere } from './public-query'
import { publicDocuments } from './public-documents'

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
  page?: unknown
  overrideAccess?: unknown
  pagination?: unknown
  sort?: unknown
  trash?: unknown
  where?: unknown
}

const LAST_PAGE = 1_000_000

const READING = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/**
 * Bounds what a reader may ask of REST and GraphQL. A reader who is not signed in gets published rows only,
 * and cannot ask about drafts, or about documents behind a relation, by filtering or sorting.
 */
const guardReads: CollectionBeforeOperationHook = async ({
  args: untyped,
  collection,
  operation,
  req,
}) => {
  const args = untyped as unknown as ReadArgs
  if (!READING.has(operation) || args.overrideAccess === true) return untyped
  const anonymous = !isActivePerson(req.user)
  const bounds = anonymous ? ANONYMOUS : SIGNED_IN
  const bounded: ReadArgs = {
    ...args,
    depth: atMost(args.depth, bounds.depth, bounds.depth),
    data: undefined,
  }
  // Relations are populated by nested reads, whose size the reader does not choose.
  const asked = args.currentDepth === undefined
  if (asked && 'limit' in args) {
    bounded.limit = atMost(args.limit, bounds.limit, 10) || bounds.limit
    bounded.pagination = true
    bounded.page = pageOf(args.page)
  }
  if (anonymous) {
    bounded.draft = false
    bounded.trash = false
    bounded.joins = pagedJoins(args.joins)
    if (asked) {
      bounded.sort = publicSort(args.sort, collection)
      bounded.where = publicWhere(args.where, collection, await publicIdsIn(args.where, req))
    }
  }
  return bounded as unknown as typeof untyped
}

/** What every reading of profiles, pictures and people passes. */
export const READ_GUARDS: CollectionBeforeOperationHook[] = [checkQuery, guardReads]

/** The documents that the public sees; not asked for when nothing is filtered. */
const publicIdsIn = async (where: unknown, req: PayloadRequest): Promise<ReadonlySet<string>> =>
  where === undefined ? new Set() : publicDocuments(req)

/** The number of a page; the first where that is none. */
const pageOf = (page: unknown): number => {
  const number = Number(page ?? 1)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, LAST_PAGE) : 1
}

/** A number between 0 and `limit`: that itself where something else was given, `otherwise` where nothing was. */
function atMost(value: unknown, limit: number, otherwise: number): number {
  const number = value === undefined || value === null ? otherwise : Number(value)
  return Number.isInteger(number) && number >= 0 ? Math.min(number, limit) : limit
}

/** Joins may be switched off or paged, but not filtered or sorted. */
function pagedJoins(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins as Record<string, unknown>).map(([name, query]) => {
      if (typeof query !== 'object' || query === null) return [name, query]
      const { limit, page } = query as { limit?: unknown; page?: unknown }
      const bounded = atMost(limit, ANONYMOUS.limit, 10) || ANONYMOUS.limit
      return [name, { limit: bounded, ...(page === undefined ? {} : { page: pageOf(page) }) }]
    }),
  )
}
