import type { FlattenedField, PayloadRequest } from 'payload'

import { together } from '../database/together'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields, type WithFields } from './content-fields'
import { missingTargets } from './missing-targets'
import { labelIn } from './field-label'
import { type Problem } from './problem'
import { validationWords } from '../fields/validators'
import { isRow, typeProblem } from './value-types'

export type { Problem } from './problem'

/** What the checks of one document have in common. */
interface Subject {
  req: PayloadRequest
  config: WithFields
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
  const config = configOf(req, collection)
  const fields = contentFields(config)
  const subject = { req, config, id, data, complete: true }
  const found = await together([
    checkAll(fields, data, '', subject, 'all'),
    missingTargets(req, config, data),
  ])
  return found.flat()
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
  const config = configOf(req, collection)
  const fields = contentFields(config)
  const subject = { req, config, id, data, complete: false }
  const found = await together([
    checkAll(fields, data, '', subject, locale),
    missingTargets(req, config, data),
  ])
  return found.flat()
}

async function checkAll(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  prefix: string,
  subject: Subject,
  locale: Locale | 'all',
): Promise<Problem[]> {
  return checkEach(fields, (field) =>
    checkField(field, row, `${prefix}${field.name}`, subject, locale),
  )
}

/** Beside each other, because some ask the database; what they find is in the order of what is checked. */
async function checkEach<T>(
  items: readonly T[],
  check: (item: T, index: number) => Promise<Problem[]>,
): Promise<Problem[]> {
  return (await together(items.map(check))).flat()
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
    if (!Array.isArray(value))
      return [
        {
          path,
          message: `${labelIn(subject.req, subject.config, path)}: send a list of rows.`,
        },
      ]
    const own = await checkValue(field, value, row, path, subject, locale)
    const rows = await checkEach(value, (item: unknown, index) => {
      const at = `${path}.${index}`
      if (isRow(item)) return checkAll(childFields(field), item, `${at}.`, subject, locale)
      return Promise.resolve([
        {
          path: at,
          message: `${labelIn(subject.req, subject.config, path)}: each row is an object with its fields.`,
        },
      ])
    })
    return [...own, ...rows]
  }
  if (!field.localized) return checkValue(field, value, row, path, subject, locale)
  if (locale !== 'all') return checkValue(field, value, row, path, subject, locale, locale)
  const texts = isRow(value) ? value : {}
  return checkEach(LOCALES, (each) =>
    checkValue(field, texts[each], row, path, subject, locale, each),
  )
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
      message: `${labelIn(subject.req, subject.config, path)}${locale && locale !== DEFAULT_LOCALE ? ` (${locale})` : ''}: ${message}`,
    },
  ]
  const wrongType = typeProblem(field, value)
  if (wrongType) return problem(wrongType)
  const required =
    subject.complete &&
    'required' in field &&
    field.required &&
    (locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE
  const empty = value === undefined || value === null || value === ''
  if (empty) return required ? problem(validationWords(subject).required) : []
  if (!('validate' in field) || typeof field.validate !== 'function') return []
  const check = field.validate as (value: unknown, options: unknown) => unknown
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
