import { LOCALES, type Locale } from '../vocabulary/locales'
import type { Change, FieldComparison, Passage, ValueComparison } from './comparison'

export type Side = 'before' | 'after'

/** The passages of one side, in the looks they have there. */
export function passagesOn(side: Side, passages: readonly Passage[]): Passage[] {
  return passages
    .filter((passage) => passage.in === 'both' || passage.in === side)
    .map((passage) => {
      if (side === 'after' || !passage.was) return passage
      const { was, ...rest } = passage
      return { ...rest, style: was }
    })
}

/** How a value changed as somebody sees it who reads one language: what is the same in all of them counts too. */
export function changeIn(locale: Locale, value: ValueComparison): Change {
  switch (value.kind) {
    case 'localized':
      return value.locales[locale].change
    case 'group':
      return value.change === 'changed' ? anyIn(locale, value.fields) : value.change
    case 'rows': {
      if (value.change !== 'changed') return value.change
      const isMoved = value.rows.some(({ place }) => place !== 'kept')
      const inside = value.rows.flatMap(({ fields }) => fields)
      return isMoved ? 'changed' : anyIn(locale, inside)
    }
    default:
      return value.change
  }
}

const anyIn = (locale: Locale, fields: readonly FieldComparison[]): Change =>
  fields.some(({ value }) => changeIn(locale, value) !== 'same') ? 'changed' : 'same'

/** The languages in which a reader finds something changed. */
export const changedLocales = (fields: readonly FieldComparison[]): Locale[] =>
  LOCALES.filter((locale) => anyIn(locale, fields) !== 'same')
