import { LOCALES, isLocale } from '../../vocabulary/locales'
import { BULK_COLUMNS, type BulkColumn } from '../definitions/bulk-columns'
import type { DocumentResource } from '../definitions/resources'
import type { StoredLocale } from '../representation/speaker'

/** A column of a file: of one language where the file has all. */
interface Placed extends BulkColumn {
  language?: string
}

const columnsOf = (resource: DocumentResource, locale: StoredLocale): Placed[] =>
  BULK_COLUMNS[resource].flatMap((column): Placed[] =>
    locale === 'all' && column.isPerLanguage
      ? LOCALES.map((language) => ({ ...column, language }))
      : [column],
  )

/** The first line of a file in CSV. */
export const headOf = (resource: DocumentResource, locale: StoredLocale): string[] =>
  columnsOf(resource, locale).map(({ path, language }) => (language ? `${path}.${language}` : path))

/** A document as a line of a file in CSV. */
export const rowOf = (
  resource: DocumentResource,
  locale: StoredLocale,
  document: object,
): (string | number)[] =>
  columnsOf(resource, locale).map(({ path, language }) =>
    cellOf(valuesAt(document, path.split('.'), language)),
  )

/** What is found; a list where a list was on the way, however much is in it. */
type Found = string | number | boolean | undefined | Found[]

function valuesAt(value: unknown, path: string[], language: string | undefined): Found {
  if (Array.isArray(value)) return value.map((each) => valuesAt(each, path, language))
  if (typeof value !== 'object' || value === null)
    return path.length > 0 || value === null ? undefined : (value as Found)
  const fields = value as Record<string, unknown>
  // A text in all languages may be anywhere on the way: `crimeOverview.fr.text`.
  if (language !== undefined && isPerLanguage(fields))
    return valuesAt(fields[language], path, language)
  const [name, ...rest] = path
  return name === undefined ? undefined : valuesAt(fields[name], rest, language)
}

const isPerLanguage = (fields: object): boolean =>
  Object.keys(fields).length > 0 && Object.keys(fields).every(isLocale)

/** Between the values of a list, which are as many and in the same order in all columns of that list. */
const BETWEEN = ' | '

function cellOf(found: Found): string | number {
  if (Array.isArray(found)) return found.map((each) => escaped(String(cellOf(each)))).join(BETWEEN)
  if (found === undefined) return ''
  return typeof found === 'boolean' ? String(found) : found
}

/** So that a value which has the bar itself is not taken for two. */
const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&')
