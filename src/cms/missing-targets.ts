import { sql } from 'drizzle-orm'
import type { FlattenedField, PayloadRequest } from 'payload'

import { tableNameOf } from '../database/payload-tables'
import { databaseOf } from '../database/transaction'
import { childFields, contentFields, type WithFields } from './content-fields'
import { fill } from '../i18n/format'
import { validationWords } from '../fields/validators'
import { labelIn } from './field-label'
import { type Problem } from './problem'
import { idsIn, isRow } from './value-types'

/** Relations to documents that do not exist. */
export async function missingTargets(
  req: PayloadRequest,
  config: WithFields,
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const wanted = relationsIn(contentFields(config), data, '')
  const existing = await existingOf(req, wanted)
  return wanted
    .filter(({ target, id }) => !existing.has(`${target}/${id}`))
    .map(({ path, id }) => ({
      path,
      message: `${labelIn(req, config, path)}: ${fill(validationWords({ req }).missingTarget, { id })}`,
    }))
}

/** Which of these countries do not exist. */
export async function missingCountries(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = ids.map((id) => ({ target: 'countries' as const, id }))
  const existing = await existingOf(req, wanted)
  return ids.filter((id) => !existing.has(`countries/${id}`))
}

/** Those targets that exist, as `collection/id`. Asked at once: every submission and publication waits for it. */
async function existingOf(
  req: PayloadRequest,
  wanted: readonly Omit<Relation, 'path'>[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set()
  const found = [...new Set(wanted.map(({ target }) => target))].map((target) => {
    const ids = wanted.filter((relation) => relation.target === target).map(({ id }) => id)
    return sql`select ${`${target}/`} || id as name from ${sql.identifier(tableNameOf(target))} where id in ${[...new Set(ids)]}`
  })
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ name: string }>(sql.join(found, sql` union all `))
  return new Set(rows.map(({ name }) => name))
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
