import type { Payload } from 'payload'

import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import { LOCALES, type Localized } from '../vocabulary/locales'
import { findDrafts } from './find-drafts'
import type { CrimeAreaWords } from './match-crime-areas'

/** `isKept`: the database has it. */
type KnownAreaWords = CrimeAreaWords & { isKept: boolean }

/**
 * The crime areas with the names and synonyms that editors keep, those of drafts included, and of the starting
 * list those that the database lacks.
 */
export async function crimeAreaWords(payload: Payload): Promise<KnownAreaWords[]> {
  const rows = await findDrafts(payload, 'crime-areas', { fields: ['slug', 'name', 'synonyms'] })
  const kept = rows.flatMap(({ slug, name, synonyms }) =>
    typeof slug === 'string'
      ? [
          {
            slug,
            name: inEachLocale(name, asText),
            synonyms: inEachLocale(synonyms, asTexts),
            isKept: true,
          },
        ]
      : [],
  )
  const known = new Set(kept.map(({ slug }) => slug))
  const others = CRIME_AREA_NAMES.filter(({ slug }) => !known.has(slug))
  return [...kept, ...others.map((area) => ({ ...area, isKept: false }))]
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const asTexts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined

function inEachLocale<T>(value: unknown, read: (value: unknown) => T | undefined): Localized<T> {
  const values = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const own = read(values[locale])
      return own === undefined ? [] : [[locale, own]]
    }),
  )
}
