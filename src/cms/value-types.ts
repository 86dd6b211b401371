import type { FlattenedField } from 'payload'

import { isDocumentId } from '../vocabulary/document-id'

/** Types that the column would not take: told here, before the database says so less kindly. */
export function typeProblem(field: FlattenedField, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const many = 'hasMany' in field && field.hasMany === true
      if (many)
        return Array.isArray(value) && value.every((item) => typeof item === 'string')
          ? undefined
          : 'send a list of texts.'
      return typeof value === 'string' ? undefined : 'send text.'
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'send a number.'
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : 'send true or false.'
    case 'date':
      return (typeof value === 'string' || value instanceof Date) &&
        !Number.isNaN(new Date(value).getTime())
        ? undefined
        : 'send a date, such as "2026-11-01".'
    case 'select':
      return choiceProblem(field, value)
    case 'richText':
      return isRow(value) && isRow(value.root) && value.root.type === 'root' && isNode(value.root)
        ? undefined
        : 'send rich text as the editor writes it: {"root": {"type": "root", "children": […]}}.'
    case 'relationship':
    case 'upload':
      return idsIn(field, value) ? undefined : 'send the id of a document.'
    default:
      return undefined
  }
}

/** The ids a relation points at, or undefined when the value is not made of ids. */
export function idsIn(field: FlattenedField, value: unknown): string[] | undefined {
  const many = 'hasMany' in field && field.hasMany === true
  const items: unknown[] = many ? (Array.isArray(value) ? value : [{}]) : [value]
  const ids = items.map((item) => (isRow(item) && typeof item.id === 'string' ? item.id : item))
  return ids.every(isDocumentId) ? ids : undefined
}

export const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function choiceProblem(
  field: FlattenedField & { type: 'select' },
  value: unknown,
): string | undefined {
  const choices = field.options.map((option) =>
    typeof option === 'string' ? option : option.value,
  )
  const chosen: unknown[] = field.hasMany ? (Array.isArray(value) ? value : [undefined]) : [value]
  return chosen.every((each) => typeof each === 'string' && choices.includes(each))
    ? undefined
    : `choose ${field.hasMany ? 'a list of' : 'one of'} ${choices.join(', ')}.`
}

/** The kinds of node that the editor makes (`src/rich-text/editor.ts`): of others, nothing would be shown. */
const NODES = new Set([
  ...['root', 'paragraph', 'heading', 'list', 'listitem', 'quote', 'horizontalrule'],
  ...['link', 'autolink', 'text', 'linebreak', 'tab'],
])

/** Whether every node below is of a known kind; a text has words. */
function isNode(node: Record<string, unknown>): boolean {
  if (typeof node.type !== 'string' || !NODES.has(node.type)) return false
  if (node.type === 'text') return typeof node.text === 'string'
  const children: unknown = node.children ?? []
  return (
    Array.isArray(children) && children.every((child: unknown) => isRow(child) && isNode(child))
  )
}
