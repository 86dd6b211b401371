import type { ProfileContent } from '../../content/profiles'
import { PROFILE_FIELDS, type FieldShape, type FieldShapes } from '../../content/profile-fields'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** Whether the public may know of a document. */
export type IsPublic = (collection: string, id: string) => boolean

/**
 * An edition's content without every relation to a document that is not public now: the relation, the row that is about
 * it, and the link in a text, of which the words stay.
 */
export const withoutAbsent = <C extends ProfileContent>(
  collection: ProfileCollection,
  content: C,
  isPublic: IsPublic,
): C => cleanFields(PROFILE_FIELDS[collection], content, isPublic) as C

function cleanFields(shapes: FieldShapes, value: unknown, isPublic: IsPublic): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const shape = shapes[name]
      if (name === 'id') return [[name, field]]
      const clean = shape && cleanField(shape, field, isPublic)
      return clean === undefined ? [] : [[name, clean]]
    }),
  )
}

function cleanField(shape: FieldShape, value: unknown, isPublic: IsPublic): unknown {
  switch (shape.kind) {
    case 'group':
      return cleanFields(shape.fields, value, isPublic)
    case 'rows': {
      const rows = Array.isArray(value) ? value : []
      const identity = shape.fields[shape.identity]
      return rows
        .filter((row) => {
          const named = isObject(row) ? row[shape.identity] : undefined
          return identity?.kind !== 'relation' || named === undefined || is(identity.to, named)
        })
        .map((row) => cleanFields(shape.fields, row, isPublic))
    }
    case 'relation':
      if (Array.isArray(value)) return value.filter((id) => is(shape.to, id))
      return is(shape.to, value) ? value : undefined
    case 'rich-text':
      return withoutLinks(value, isPublic)
    default:
      return value
  }
  function is(collection: string, id: unknown): boolean {
    return typeof id === 'string' && isPublic(collection, id)
  }
}

/** Puts the words of a link to something absent in its place, wherever it stands in the text. */
function withoutLinks(value: unknown, isPublic: IsPublic): unknown {
  if (Array.isArray(value))
    return value.flatMap((node: unknown) => {
      const clean = withoutLinks(node, isPublic)
      return isObject(clean) && leadsNowhere(clean, isPublic) ? (clean.children ?? []) : [clean]
    })
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, withoutLinks(inside, isPublic)]),
  )
}

function leadsNowhere({ fields }: Record<string, unknown>, isPublic: IsPublic): boolean {
  const doc = isObject(fields) && fields.linkType === 'internal' ? fields.doc : undefined
  if (!isObject(doc)) return false
  const id = isObject(doc.value) ? doc.value.id : doc.value
  return !isPublic(String(doc.relationTo), String(id))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
