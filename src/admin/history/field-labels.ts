import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

/** What the fields of a form are called in the panel. */
export const fieldLabels = (
  fields: readonly FlattenedField[],
  i18n: I18n,
): ReadonlyMap<string, string> =>
  new Map(
    fields.flatMap((field) => {
      const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
      return typeof label === 'string' && label !== '' ? [[field.name, label] as const] : []
    }),
  )
