import type { FlattenedField, PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'
import { fill } from '../i18n/format'
import { validationWords } from '../fields/validators'
import { nameInSentence } from './field-label'
import { type Problem } from './problem'
import { idsIn, isRow } from './value-types'

/** Relations to documents that do not exist. */
export async function missingTargets(
  req: PayloadRequest,
  collection: ProfileCollection,
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const wanted = relationsIn(contentFields(configOf(req, collection)), data, '')
  const targets = new Set(wanted.map((relation) => relation.target))
  const existing = new Set<string>()
  for (const target of targets) {
    const ids = [
      ...new Set(
        wanted.filter((relation) => relation.target === target).map((relation) => relation.id),
      ),
    ]
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: target,
      limit: ids.length,
      pagination: false,
      req,
      select: {},
      where: { id: { in: ids } },
    })
    for (const { id } of docs) existing.add(`${target}/${id}`)
  }
  return wanted
    .filter(({ target, id }) => !existing.has(`${target}/${id}`))
    .map(({ path, id }) => ({
      path,
      message: `${nameInSentence(req, collection, path)}: ${fill(validationWords({ req }).missingTarget, { id })}`,
    }))
}

interface Relation {
  path: string
  target: 'countries' | 'ncbs' | 'agencies' | 'crime-areas' | 'media'
  id: string
}

function relationsIn(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  prefix: string,
): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const value = row[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || value === null) return []
    if (field.type === 'relationship' || field.type === 'upload')
      return (idsIn(field, value) ?? []).map((id) => ({
        path,
        target: field.relationTo as Relation['target'],
        id,
      }))
    if (field.type === 'group')
      return isRow(value) ? relationsIn(childFields(field), value, `${path}.`) : []
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((item: unknown, index) =>
        isRow(item) ? relationsIn(childFields(field), item, `${path}.${index}.`) : [],
      )
    return []
  })
}
