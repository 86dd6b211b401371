import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { eq, sql } from 'drizzle-orm'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { ProfileContent } from '../content/profiles'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'
import { columnOf, tablesOf } from '../database/payload-tables'
import { databaseOf } from '../database/transaction'
import { writeFields } from '../database/write-fields'

/**
 * Writes the row that Payload's REST and GraphQL show to everybody, from the content of an edition, and
 * nothing else does: a trigger in the database refuses the change to anyone who has not announced the
 * transition first, as this function does.
 *
 * @param shown the content that was last written there; absent where that was a draft's
 */
export async function writePublicRow(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: ProfileContent,
  status: 'published' | 'draft',
  shown: ProfileContent | undefined,
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(
    sql`select set_config('liaison.transition', ${`${collection}:${id}`}, true)`,
  )
  const { flattenedFields } = configOf(req, collection)
  const written = fieldsToWrite(flattenedFields, content as Row, shown as Row | undefined)
  await writeFields(req, collection, id, written, {
    ...filled(contentFields({ flattenedFields: written }), content as Row),
    _status: status,
    updatedAt: new Date().toISOString(),
  })
  await database.execute(sql`select set_config('liaison.transition', '', true)`)
}

/** Notes that the version which holds the working copy is the one that was published. What it says stays, so no other has to be written. */
export async function markVersionPublished(
  req: PayloadRequest,
  collection: ProfileCollection,
  revision: string,
): Promise<void> {
  const { versions } = tablesOf(req.payload, collection)
  const now = new Date().toISOString()
  const database = await databaseOf(req)
  await database
    .update(versions)
    .set({ version__status: 'published', version_updatedAt: now, updatedAt: now })
    .where(eq(columnOf(versions, 'id'), revision))
}

/**
 * Makes the content of an edition the working copy again, as a published version.
 *
 * @param createdAt when the document was made
 */
export async function writePublishedVersion(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: ProfileContent,
  createdAt: unknown,
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
      createdAt,
      updatedAt: now,
    },
  })
}

type Row = Record<string, unknown>

/**
 * The fields that have to be written for a row to say this content. What is kept in rows beside it and says what
 * it said is left alone: mostly one text changes, and lists and relations are many rows in tables of their own.
 */
function fieldsToWrite(
  fields: readonly FlattenedField[],
  content: Row,
  shown: Row | undefined,
): FlattenedField[] {
  if (!shown) return [...fields]
  const isChanged = ({ name }: FlattenedField) => !isDeepStrictEqual(content[name], shown[name])
  // All texts in one language are one row.
  const isTextChanged = fields.some((field) => isLocalized(field) && isChanged(field))
  return fields.filter((field) => {
    if (isLocalized(field)) return isTextChanged
    return hasRowsOfItsOwn(field) ? isChanged(field) : true
  })
}

const isLocalized = (field: FlattenedField): boolean =>
  field.localized === true || (field.type === 'group' && childFields(field).some(isLocalized))

const hasRowsOfItsOwn = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && field.hasMany === true)

/** A content as the database adapter takes it: absent values as null, so that old ones go, and rows with ids. */
const rowOf = (req: PayloadRequest, collection: ProfileCollection, content: ProfileContent): Row =>
  filled(contentFields(configOf(req, collection)), content as Row)

function filled(fields: readonly FlattenedField[], values: Row): Row {
  return Object.fromEntries(
    fields.map((field) => [field.name, filledValue(field, values[field.name])]),
  )
}

function filledValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group') return filled(childFields(field), (value ?? {}) as Row)
  if (field.type === 'array')
    return ((value ?? []) as Row[]).map((row) => ({
      ...filled(childFields(field), row),
      id: randomBytes(12).toString('hex'),
    }))
  if (value !== undefined) return value
  const many = 'hasMany' in field && field.hasMany === true
  if (field.localized) return many ? { en: [] } : { en: null }
  return many ? [] : null
}
