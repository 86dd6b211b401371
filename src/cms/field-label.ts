import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, type WithFields } from './content-fields'

/** What the form of a profile calls a field, as {@link labelIn} does. */
export const fieldLabel = (
  req: PayloadRequest,
  collection: ProfileCollection,
  path: string,
): string => labelIn(req, configOf(req, collection), path)

/** What a form calls a field, with the groups and rows it stands in: "Key fact 2 › Source". */
export function labelIn(
  req: PayloadRequest,
  { flattenedFields }: WithFields,
  path: string,
): string {
  const names: string[] = []
  let fields = flattenedFields
  let inside: FlattenedField | undefined
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      const row = inside?.type === 'array' ? inside.labels?.singular : undefined
      names.splice(-1, 1, `${textOf(row, req) || (names.at(-1) ?? '')} ${Number(part) + 1}`)
      continue
    }
    inside = fields.find(({ name }) => name === part)
    names.push((inside && 'label' in inside && textOf(inside.label, req)) || part)
    fields = inside ? childFields(inside) : []
  }
  return names.join(' › ')
}

/** What the form calls a field by itself. */
export const nameOf = (req: PayloadRequest, field: FlattenedField): string =>
  ('label' in field && textOf(field.label, req)) || field.name

const textOf = (label: unknown, { i18n }: PayloadRequest): string =>
  typeof label === 'string' || (typeof label === 'object' && label !== null)
    ? getTranslation(label as string | Record<string, string>, i18n)
    : ''
