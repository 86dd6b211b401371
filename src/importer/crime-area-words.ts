import type { Payload } from 'payload'

import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import { LOCALES, type Localized } from '../vocabulary/locales'
import type { CrimeAreaWords } from './match-crime-areas'

/**
 * The crime areas with the names and synonyms that editors keep, those of drafts included, and of the starting
 * list those that the database lacks.
 */
export async function crimeAreaWords(payload: Payload): Promise<CrimeAreaWords[]> {
  const { docs } = await payload.find({
    collection: 'crime-areas',
    depth: 0,
    draft: true,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    select: { slug: true, name: true, synonyms: true },
  })
  const kept = docs
    .map((doc) => doc as unknown as Row)
    .filter((doc) => typeof doc.slug === 'string')
    .map(({ slug, name, synonyms }) => ({
      slug: String(slug),
      name: inEachLocale(name, (text) => (typeof text === 'string' ? text : undefined)),
      synonyms: inEachLocale(synonyms, (texts) =>
        Array.isArray(texts) ? texts.map(String) : undefined,
      ),
    }))
  const known = new Set(kept.map(({ slug }) => slug))
  return [...kept, ...CRIME_AREA_NAMES.filter(({ slug }) => !known.has(slug))]
}

type Row = Record<'slug' | 'name' | 'synonyms', unknown>

function inEachLocale<T>(value: unknown, read: (value: unknown) => T | undefined): Localized<T> {
  const values = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const own = read(values[locale])
      return own === undefined ? [] : [[locale, own]]
    }),
  )
}
