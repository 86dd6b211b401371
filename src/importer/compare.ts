import { digestOf, withoutEmpty } from '../content/canonical'
import { isLocale, type Locale } from '../vocabulary/locales'
import type { Difference } from './report'

type Row = Record<string, unknown>

/** Where what was found says something else than what is there. What was not found is no difference. */
export function differencesBetween(have: object, found: object): Difference[] {
  return Object.entries(found as Row).flatMap(([field, value]): Difference[] => {
    const there = (have as Row)[field]
    if (field === 'slug') return []
    if (isLocalized(value))
      return Object.entries(value).flatMap(([locale, text]) => {
        const existing = isRow(there) ? there[locale] : undefined
        return same(existing, text)
          ? []
          : [{ field, locale: locale as Locale, have: existing ?? null, found: text }]
      })
    if (field === 'crimeAreas')
      return missingAreas(there, value).length === 0
        ? []
        : [{ field, locale: null, have: there ?? null, found: value }]
    return same(there, value) ? [] : [{ field, locale: null, have: there ?? null, found: value }]
  })
}

/** What was found, on top of what is there: texts replace, crime areas are added, nothing is taken away. */
export function merged(have: object, found: object): object {
  const { slug, crimeAreas, ...rest } = found as Row
  if (crimeAreas === undefined) return rest
  const there = (have as Row).crimeAreas
  return {
    ...rest,
    crimeAreas: [
      ...(Array.isArray(there) ? (there as Row[]) : []),
      ...missingAreas(there, crimeAreas),
    ],
  }
}

/** Rows of crime areas that are not there yet. */
function missingAreas(there: unknown, found: unknown): Row[] {
  const known = new Set((Array.isArray(there) ? (there as Row[]) : []).map((row) => row.crimeArea))
  return (Array.isArray(found) ? (found as Row[]) : []).filter((row) => !known.has(row.crimeArea))
}

/** The same but for what says nothing. */
const same = (a: unknown, b: unknown): boolean =>
  digestOf(withoutEmpty(a) ?? null) === digestOf(withoutEmpty(b) ?? null)

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: unknown): value is Row =>
  isRow(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)
