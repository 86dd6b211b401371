import type { FlattenedField } from 'payload'

import { childFields } from './content-fields'
import { labelOf, type Problem } from './problem'
import { isRow, typeProblem } from './value-types'

type Row = Record<string, unknown>

/** A write's data with every empty value in the form that its field takes, and what cannot be taken at all. */
export interface DraftInput {
  data: Row
  problems: Problem[]
}

/**
 * Reads what a client sent for some fields, before anything else touches it: editors' components and columns
 * fail on values of a wrong type without saying which. Fields that were not sent stay absent.
 */
export function readDraft(fields: readonly FlattenedField[], sent: Row, prefix = ''): DraftInput {
  const problems: Problem[] = []
  const data: Row = {}
  for (const [name, value] of Object.entries(sent)) {
    const field = fields.find((each) => each.name === name)
    const path = `${prefix}${name}`
    const read = field
      ? readValue(field, value, path)
      : { value, problems: textProblem(value, path) }
    if (read.problems.length > 0) problems.push(...read.problems)
    else data[name] = read.value
  }
  return { data, problems }
}

interface ReadValue {
  value: unknown
  problems: Problem[]
}

function readValue(field: FlattenedField, value: unknown, path: string): ReadValue {
  const wrong = (message: string): ReadValue => ({
    value,
    problems: [{ path, message: `${labelOf(path)}: ${message}` }],
  })
  const many = 'hasMany' in field && field.hasMany === true
  if (value === null || value === undefined || value === '')
    return { value: emptyOf(field, many, value), problems: [] }
  if (field.type === 'group') {
    if (!isRow(value)) return wrong('send an object with its fields.')
    const { data, problems } = readDraft(childFields(field), value, `${path}.`)
    return { value: data, problems }
  }
  // Payload's own form sends an empty list of rows as the number of them.
  if (field.type === 'array')
    return value === 0 || value === '0'
      ? { value: [], problems: [] }
      : readRows(field, value, path, wrong)
  const message = typeProblem(field, value)
  return message ? wrong(message) : { value, problems: textProblem(value, path) }
}

function readRows(
  field: FlattenedField,
  value: unknown,
  path: string,
  wrong: (message: string) => ReadValue,
): ReadValue {
  if (!Array.isArray(value)) return wrong('send a list of rows.')
  const rows = value.map((row: unknown, index): DraftInput => {
    const at = `${path}.${index}`
    if (!isRow(row))
      return {
        data: {},
        problems: [{ path: at, message: `${labelOf(at)}: send an object with its fields.` }],
      }
    const { id, ...content } = row
    const read = readDraft(childFields(field), content, `${at}.`)
    return typeof id === 'string' ? { ...read, data: { id, ...read.data } } : read
  })
  return {
    value: rows.map(({ data }) => data),
    problems: [...rows.flatMap(({ problems }) => problems), ...textProblem(value, path)],
  }
}

/** Nothing, as the field's column takes it. */
function emptyOf(field: FlattenedField, many: boolean, value: unknown): unknown {
  if (field.type === 'array' || many) return []
  if (field.type === 'group') return {}
  if (field.type === 'checkbox') return false
  return field.type === 'text' || field.type === 'textarea' ? value : null
}

/** The character that no text column takes. */
const textProblem = (value: unknown, path: string): Problem[] =>
  JSON.stringify([value]).includes('\\u0000')
    ? [
        {
          path,
          message: `${labelOf(path)}: there is a character with the code 0 in it. Remove it.`,
        },
      ]
    : []
