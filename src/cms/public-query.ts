import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { saidBack } from '../vocabulary/said-back'
import { comparedAt } from './comparisons'
import { badQuery, conditionsOf, isJunction, sortPaths } from './query-parts'

/*
 * What readers who are not signed in may filter and sort by: a document's own public values. Nothing that
 * would answer differently because of a document, a row or a word that they cannot see.
 */

/** Fields of every document that hold nothing but what is public. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', '_status'])

/** An id that no document has: what a filter for a hidden document is turned into. */
const NO_DOCUMENT = '00000000-0000-0000-0000-000000000000'

/**
 * The filter as a public reader may ask it: hidden documents count as absent from every relation.
 *
 * @param visible public documents as `collection/id`
 * @throws {Refused} 400 for a field that public readers cannot filter by
 */
export function publicWhere(
  where: unknown,
  collection: SanitizedCollectionConfig,
  visible: ReadonlySet<string>,
): unknown {
  if (typeof where !== 'object' || where === null) return where
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => [
      key,
      isJunction(key)
        ? conditionsOf(key, value).map((each) => publicWhere(each, collection, visible))
        : publicCondition(key, value, collection, visible),
    ]),
  )
}

/**
 * The sort order, if a public reader may ask for it.
 *
 * @throws {Refused} 400 for a field that public readers cannot sort by
 */
export function publicSort(sort: unknown, collection: SanitizedCollectionConfig): unknown {
  for (const path of sortPaths(sort))
    if (!isOwn(path, collection))
      throw badQuery(
        `Public readers cannot sort by "${saidBack(path)}", but by: ${ownNames(collection)}.`,
      )
  return sort
}

function publicCondition(
  path: string,
  condition: unknown,
  collection: SanitizedCollectionConfig,
  visible: ReadonlySet<string>,
): unknown {
  if (isOwn(path, collection)) return condition
  const target = relationAt(path.split('.'), collection.flattenedFields)
  if (target === undefined || typeof condition !== 'object' || condition === null)
    throw badQuery(
      `Public readers cannot filter by "${saidBack(path)}", but by relations and: ${ownNames(collection)}.`,
    )
  return Object.fromEntries(
    Object.entries(condition as Record<string, unknown>).map(([operator, value]) => {
      if (operator !== 'equals' && operator !== 'in')
        throw badQuery(`Public readers can filter relations by "equals" and "in" only.`)
      const ids: unknown[] = Array.isArray(value) ? value : String(value).split(',')
      const shown = ids.filter((id) => visible.has(`${target}/${String(id)}`))
      return ['in', shown.length > 0 ? shown : [NO_DOCUMENT]]
    }),
  )
}

/** Whether a path leads to a plain value of the document itself. Rows of pictures are not what the public sees of them. */
function isOwn(path: string, collection: SanitizedCollectionConfig): boolean {
  if (path === 'id') return true
  if (collection.slug === 'media') return false
  if (BOOKKEEPING.has(path)) return true
  let fields = collection.flattenedFields
  const segments = path.split('.')
  for (const [index, segment] of segments.entries()) {
    const field = fields.find((each) => each.name === segment)
    if (!field || isHidden(field)) return false
    if (field.type === 'group') {
      fields = field.flattenedFields
      continue
    }
    return index === segments.length - 1 && PLAIN.has(field.type)
  }
  return false
}

/** What everybody may filter and sort by in one language, spelled out. */
const ownNames = (collection: SanitizedCollectionConfig): string =>
  [...BOOKKEEPING, ...collection.flattenedFields.map(({ name }) => name)]
    .filter((name, index, all) => all.indexOf(name) === index && isOwn(name, collection))
    .filter((name) => comparedAt(name, collection.flattenedFields, NOWHERE)?.isSortable)
    .join(', ')

/** Own values lead to no other collection. */
const NOWHERE = { collections: {}, locale: undefined, drafts: false }

/** Types whose values stand in the document's own row. */
const PLAIN = new Set(['text', 'textarea', 'select', 'number', 'checkbox', 'date'])

/** The collection that a path's relation points at, also inside the rows of an array. */
function relationAt(
  segments: readonly string[],
  fields: readonly FlattenedField[],
): string | undefined {
  const [first, ...rest] = segments
  const field = fields.find((each) => each.name === first)
  if (!field || isHidden(field)) return undefined
  if (field.type === 'relationship' && rest.length === 0)
    return typeof field.relationTo === 'string' ? field.relationTo : undefined
  return field.type === 'array' ? relationAt(rest, field.flattenedFields) : undefined
}

const isHidden = (field: FlattenedField): boolean =>
  ('virtual' in field && Boolean(field.virtual)) || ('hidden' in field && field.hidden)
