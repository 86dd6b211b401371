import { is, type EditionSet } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'
import { API_ROOT, KEYS_PATH } from '../../vocabulary/api-root'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
import { BULK_ADDRESS } from '../bulk/manifest'
import { nameOfFile, readFileName, type BulkFile } from '../bulk/sets'
import {
  DOCUMENT_RESOURCES,
  isDocumentResource,
  isResource,
  RESOURCES,
  type Resource,
} from '../definitions/resources'
import { slugOf } from '../representation/represent'
import { STORED_LOCALES, type StoredLocale } from '../representation/speaker'

const NAME = '[\\w-]{1,100}'
const LANGUAGES = STORED_LOCALES.join('|')

/** The address of a detail that is stored. Web servers read it too, so it is written as both understand it. */
export const DETAIL_PATTERN = `${API_ROOT}/(?:${DOCUMENT_RESOURCES.join('|')})/${NAME}`

/** The address of a list whose first page is stored. */
export const LIST_PATTERN = `${API_ROOT}/(?<list>${RESOURCES.join('|')})`

/** The query of a request that something stored answers: none, or one language, or all of them. */
export const LOCALE_PATTERN = `locale=(?<locale>${LANGUAGES})`

const EDITION_NUMBER = '[1-9]\\d{0,8}'

/** The query of a request for a signed edition that is stored; the current one may be asked for without its number. */
export const NUMBER_PATTERN = `edition=(?<edition>${EDITION_NUMBER})`

/** The addresses of the API's documents about itself and of what vouches for the others, by the type that they have. */
export const OWN_PATTERNS = {
  'application/json': `(?:${API_ROOT}(?:/openapi[.]json|/bulk)?|${KEYS_PATH.replaceAll('.', '[.]')})`,
  'application/schema+json': `${API_ROOT}/schemas/\\w+[.]json`,
  'text/html': `${API_ROOT}/(?:docs|try)`,
}

const OWN = new RegExp(`^(?<own>${Object.values(OWN_PATTERNS).join('|')})[?]?$`)
const REQUEST = new RegExp(
  `^(?:(?<detail>${DETAIL_PATTERN})|${LIST_PATTERN})(?:[?](?:${LOCALE_PATTERN})?)?$`,
)

/** Stands in the name of a file for the number of the current edition, where none is asked for. */
export const CURRENT = 'current'

const DETAIL_OF_DOCUMENT = `${API_ROOT}/(?:${PROFILE_COLLECTIONS.join('|')})/${NAME}`

/** The address of the signed editions of a document. */
export const SIGNED_PATTERN = `${DETAIL_OF_DOCUMENT}/signed`

const SIGNED = new RegExp(`^(?<signed>${SIGNED_PATTERN})(?:[?](?:${NUMBER_PATTERN})?)?$`)
const STORED = new RegExp(`^(?<address>${DETAIL_OF_DOCUMENT})/(?:${LOCALES.join('|')})[.]json$`)

/** What is stored beside the documents in one language: those in all at once and signed, pictures, lists. */
const LATE = new RegExp(
  `^(?:(?<document>${DETAIL_OF_DOCUMENT})/(?:all|signed/(?<edition>${CURRENT}|${EDITION_NUMBER}))|${API_ROOT}/media/(?<picture>${NAME})/(?<of>${LANGUAGES})|${API_ROOT}/lists/(?<list>[a-z-]+)(?:/(?<locale>${LANGUAGES}))?)[.]json$`,
)

/** The name of an answer's file, after its address. */
export const fileNameOf = (locale: string): string => `/${locale}.json`

/** The paths in the store of a document in each language. */
export const storedPathsOf = (address: string): string[] =>
  LOCALES.map((locale) => address + fileNameOf(locale))

/** Where the files of lists are, each under the name of its resource. */
export const LISTS_ROOT = `${API_ROOT}/lists`

/**
 * The path in the store of the first page of a list. One that is asked for without a language says what it says in
 * English, but goes on at another address, so it is another file.
 */
const storedPathOfList = (resource: string, locale?: string): string =>
  `${LISTS_ROOT}/${resource}${locale === undefined ? '.json' : fileNameOf(locale)}`

/** The paths in the store of all first pages of lists; some have no languages. */
export const PATHS_OF_LISTS: readonly string[] = RESOURCES.flatMap((resource) => [
  storedPathOfList(resource),
  ...(isDocumentResource(resource) ? STORED_LOCALES : []).map((locale) =>
    storedPathOfList(resource, locale),
  ),
])

/** The path in the store of a document in all languages at once. */
export const storedPathInAll = (address: string): string => address + fileNameOf('all')

/** The paths in the store of a document's current edition with its signature: by its number, and without. */
export const storedPathsOfSigned = (address: string, { number }: CurrentEdition): string[] =>
  [CURRENT, number].map((each) => storedPathOfSigned(`${address}/signed`, each))

const storedPathOfSigned = (signed: string, number: number | string): string =>
  `${signed}/${number}.json`

/** The paths in the store of a picture, in each language and in all. */
export const storedPathsOfPicture = (id: string): string[] =>
  STORED_LOCALES.map((locale) => `${API_ROOT}/media/${id}${fileNameOf(locale)}`)

/** The path in the store of what a request asks for, as it was sent; undefined when it asks for something else. */
export function storedPathFor(target: string): string | undefined {
  const { detail, list, locale } = REQUEST.exec(target)?.groups ?? {}
  if (detail !== undefined) return detail + fileNameOf(locale ?? DEFAULT_LOCALE)
  if (list !== undefined) return storedPathOfList(list, locale)
  const own = OWN.exec(target)?.groups?.own
  if (own !== undefined) return storedPathOfOwn(own)
  const { signed, edition } = SIGNED.exec(target)?.groups ?? {}
  return signed === undefined ? undefined : storedPathOfSigned(signed, edition ?? CURRENT)
}

/** The path in the store of a document of the API about itself; its root is a folder there, and that of the bulk files. */
export const storedPathOfOwn = (address: string): string =>
  address === API_ROOT || address === BULK_ADDRESS ? `${address}/index.json` : address

/** The path in the store of the manifest of the bulk files. */
export const BULK_MANIFEST = storedPathOfOwn(BULK_ADDRESS)

/** The path in the store of a bulk file, which is its address. */
export const pathOfBulkFile = (file: BulkFile): string => `${BULK_ADDRESS}/${nameOfFile(file)}`

/** The bulk file that a path of the store is that of; undefined for all others. */
export const bulkFileAt = (path: string): BulkFile | undefined =>
  path.startsWith(`${BULK_ADDRESS}/`)
    ? readFileName(path.slice(BULK_ADDRESS.length + 1))
    : undefined

/** Whether a path of the store is that of a bulk file or of their manifest. */
export const isBulkPath = (path: string): boolean =>
  path === BULK_MANIFEST || bulkFileAt(path) !== undefined

/** The address of the document that a path of the store belongs to; undefined where it is none's, and of the document in all languages. */
export const addressOfStored = (path: string): string | undefined =>
  STORED.exec(path)?.groups?.address

/** What a file answers that is no document in one language. */
export type LateFile =
  /** A document in all languages, under one of its addresses. */
  | { kind: 'document'; address: string }
  /** A document's current edition with its signature; without its number where that is not asked for. */
  | { kind: 'signed'; address: string; number: number | undefined }
  | { kind: 'keys' }
  | { kind: 'picture'; id: string; locale: StoredLocale }
  | { kind: 'list'; resource: Resource; locale: StoredLocale | undefined }

/** What a path of the store answers whose file is written late; undefined for all others. */
export function lateFileAt(path: string): LateFile | undefined {
  if (path === KEYS_PATH) return { kind: 'keys' }
  const { document, edition, picture, of, list, locale } = LATE.exec(path)?.groups ?? {}
  if (document !== undefined && edition !== undefined)
    return {
      ...{ kind: 'signed', address: document },
      number: edition === CURRENT ? undefined : Number(edition),
    }
  if (document !== undefined) return { kind: 'document', address: document }
  if (picture !== undefined) return { kind: 'picture', id: picture, locale: of as StoredLocale }
  return list !== undefined && isResource(list)
    ? { kind: 'list', resource: list, locale: locale as StoredLocale | undefined }
    : undefined
}

/** The address that a path of the store belongs to whose file is written late; undefined for all others. */
export function addressOfLate(path: string): string | undefined {
  const file = lateFileAt(path)
  switch (file?.kind) {
    case 'document':
      return file.address
    case 'signed':
      return `${file.address}/signed`
    case 'keys':
      return KEYS_PATH
    case 'picture':
      return `${API_ROOT}/media/${file.id}`
    case 'list':
      return `${API_ROOT}/${file.resource}`
    default:
      return undefined
  }
}

/**
 * The addresses of details that exist because of one document: its id and its slug. A bureau has its country's slug, so
 * that the address counts as the one's and the other's.
 */
export function addressesOfDocument(edition: CurrentEdition, set: EditionSet): string[] {
  const own = [edition.id, slugOf(edition)].map((name) => addressIn(edition.collection, name))
  const ofBureau = is(edition, 'ncbs')
    ? slugOfCountry(edition, set)
    : is(edition, 'countries')
      ? edition.content.slug
      : undefined
  return [...own, addressIn('ncbs', ofBureau)].flatMap((address) => address ?? [])
}

function slugOfCountry({ content }: CurrentEdition<'ncbs'>, set: EditionSet): string | undefined {
  const country = content.country && set.document('countries', content.country)
  return country ? slugOf(country) : undefined
}

const addressIn = (collection: ProfileCollection, name: string | undefined): string | undefined =>
  name === undefined ? undefined : `${API_ROOT}/${collection}/${name}`
