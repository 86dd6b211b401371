import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isLocale } from '../vocabulary/locales'

/** What every kind of field can be compared by. */
const ALWAYS = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]

/**
 * By which operators the kinds of fields can be compared. Payload takes more than its adapter for PostgreSQL can do, and what that
 * cannot do fails there: `all` everywhere, parts of words in columns that are no text.
 */
const OPERATORS = {
  text: [...ALWAYS, 'like', 'not_like', 'contains'],
  number: [...ALWAYS, 'like'],
  relation: [...ALWAYS, 'like'],
  relations: [...ALWAYS, 'like', 'contains'],
  choices: [...ALWAYS, 'contains'],
  /** A choice, a date, yes or no, a rich text as a whole. */
  value: ALWAYS,
  /** A place inside of a rich text or of JSON. */
  inside: ['equals', 'not_equals', 'exists', 'like', 'not_like'],
} as const satisfies Record<string, readonly string[]>

/** What a path of a filter or of a sort order leads to. */
export interface Compared {
  operators: readonly string[]
  /** How it can be asked for instead, where it cannot be as it was. */
  only?: string
  isText: boolean
  isSortable: boolean
  /** The fields that a filter inside of `contains` is about, of a relation to several documents. */
  containing?: readonly FlattenedField[]
}

const IN_ALL_LANGUAGES = 'in all languages at once: name no language in it, and add locale=all'
const BY_ITS_FIELDS = 'by a field of what it leads to, such as its name'

interface Place {
  collections: Record<string, { config: Pick<SanitizedCollectionConfig, 'flattenedFields'> }>
  /** In which language it is asked, or "all". */
  locale: string | null | undefined
  /** Whether working copies are asked for, by `draft`. */
  drafts: boolean
  /** Whether it lies in the rows of a list. */
  inRows?: boolean
  behindRelation?: boolean
}

/** What a path leads to; undefined for what Payload itself does not take. */
export function comparedAt(
  path: string,
  fields: readonly FlattenedField[],
  place: Place,
): Compared | undefined {
  // GraphQL has no dots in names.
  return walk(path.replaceAll('__', '.').split('.'), fields, place)
}

function walk(
  [name, ...below]: readonly string[],
  fields: readonly FlattenedField[],
  place: Place,
): Compared | undefined {
  // Those of rows are texts in the tables of what is public, but not in those of versions.
  if (name === 'id' && below.length === 0) return ofIds(place)
  const field = fields.find((each) => each.name === name)
  if (!field || ('virtual' in field && field.virtual)) return undefined
  const namesLanguage = isLocalized(field) && isLocale(below[0])
  const rest = namesLanguage ? below.slice(1) : below
  switch (field.type) {
    case 'group':
      return walk(rest, field.flattenedFields, place)
    case 'array':
      return walk(rest, field.flattenedFields, { ...place, inRows: true })
    case 'join':
    case 'relationship':
    case 'upload':
      return relation(field, rest, place)
    case 'text':
      // The adapter looks for a column that its table of such texts does not have.
      return field.hasMany && isLocalized(field) && (namesLanguage || place.locale !== 'all')
        ? { ...compared('text'), only: IN_ALL_LANGUAGES, isSortable: false }
        : compared('text')
    case 'code':
    case 'email':
    case 'textarea':
      return compared('text')
    case 'json':
    case 'richText':
      return compared(rest.length > 0 ? 'inside' : 'value')
    case 'number':
      return compared('number')
    case 'select':
      return compared(field.hasMany ? 'choices' : 'value')
    default:
      return compared('value')
  }
}

function relation(
  field: FlattenedField & { type: 'join' | 'relationship' | 'upload' },
  rest: readonly string[],
  place: Place,
): Compared | undefined {
  const { collections, drafts, inRows = false, behindRelation = false } = place
  const target = field.type === 'join' ? field.collection : field.relationTo
  const containing =
    typeof target === 'string' ? collections[target]?.config.flattenedFields : undefined
  if (!containing) return undefined
  if (rest.length > 0 && rest.join('.') !== 'id')
    return walk(rest, containing, { ...place, inRows: false, behindRelation: true })
  // Payload looks for the ids of what is joined where the path begins, and not in working copies.
  if (field.type === 'join')
    return { ...compared('relation'), ...(behindRelation || drafts ? { only: BY_ITS_FIELDS } : {}) }
  if (field.hasMany) return { ...compared('relations'), containing }
  return ofIds({ inRows })
}

/** PostgreSQL has no least one of several ids, by which the adapter would sort documents with several rows. */
const ofIds = ({ inRows = false }: Pick<Place, 'inRows'>): Compared => ({
  ...compared('relation'),
  isSortable: !inRows,
})

const compared = (kind: keyof typeof OPERATORS): Compared => ({
  operators: OPERATORS[kind],
  isText: kind === 'text',
  isSortable: true,
})

const isLocalized = (field: FlattenedField): boolean => 'localized' in field && field.localized
