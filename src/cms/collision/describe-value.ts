import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { RichText, RichTextNode } from '../../content/rich-text'
import { formatDate, formatNumber } from '../../i18n/format'
import { SAVING_WORDS } from '../../words/saving'
import { childFields } from '../content-fields'
import { nameOf } from '../field-label'
import { languageOf } from '../language/spoken'
import { idsIn, isRow } from '../value-types'

/** A value of a field in one language as words, to be compared by a person; empty when it says nothing. */
export async function describeValue(
  req: PayloadRequest,
  field: FlattenedField,
  value: unknown,
): Promise<string> {
  const locale = languageOf(req)
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'richText':
      return isRow(value) && isRow(value.root) ? textOf((value as unknown as RichText).root) : ''
    case 'relationship':
    case 'upload':
      return titlesOf(req, field, value)
    case 'select':
      return [value]
        .flat()
        .map((each) => optionOf(req, field, each))
        .join('\n')
    case 'checkbox':
      return SAVING_WORDS[locale][value === true ? 'yes' : 'no']
    case 'number':
      return typeof value === 'number' ? formatNumber(locale, value) : ''
    case 'date':
      return typeof value === 'string' ? formatDate(locale, value.slice(0, 10)) : ''
    case 'array':
      return Array.isArray(value) ? describeRows(req, field, value) : ''
    case 'group':
      return isRow(value) ? describeRow(req, field, value) : ''
    default:
      return [value].flat().map(String).join('\n')
  }
}

async function describeRows(
  req: PayloadRequest,
  field: FlattenedField,
  rows: readonly unknown[],
): Promise<string> {
  const described: string[] = []
  for (const row of rows) if (isRow(row)) described.push(await describeRow(req, field, row))
  return described.join('\n\n')
}

async function describeRow(
  req: PayloadRequest,
  field: FlattenedField,
  row: Record<string, unknown>,
): Promise<string> {
  const lines: string[] = []
  for (const child of childFields(field)) {
    const words = await describeValue(req, child, row[child.name])
    if (words) lines.push(`${nameOf(req, child)}: ${words}`)
  }
  return lines.join('\n')
}

function optionOf(
  req: PayloadRequest,
  field: FlattenedField & { type: 'select' },
  value: unknown,
): string {
  const option = field.options.find(
    (each) => (typeof each === 'string' ? each : each.value) === value,
  )
  return option === undefined || typeof option === 'string'
    ? String(value)
    : getTranslation(option.label as Record<string, string>, req.i18n)
}

/** The titles of the documents that a relation points at, as the caller may read them. */
async function titlesOf(
  req: PayloadRequest,
  field: FlattenedField & { type: 'relationship' | 'upload' },
  value: unknown,
): Promise<string> {
  const ids = idsIn(field, value) ?? []
  if (ids.length === 0 || typeof field.relationTo !== 'string') return ''
  const { config } = req.payload.collections[field.relationTo]
  const { docs } = await req.payload.find({
    collection: field.relationTo,
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    user: req.user,
    where: { id: { in: ids } },
  })
  const titles = new Map(
    docs.map((doc) => [
      doc.id,
      String((doc as unknown as Record<string, unknown>)[config.admin.useAsTitle ?? 'id']),
    ]),
  )
  return ids.map((id) => titles.get(id) ?? id).join('\n')
}

/** Elements that stand on lines of their own. */
const LINES = new Set(['paragraph', 'heading', 'listitem', 'quote', 'horizontalrule'])

/** The words of a rich text, a line for each paragraph. */
function textOf(node: RichTextNode): string {
  if (node.type === 'linebreak') return '\n'
  if ('text' in node) return node.text ?? ''
  const children = 'children' in node ? (node.children ?? []) : []
  const inside = children.map(textOf).join('')
  return LINES.has(node.type) ? `${inside}\n` : inside
}
