import type { ProfileCollection } from '../vocabulary/profiles'
import { PROFILE_FIELDS, type FieldShape, type FieldShapes } from './profile-fields'
import { LOCALES, type Locale, type Localized } from '../vocabulary/locales'

/** A field's own value in a content: a text, a relation, a picture, at any depth. */
export interface Leaf {
  /** Where it stands, such as `keyFacts.0.label`. */
  path: string
  /** The same without the numbers of rows, such as `keyFacts.label`: it stays when rows are moved. */
  field: string
  shape: Exclude<FieldShape, { kind: 'group' | 'rows' }>
  /** As the content holds it: per language where the shape is localized. */
  value: unknown
}

/** Every value of a content that says something, in the order of the form. */
export const leavesOf = (collection: ProfileCollection, content: object): Leaf[] =>
  leavesIn(PROFILE_FIELDS[collection], content as Row, '', '')

type Row = Record<string, unknown>

function leavesIn(shapes: FieldShapes, row: Row, prefix: string, fieldPrefix: string): Leaf[] {
  return Object.entries(shapes).flatMap(([name, shape]): Leaf[] => {
    const value = row[name]
    const path = `${prefix}${name}`
    const field = `${fieldPrefix}${name}`
    if (value === undefined || value === null) return []
    if (shape.kind === 'group') return leavesIn(shape.fields, value as Row, `${path}.`, `${field}.`)
    if (shape.kind === 'rows')
      return (value as Row[]).flatMap((each, index) =>
        leavesIn(shape.fields, each, `${path}.${index}.`, `${field}.`),
      )
    return [{ path, field, shape, value }]
  })
}

/** A localized value with its languages. */
export interface LocalizedLeaf extends Leaf {
  value: Localized<unknown>
}

export const isLocalized = (leaf: Leaf): leaf is LocalizedLeaf =>
  'localized' in leaf.shape && leaf.shape.localized

/** The languages in which a localized value says something. */
export const localesOf = (leaf: LocalizedLeaf): Locale[] =>
  LOCALES.filter((locale) => leaf.value[locale] !== undefined)
