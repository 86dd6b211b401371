import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import { childFields } from '../content-fields'
import { labelOf } from '../problem'
import { isRow } from '../value-types'
import { languageOf } from './spoken'

/** What a field is called in the language of the request. */
export function nameOf(req: PayloadRequest, field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' || isRow(label)
    ? String(getTranslation(label as Record<string, string>, req.i18n))
    : field.name
}

/** A path such as `keyFacts.0.label` as a person reads it in the language of the request: "Faits 1, Libellé". */
export function namePath(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  path: string,
): string {
  if (languageOf(req) === DEFAULT_LOCALE) return labelOf(path)
  let inside = fields
  return path.split('.').reduce((name, part) => {
    if (/^\d+$/.test(part)) return `${name} ${Number(part) + 1}`
    const field = inside.find((each) => each.name === part)
    inside = field ? childFields(field) : []
    const own = field ? nameOf(req, field) : part
    return name === '' ? own : `${name}, ${own}`
  }, '')
}
