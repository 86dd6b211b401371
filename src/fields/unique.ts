import { sql } from 'drizzle-orm'
import type { CollectionSlug, PayloadRequest, TextFieldSingleValidation, Validate } from 'payload'

import { columnOf, tablesOf } from '../database/payload-tables'
import { databaseOf } from '../database/transaction'
import { fill } from '../i18n/format'
import { isDocumentId } from '../vocabulary/document-id'
import type { ValidationWords } from '../words/validation'
import { validationWords } from './validators'

/**
 * Refuses a value that another document of the collection has, whether published or in a draft. The
 * database's own unique index covers published rows only, since drafts live in the versions table.
 */
export async function isTakenByAnother(
  {
    collection,
    field,
    value,
    id,
  }: { collection: CollectionSlug; field: string; value: string; id?: string | number | undefined },
  req: PayloadRequest,
): Promise<boolean> {
  const { documents, versions } = tablesOf(req.payload, collection)
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ taken: boolean }>(sql`
    select exists (
      select from ${documents} where ${columnOf(documents, field)} = ${value}
        and ${columnOf(documents, 'id')} is distinct from ${id ?? null}
    ) or exists (
      select from ${versions} where ${columnOf(versions, `version_${field}`)} = ${value}
        and ${columnOf(versions, 'latest')} and ${columnOf(versions, 'parent')} is distinct from ${id ?? null}
    ) as taken`)
  return rows[0]?.taken === true
}

/** A text field's check for its shape, and then that no other document has the same value. */
export const uniqueText =
  (
    collection: CollectionSlug,
    field: string,
    shape: (value: unknown, asked: { req: PayloadRequest }) => string | true,
  ): TextFieldSingleValidation =>
  async (value, { id, req }) => {
    const wellFormed = shape(value, { req })
    if (wellFormed !== true || typeof value !== 'string' || value === '') return wellFormed
    return (await isTakenByAnother({ collection, field, value, id }, req))
      ? fill(validationWords({ req }).taken, { value })
      : true
  }

/** A relation's check that no other document points at the same target. */
export const uniqueRelation =
  (collection: CollectionSlug, field: string, sentence: keyof ValidationWords): Validate =>
  async (value: unknown, { id, req }) => {
    if (!isDocumentId(value)) return true
    return (await isTakenByAnother({ collection, field, value, id }, req))
      ? validationWords({ req })[sentence]
      : true
  }
