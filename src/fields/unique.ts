import type {
  CollectionSlug,
  PayloadRequest,
  TextFieldSingleValidation,
  Validate,
  Where,
} from 'payload'

import { fill } from '../i18n/format'
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
  const others: Where[] = id === undefined ? [] : [{ id: { not_equals: id } }]
  const owners: Where[] = id === undefined ? [] : [{ parent: { not_equals: id } }]
  const published = await req.payload.db.count({
    collection,
    req,
    where: { and: [{ [field]: { equals: value } }, ...others] },
  })
  if (published.totalDocs > 0) return true
  const drafts = await req.payload.db.countVersions({
    collection,
    req,
    where: {
      and: [{ [`version.${field}`]: { equals: value } }, { latest: { equals: true } }, ...owners],
    },
  })
  return drafts.totalDocs > 0
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
    if (typeof value !== 'string') return true
    return (await isTakenByAnother({ collection, field, value, id }, req))
      ? validationWords({ req })[sentence]
      : true
  }
