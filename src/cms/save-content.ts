import type { FlattenedField, PayloadRequest } from 'payload'

import type { ProfileContents } from '../content/profiles'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'

type Row = Record<string, unknown>

export interface SaveOptions {
  /** The document to edit; absent to create one. */
  id?: string
  /** Languages to write; English and those that the content has, when absent. */
  locales?: readonly Locale[]
}

/**
 * Saves a content in all its locales as a draft, through the gate, as the request's user and in its transaction: first English (or the first
 * locale there is), then the others on the same rows. Fields that the content leaves out stay as they are.
 *
 * @returns the document's id
 * @throws {Refused} what the gate or the checks of the fields refuse
 */
export async function saveContent<C extends ProfileCollection>(
  req: PayloadRequest,
  collection: C,
  content: Partial<ProfileContents[C]>,
  options: SaveOptions = {},
): Promise<string> {
  const { payload } = req
  const fields = contentFields(configOf(req, collection)).filter(({ name }) => name in content)
  const [first = DEFAULT_LOCALE, ...others] = options.locales ?? localesIn(fields, content)
  const save = async (locale: Locale, id: string | undefined): Promise<string> => {
    const shared = {
      collection,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      locale,
      overrideAccess: true,
      req,
    } as const
    const existing = id === undefined ? undefined : await payload.findByID({ ...shared, id })
    const data = inLocale(fields, content, locale, existing as Row | undefined) as never
    const saved: { id: string } =
      id === undefined
        ? await payload.create({ ...shared, data })
        : await payload.update({ ...shared, data, id })
    return saved.id
  }
  const id = await save(first, options.id)
  for (const locale of others) await save(locale, id)
  return id
}

/** One locale's part of a content, its rows carrying the ids of the rows that are there already. */
function inLocale(
  fields: readonly FlattenedField[],
  content: Row,
  locale: Locale,
  existing: Row | undefined,
): Row {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = content[field.name]
      const there = existing?.[field.name]
      if (field.type === 'array') {
        const rows = (value ?? []) as Row[]
        const rowsThere = Array.isArray(there) ? (there as Row[]) : []
        return [
          [
            field.name,
            rows.map((row, index) => ({
              ...rowId(rowsThere[index]),
              ...inLocale(childFields(field), row, locale, rowsThere[index]),
            })),
          ],
        ]
      }
      if (field.type === 'group')
        return [
          [
            field.name,
            inLocale(childFields(field), (value ?? {}) as Row, locale, there as Row | undefined),
          ],
        ]
      if (!field.localized) return value === undefined ? [] : [[field.name, value]]
      const text = (value as Row | undefined)?.[locale]
      return text === undefined ? [] : [[field.name, text]]
    }),
  )
}

const rowId = (row: Row | undefined): Row =>
  row && typeof row.id === 'string' ? { id: row.id } : {}

/** The locales that a content has anything in, English first. */
function localesIn(fields: readonly FlattenedField[], content: Row): Locale[] {
  const has = (each: readonly FlattenedField[], row: Row, locale: Locale): boolean =>
    each.some((field) => {
      const value = row[field.name]
      if (value === undefined || value === null) return false
      if (field.type === 'array')
        return (value as Row[]).some((item) => has(childFields(field), item, locale))
      if (field.type === 'group') return has(childFields(field), value as Row, locale)
      return field.localized === true && (value as Row)[locale] !== undefined
    })
  return LOCALES.filter((locale) => locale === DEFAULT_LOCALE || has(fields, content, locale))
}
