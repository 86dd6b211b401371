import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'

import { saidBack } from '../vocabulary/said-back'
import { comparedAt, type Compared } from './comparisons'
import { badQuery, conditionsOf, isJunction, sortPaths } from './query-parts'
import { isRow } from './value-types'

const DEEPEST = 6
const MOST_CONDITIONS = 60

/** The arguments of an operation, as far as they say which documents it is about and in what order. */
interface Query {
  draft?: unknown
  joins?: unknown
  overrideAccess?: unknown
  sort?: unknown
  where?: unknown
}

/**
 * Refuses what nobody can ask: filters that are too large, and comparisons and orders that the database does not have for the kind of
 * the field, which would else look like a failure of ours.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args: untyped, collection, req }) => {
  const args = untyped as unknown as Query
  const asked = [args.where, args.sort, args.joins].some((each) => each !== undefined)
  if (!asked || args.overrideAccess === true) return untyped
  // Hooks are not told whether versions are read. What only those have, Payload refuses elsewhere.
  const ofVersions = collection.versions
    ? buildVersionCollectionFields(req.payload.config, collection, true)
    : []
  const fields = [...collection.flattenedFields, ...ofVersions]
  const check = new QueryCheck(req, args.draft === true)
  check.query(args, fields)
  if (isRow(args.joins))
    for (const [name, query] of Object.entries(args.joins)) {
      const joined = joinedFields(name, fields, req)
      if (joined && isRow(query)) check.query(query, joined)
    }
  return untyped
}

function joinedFields(
  name: string,
  fields: readonly FlattenedField[],
  { payload: { collections } }: PayloadRequest,
): FlattenedField[] | undefined {
  const join = fields.find((field) => field.name === name)
  return join?.type === 'join' && typeof join.collection === 'string'
    ? collections[join.collection].config.flattenedFields
    : undefined
}

/** One query, with all its filters. */
class QueryCheck {
  readonly #place: Parameters<typeof comparedAt>[2]
  #conditions = 0

  constructor({ locale, payload }: PayloadRequest, drafts: boolean) {
    this.#place = { collections: payload.collections, locale, drafts }
  }

  query({ sort, where }: Query, fields: readonly FlattenedField[]): void {
    this.#filter(where, fields, 0)
    for (const path of sortPaths(sort)) {
      const found = comparedAt(path, fields, this.#place)
      if (found && !found.isSortable) throw badQuery(cannotSort(path, found))
    }
  }

  #filter(where: unknown, fields: readonly FlattenedField[], level: number): void {
    if (where === undefined || where === null) return
    if (typeof where !== 'object' || level > DEEPEST)
      throw badQuery('The filter is nested too deeply, or is not an object.')
    for (const [key, value] of Object.entries(where)) {
      this.#conditions += 1
      if (this.#conditions > MOST_CONDITIONS)
        throw badQuery(`A filter may have ${MOST_CONDITIONS} conditions.`)
      if (isJunction(key))
        for (const each of conditionsOf(key, value)) this.#filter(each, fields, level + 1)
      else this.#condition(key, value, fields, level)
    }
  }

  #condition(
    path: string,
    condition: unknown,
    fields: readonly FlattenedField[],
    level: number,
  ): void {
    if (typeof condition !== 'object' || condition === null)
      throw badQuery(
        `Say how "${saidBack(path)}" is to be compared, such as where[${saidBack(path)}][equals]=…`,
      )
    const found = comparedAt(path, fields, this.#place)
    if (!found) return
    for (const [operator, value] of Object.entries(condition)) {
      if (operator === 'contains' && found.containing && isRow(value))
        this.#filter(value, found.containing, level + 1)
      else checkComparison(path, operator, value, found)
    }
  }
}

function checkComparison(path: string, operator: string, value: unknown, found: Compared): void {
  const { isText, only, operators } = found
  if (only !== undefined) throw badQuery(askedOnly(path, only))
  if (!operators.includes(operator))
    throw badQuery(
      `"${saidBack(path)}" cannot be compared by "${saidBack(operator)}", but by: ${operators.join(', ')}.`,
    )
  if (isText && PARTS.has(operator) && !isPart(operator, value))
    throw badQuery(`"${saidBack(path)}" is compared by "${operator}" with one text.`)
}

/** Operators that look for a part of a text. */
const PARTS = new Set(['like', 'not_like', 'contains'])

const isPart = (operator: string, value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'number' && operator !== 'like')

const cannotSort = (path: string, { only }: Compared): string =>
  only === undefined
    ? `Nothing can be sorted by "${saidBack(path)}", which is the id of several things. Sort by a text, a number or a date.`
    : askedOnly(path, only)

const askedOnly = (path: string, only: string): string =>
  `"${saidBack(path)}" can be asked for only ${only}.`
