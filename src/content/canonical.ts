import { createHash } from 'node:crypto'

/**
 * A value with everything left out that says nothing: empty values, row ids, empty rich text. What is left
 * is the same before and after an upgrade that adds a field, and for two rows that differ only in their ids.
 */
export function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  if (isRichText(value) && !saysSomething(value.root)) return undefined
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(
      ([key, item]) => [key, isRichText(value) ? withoutRowIds(item) : withoutEmpty(item)] as const,
    )
    .filter(([, item]) => item !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** SHA-256, hexadecimal, of a value written with sorted keys. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(value === undefined ? '' : JSON.stringify(sorted(value)))
    .digest('hex')
}

const isRichText = (value: object): value is { root: unknown } =>
  'root' in value && typeof value.root === 'object' && value.root !== null

/** Whether a rich text node holds text or anything that is shown by itself. */
function saysSomething(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ('text' in node) return typeof node.text === 'string' && node.text.trim() !== ''
  if ('type' in node && (node.type === 'upload' || node.type === 'horizontalrule')) return true
  return 'children' in node && Array.isArray(node.children) && node.children.some(saysSomething)
}

/** The editor's state is kept as it is, but for the ids it gives to links and other nodes. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== 'id' && item !== undefined)
      .map(([key, item]) => [key, withoutRowIds(item)]),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
