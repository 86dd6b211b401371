import { randomBytes } from 'node:crypto'

import { sql } from 'drizzle-orm'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { ProfileContent } from '../content/profiles'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'
import { databaseOf } from '../database/transaction'

/**
 * Writes the row that Payload's REST and GraphQL show to everybody, from the content of an edition, and
 * nothing else does: a trigger in the database refuses the change to anyone who has not announced the
 * transition first, as this function does.
 */
export async function writePublicRow(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: ProfileContent,
  status: 'published' | 'draft',
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(
    sql`select set_config('liaison.transition', ${`${collection}:${id}`}, true)`,
  )
  await req.payload.db.updateOne({
    collection,
    id,
    data: {
      ...rowOf(req, collection, content),
      _status: status,
      updatedAt: new Date().toISOString(),
    },
    req,
    returning: false,
  })
  await database.execute(sql`select set_config('liaison.transition', '', true)`)
}

/** Makes the content of an edition the working copy again, as a published version. */
export async function writePublishedVersion(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: ProfileContent,
): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req,
    returning: false,
    updatedAt: now,
    versionData: {
      ...rowOf(req, collection, content),
      _status: 'published',
      createdAt: now,
      updatedAt: now,
    },
  })
}

/** A content as the database adapter takes it: absent values as null, so that old ones go, and rows with ids. */
const rowOf = (
  req: PayloadRequest,
  collection: ProfileCollection,
  content: ProfileContent,
): Record<string, unknown> =>
  filled(contentFields(configOf(req, collection)), content as Record<string, unknown>)

function filled(
  fields: readonly FlattenedField[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field.name, filledValue(field, values[field.name])]),
  )
}

function filledValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group')
    return filled(childFields(field), (value ?? {}) as Record<string, unknown>)
  if (field.type === 'array')
    return ((value ?? []) as Record<string, unknown>[]).map((row) => ({
      ...filled(childFields(field), row),
      id: randomBytes(12).toString('hex'),
    }))
  if (value !== undefined) return value
  const many = 'hasMany' in field && field.hasMany === true
  if (field.localized) return many ? { en: [] } : { en: null }
  return many ? [] : null
}
