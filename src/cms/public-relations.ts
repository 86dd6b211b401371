import type { CollectionAfterReadHook, FlattenedField } from 'payload'

import { isActivePerson } from '../access/person'
import { mediaInUse } from '../access/media-in-use'
import { childFields } from './content-fields'
import { publicDocuments } from './public-documents'

type IsPublic = (collection: string, id: string) => boolean

/**
 * For readers who are not signed in, documents that are not public are absent: relations to them, rows that
 * are about them and links to them go, so that not even an id shows that they exist.
 */
export const hidePrivateRelations: CollectionAfterReadHook = async ({
  collection,
  doc,
  req,
  overrideAccess,
}) => {
  const row = doc as Record<string, unknown>
  if (isActivePerson(req.user) || overrideAccess === true) return row
  const [documents, media] = await Promise.all([publicDocuments(req), mediaInUse(req)])
  const isPublic: IsPublic = (target, id) =>
    target === 'media' ? id in media : documents.has(`${target}/${id}`)
  return publicPart(collection.flattenedFields, row, isPublic)
}

function publicPart(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  isPublic: IsPublic,
): Record<string, unknown> {
  const shown = { ...row }
  for (const field of fields)
    if (shown[field.name] !== undefined && shown[field.name] !== null)
      shown[field.name] = publicValue(field, shown[field.name], isPublic)
  return shown
}

function publicValue(field: FlattenedField, value: unknown, isPublic: IsPublic): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const target = String(field.relationTo)
      // What was populated has passed the reader's own access already; what is still an id may not have.
      const stays = (item: unknown) => typeof item !== 'string' || isPublic(target, item)
      if (Array.isArray(value)) return value.filter(stays)
      return stays(value) ? value : null
    }
    case 'group':
      return isRow(value) ? publicPart(childFields(field), value, isPublic) : value
    case 'array': {
      if (!Array.isArray(value)) return value
      const children = childFields(field)
      const subjects = children.filter(
        (child) => (child.type === 'relationship' || child.type === 'upload') && child.required,
      )
      return value
        .filter(isRow)
        .map((row) => publicPart(children, row, isPublic))
        .filter((row) => subjects.every(({ name }) => !(name in row) || row[name] !== null))
    }
    case 'richText':
      return withoutPrivateLinks(value, isPublic)
    default:
      return value
  }
}

/** Links to documents that are not public lose their target; the words stay. Takes one text or one per locale. */
function withoutPrivateLinks(value: unknown, isPublic: IsPublic): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPrivateLinks(item, isPublic))
  if (!isRow(value)) return value
  if (
    isRow(value.doc) &&
    typeof value.doc.relationTo === 'string' &&
    typeof value.doc.value === 'string' &&
    !isPublic(value.doc.relationTo, value.doc.value)
  )
    return { ...value, doc: null }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutPrivateLinks(item, isPublic)]),
  )
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
