import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { childFields, contentFields } from '../content-fields'

/** A field that a path leads to. */
export interface FieldAt {
  field: FlattenedField
  /** The names along the path, in the language of the reader: "Key facts 1, Label". */
  label(i18n: I18n): string
}

/**
 * The content field at a path such as `tagline`, `meta.title`, `keyFacts.0` or `keyFacts.0.label`, or undefined
 * where it leads to none.
 */
export function fieldAt(
  config: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  path: string,
): FieldAt | undefined {
  const steps: { field: FlattenedField; index?: number }[] = []
  let candidates = contentFields(config)
  for (const part of path.split('.')) {
    const last = steps.at(-1)
    if (/^\d{1,4}$/.test(part)) {
      if (last?.field.type !== 'array' || last.index !== undefined) return undefined
      last.index = Number(part)
      continue
    }
    // The fields of a list belong to its rows.
    if (last?.field.type === 'array' && last.index === undefined) return undefined
    const field = candidates.find(({ name }) => name === part)
    if (!field) return undefined
    steps.push({ field })
    candidates = childFields(field)
  }
  const last = steps.at(-1)
  return (
    last && {
      field: last.field,
      label: (i18n) => steps.map((step) => nameOf(step, i18n)).join(', '),
    }
  )
}

function nameOf({ field, index }: { field: FlattenedField; index?: number }, i18n: I18n): string {
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : field.name
  return index === undefined ? label : `${label} ${index + 1}`
}
