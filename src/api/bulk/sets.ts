import { BULK_FORMATS, type BulkFormat } from '../definitions/bulk'
import { DOCUMENT_RESOURCES, type DocumentResource } from '../definitions/resources'
import { STORED_LOCALES, type StoredLocale } from '../representation/speaker'

/** The documents of a resource in one language, or in all: what the files of a name are made of. */
export interface BulkSet {
  resource: DocumentResource
  locale: StoredLocale
}

/** Every set, in the order of the manifest. */
export const BULK_SETS: BulkSet[] = DOCUMENT_RESOURCES.flatMap((resource) =>
  STORED_LOCALES.map((locale) => ({ resource, locale })),
)

export const nameOfSet = ({ resource, locale }: BulkSet): string => `${resource}.${locale}`

export const nameOfFile = (set: BulkSet, format: BulkFormat): string =>
  `${nameOfSet(set)}.${format}`

/** The set and the format that a name of a file says; undefined where there is no such file. */
export function readFileName(name: string): { set: BulkSet; format: BulkFormat } | undefined {
  const set = BULK_SETS.find((each) => name.startsWith(`${nameOfSet(each)}.`))
  const format = set && BULK_FORMATS.find((each) => name === nameOfFile(set, each))
  return set && format && { set, format }
}
