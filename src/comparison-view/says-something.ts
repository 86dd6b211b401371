import type { ValueComparison } from '../comparison/comparison'
import type { Reading } from './reading'

/** Whether there is, or was, anything to show in the language that is read. */
export function saysSomething(value: ValueComparison, reading: Reading): boolean {
  switch (value.kind) {
    case 'localized':
      return saysSomething(value.locales[reading.locale], reading)
    case 'text':
      return value.passages.length > 0
    case 'rich-text':
      return value.blocks.length > 0
    case 'value':
      return value.before !== undefined || value.after !== undefined
    case 'list':
      return value.items.length > 0
    case 'image':
      return value.before !== undefined || value.after !== undefined
    case 'group':
      return value.fields.some((field) => saysSomething(field.value, reading))
    case 'rows':
      return value.rows.length > 0
  }
}
