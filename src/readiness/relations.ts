import { leavesOf } from '../content/leaves'
import type { ProfileCollection } from '../vocabulary/profiles'

/** A document that another one points at. */
export interface Pointer {
  collection: ProfileCollection
  id: string
}

/** The name under which a document is looked up: `countries/…`. */
export const keyOf = ({ collection, id }: Pointer): string => `${collection}/${id}`

/** The ids in a relation's value, be it one or several. */
export const idsOf = (value: unknown): string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string')

/** The documents that a content's relations point at, with where they do. */
export const relationsOf = (
  collection: ProfileCollection,
  content: object,
): (Pointer & { path: string })[] =>
  leavesOf(collection, content).flatMap(({ path, shape, value }) =>
    shape.kind === 'relation' ? idsOf(value).map((id) => ({ path, collection: shape.to, id })) : [],
  )
