import type { FlattenedField, PayloadRequest } from 'payload'

import { isDocumentId } from '../vocabulary/document-id'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'

export interface Problem {
  /** Where in the document, such as `keyFacts.0.label`. */
  path: string
  locale?: Locale
  message: string
}

/** What the checks of one document have in common. */
interface Subject {
  req: PayloadRequest
  id: string | undefined
  /** The whole document, as field checks get to see it. */
  data: Record<string, unknown>
  /** Whether required fields must be filled in. */
  complete: boolean
}

/**
 * What keeps a content in all locales from being complete and valid. A required text must be there in
 * English; in other locales what is there must be valid.
 */
export async function problemsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  content: object,
  id: string,
): Promise<Problem[]> {
  const data = content as Record<string, unknown>
  const fields = contentFields(configOf(req, collection))
  const found = await checkAll(fields, data, '', { req, id, data, complete: true }, 'all')
  return [...found, ...(await missingTargets(req, fields, data))]
}

/**
 * What is wrong with the values of a draft in one locale. Drafts may be incomplete, but what is written must
 * be well-formed, so that an editor hears of it at once.
 */
export async function problemsOfDraft(
  req: PayloadRequest,
  collection: ProfileCollection,
  data: Record<string, unknown>,
  locale: Locale,
  id: string | undefined,
): Promise<Problem[]> {
  const fields = contentFields(configOf(req, collection))
  const found = await checkAll(fields, data, '', { req, id, data, complete: false }, locale)
  return [...found, ...(await missingTargets(req, fields, data))]
}

async function checkAll(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  prefix: string,
  subject: Subject,
  locale: Locale | 'all',
): Promise<Problem[]> {
  const found = await Promise.all(
    fields.map((field) => checkField(field, row, `${prefix}${field.name}`, subject, locale)),
  )
  return found.flat()
}

async function checkField(
  field: FlattenedField,
  row: Record<string, unknown>,
  path: string,
  subject: Subject,
  locale: Locale | 'all',
): Promise<Problem[]> {
  const value = row[field.name]
  if (field.type === 'group')
    return isRow(value) || subject.complete
      ? checkAll(childFields(field), isRow(value) ? value : {}, `${path}.`, subject, locale)
      : []
  if (field.type === 'array') {
    if (value === undefined || value === null)
      return checkValue(field, value, row, path, subject, locale)
    if (!Array.isArray(value)) return [{ path, message: `${labelOf(path)}: send a list of rows.` }]
    const rows = await Promise.all(
      value.map((item: unknown, index) =>
        isRow(item)
          ? checkAll(childFields(field), item, `${path}.${index}.`, subject, locale)
          : [
              {
                path: `${path}.${index}`,
                message: `${labelOf(path)}: each row is an object with its fields.`,
              },
            ],
      ),
    )
    return [...(await checkValue(field, value, row, path, subject, locale)), ...rows.flat()]
  }
  if (!field.localized) return checkValue(field, value, row, path, subject, locale)
  if (locale !== 'all') return checkValue(field, value, row, path, subject, locale, locale)
  const texts = isRow(value) ? value : {}
  const found = await Promise.all(
    LOCALES.map((each) => checkValue(field, texts[each], row, path, subject, locale, each)),
  )
  return found.flat()
}

/** Runs a field's own check: Payload's for its type, or the one the field declares. */
async function checkValue(
  field: FlattenedField,
  value: unknown,
  row: Record<string, unknown>,
  path: string,
  subject: Subject,
  mode: Locale | 'all',
  locale?: Locale,
): Promise<Problem[]> {
  const problem = (message: string): Problem[] => [
    {
      path,
      ...(locale ? { locale } : {}),
      message: `${labelOf(path)}${locale && locale !== DEFAULT_LOCALE ? ` (${locale})` : ''}: ${message}`,
    },
  ]
  const wrongType = typeProblem(field, value)
  if (wrongType) return problem(wrongType)
  const required =
    subject.complete &&
    'required' in field &&
    field.required === true &&
    (locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE
  const empty = value === undefined || value === null || value === ''
  if (empty) return required ? problem('this is required.') : []
  if (!('validate' in field) || typeof field.validate !== 'function') return []
  const check = field.validate as (value: unknown, options: unknown) => Promise<unknown> | unknown
  const verdict = await check(value, {
    ...field,
    required,
    id: subject.id,
    data: subject.data,
    siblingData: row,
    blockData: {},
    operation: subject.id === undefined ? 'create' : 'update',
    overrideAccess: true,
    path: path.split('.'),
    preferences: { fields: {} },
    collectionSlug: undefined,
    req: subject.req,
    event: mode === 'all' ? 'submit' : 'onChange',
  })
  return typeof verdict === 'string' ? problem(verdict) : []
}

/** Types that the column would not take: told here, before the database says so less kindly. */
function typeProblem(field: FlattenedField, value: unknown): string | undefined {
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
    case 'richText':
      return isRow(value) && isRow(value.root)
        ? undefined
        : 'send rich text as the editor writes it: {"root": …}.'
    case 'relationship':
    case 'upload':
      return idsIn(field, value) ? undefined : 'send the id of a document.'
    default:
      return undefined
  }
}

/** The ids a relation points at, or undefined when the value is not made of ids. */
function idsIn(field: FlattenedField, value: unknown): string[] | undefined {
  const many = 'hasMany' in field && field.hasMany === true
  const items: unknown[] = many ? (Array.isArray(value) ? value : [{}]) : [value]
  const ids = items.map((item) => (isRow(item) && typeof item.id === 'string' ? item.id : item))
  return ids.every(isDocumentId) ? ids : undefined
}

/** Relations to documents that do not exist. */
async function missingTargets(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const wanted = relationsIn(fields, data, '')
  const targets = new Set(wanted.map((relation) => relation.target))
  const existing = new Set<string>()
  for (const target of targets) {
    const ids = [
      ...new Set(
        wanted.filter((relation) => relation.target === target).map((relation) => relation.id),
      ),
    ]
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: target,
      limit: ids.length,
      pagination: false,
      req,
      select: {},
      where: { id: { in: ids } },
    })
    for (const { id } of docs) existing.add(`${target}/${id}`)
  }
  return wanted
    .filter(({ target, id }) => !existing.has(`${target}/${id}`))
    .map(({ path, id }) => ({
      path,
      message: `${labelOf(path)}: there is no document with the id ${id}.`,
    }))
}

interface Relation {
  path: string
  target: 'countries' | 'ncbs' | 'agencies' | 'crime-areas' | 'media'
  id: string
}

function relationsIn(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  prefix: string,
): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const value = row[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || value === null) return []
    if (field.type === 'relationship' || field.type === 'upload')
      return (idsIn(field, value) ?? []).map((id) => ({
        path,
        target: field.relationTo as Relation['target'],
        id,
      }))
    if (field.type === 'group')
      return isRow(value) ? relationsIn(childFields(field), value, `${path}.`) : []
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((item: unknown, index) =>
        isRow(item) ? relationsIn(childFields(field), item, `${path}.${index}.`) : [],
      )
    return []
  })
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `keyFacts.0.label` as a person reads it: "Key facts 1, label". */
function labelOf(path: string): string {
  const words = path
    .split('.')
    .map((part) =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/([A-Z])/g, ' $1').toLowerCase(),
    )
  const [first = '', ...rest] = words
  const head = first.charAt(0).toUpperCase() + first.slice(1)
  return rest.reduce(
    (label, word) => (/^\d+$/.test(word) ? `${label} ${word}` : `${label}, ${word}`),
    head,
  )
}
