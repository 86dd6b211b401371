import type { Endpoint, FlattenedField, PayloadRequest } from 'payload'

import { digestOf, withoutEmpty } from '../../content/canonical'
import { isDocumentId } from '../../vocabulary/document-id'
import { DEFAULT_LOCALE, isLocale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { refusal } from '../../workflow/sentences'
import { configOf, contentFields } from '../content-fields'
import { readDraft } from '../draft-input'
import { nameOf } from '../field-label'
import { bodyOf, signedInPerson } from '../request'
import { isRow } from '../value-types'
import { workingCopyOf } from '../working-copy'
import { describeValue } from './describe-value'
import { lastChangeOf, type LastChange } from './last-change'

/** A field that two people have changed, and what each has made of it, in words. */
interface Difference {
  /** The field's name, and what it is called. */
  field: string
  label: string
  mine: string
  theirs: string
}

/** What a person's unsaved changes say against what is saved. */
export interface Comparison {
  /** The version that is saved. */
  version: string
  lastChange: LastChange | null
  /** Fields that the person has changed and somebody else too, in another way, in the order of the form. */
  differences: Difference[]
}

/**
 * `POST /api/{collection}/{id}/compare {changes, before}`: what the changes, which somebody has not saved, say in one
 * language (`?locale=`) against what is saved now; `before` is what the changed fields said when he began. Changes
 * nothing.
 */
export const compareEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/compare',
  method: 'post',
  handler: async (req) => {
    signedInPerson(req)
    const id = req.routeParams?.id
    const { changes, before } = await bodyOf(req)
    const comparison = isDocumentId(id)
      ? await compare(req, collection, id, rowOf(changes), rowOf(before))
      : undefined
    if (!comparison) throw new Refused([refusal('not-found')])
    return Response.json(comparison, { headers: { 'Cache-Control': 'no-store' } })
  },
})

async function compare(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  changes: Record<string, unknown>,
  before: Record<string, unknown>,
): Promise<Comparison | undefined> {
  const working = await workingCopyOf(req, collection, id)
  if (!working) return undefined
  const fields = contentFields(configOf(req, collection))
  const mine = readDraft(fields, changes).data
  const base = readDraft(fields, before).data
  const saved = working.content as unknown as Record<string, unknown>
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  const differences: Difference[] = []
  for (const field of fields.filter(({ name }) => name in mine)) {
    const theirs = inLocale(field, saved[field.name], locale)
    const isUntouched = field.name in base && isSame(base[field.name], theirs)
    if (isUntouched || isSame(mine[field.name], theirs)) continue
    differences.push({
      field: field.name,
      label: nameOf(req, field),
      mine: await describeValue(req, field, mine[field.name]),
      theirs: await describeValue(req, field, theirs),
    })
  }
  return {
    version: working.version,
    lastChange: await lastChangeOf(req, collection, id),
    differences,
  }
}

/** A stored value, which holds all languages, as the form shows it in one. */
function inLocale(field: FlattenedField, value: unknown, locale: string): unknown {
  if (field.localized) return isRow(value) ? value[locale] : undefined
  if (!('flattenedFields' in field)) return value
  const row = (each: unknown): unknown =>
    isRow(each)
      ? Object.fromEntries(
          field.flattenedFields.map((child) => [
            child.name,
            inLocale(child, each[child.name], locale),
          ]),
        )
      : each
  return Array.isArray(value) ? value.map(row) : row(value)
}

const rowOf = (value: unknown): Record<string, unknown> => (isRow(value) ? value : {})

const isSame = (one: unknown, other: unknown): boolean =>
  digestOf(withoutEmpty(one)) === digestOf(withoutEmpty(other))
