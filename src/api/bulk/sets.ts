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

/** One of the files of a set. */
export interface BulkFile {
  set: BulkSet
  format: BulkFormat
}

/** Every file, those of a set one after the other. */
export const BULK_FILES: BulkFile[] = BULK_SETS.flatMap((set) =>
  BULK_FORMATS.map((format) => ({ set, format })),
)

export const nameOfFile = ({ set, format }: BulkFile): string => `${nameOfSet(set)}.${format}`

/** The file of a name; undefined where there is no such file. */
export function readFileName(name: string): BulkFile | undefined {
  const set = BULK_SETS.find((each) => name.startsWith(`${nameOfSet(each)}.`))
  const format = set && BULK_FORMATS.find((each) => name === nameOfFile({ set, format: each }))
  return set && format && { set, format }
}
