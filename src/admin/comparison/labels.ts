import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import type { FieldLabels } from '../../comparison-view/reading'

type I18n = Parameters<typeof getTranslation>[1]

/** The labels of a form in the language of the panel. */
export function labelsOf(fields: readonly FlattenedField[], i18n: I18n): FieldLabels {
  const labels: FieldLabels = { fields: {}, options: {} }
  collect(fields, '', i18n, labels)
  return labels
}

function collect(
  fields: readonly FlattenedField[],
  prefix: string,
  i18n: I18n,
  labels: FieldLabels,
): void {
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    if ('label' in field && field.label) labels.fields[path] = textOf(field.label, i18n)
    if ('options' in field)
      labels.options[path] = Object.fromEntries(
        field.options.map((option) =>
          typeof option === 'string'
            ? [option, option]
            : [option.value, textOf(option.label, i18n)],
        ),
      )
    if ('flattenedFields' in field) collect(field.flattenedFields, `${path}.`, i18n, labels)
  }
}

/** Labels of ours are texts; Payload would let them be elements. */
function textOf(label: Parameters<typeof getTranslation>[0], i18n: I18n): string {
  const text = getTranslation(label, i18n)
  return typeof text === 'string' ? text : ''
}
