import { is, type EditionSet } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'
import { API_ROOT } from '../../vocabulary/api-root'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
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

/** The addresses of the API's documents about itself, by the type that they have. */
export const OWN_PATTERNS = {
  'application/json': `${API_ROOT}(?:/openapi[.]json)?`,
  'application/schema+json': `${API_ROOT}/schemas/\\w+[.]json`,
  'text/html': `${API_ROOT}/(?:docs|try)`,
}

const OWN = new RegExp(`^(?<own>${Object.values(OWN_PATTERNS).join('|')})[?]?$`)
const REQUEST = new RegExp(
  `^(?:(?<detail>${DETAIL_PATTERN})|${LIST_PATTERN})(?:[?](?:${LOCALE_PATTERN})?)?$`,
)

const DETAIL_OF_DOCUMENT = `${API_ROOT}/(?:${PROFILE_COLLECTIONS.join('|')})/${NAME}`
const STORED = new RegExp(`^(?<address>${DETAIL_OF_DOCUMENT})/(?:${LOCALES.join('|')})[.]json$`)

/** What is stored beside the documents in one language: those in all at once, pictures, lists. */
const LATE = new RegExp(
  `^(?:(?<document>${DETAIL_OF_DOCUMENT})/all|${API_ROOT}/media/(?<picture>${NAME})/(?<of>${LANGUAGES})|${API_ROOT}/lists/(?<list>[a-z-]+)(?:/(?<locale>${LANGUAGES}))?)[.]json$`,
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

/** The paths in the store of a picture, in each language and in all. */
export const storedPathsOfPicture = (id: string): string[] =>
  STORED_LOCALES.map((locale) => `${API_ROOT}/media/${id}${fileNameOf(locale)}`)

/** The path in the store of what a request asks for, as it was sent; undefined when it asks for something else. */
export function storedPathFor(target: string): string | undefined {
  const { detail, list, locale } = REQUEST.exec(target)?.groups ?? {}
  if (detail !== undefined) return detail + fileNameOf(locale ?? DEFAULT_LOCALE)
  if (list !== undefined) return storedPathOfList(list, locale)
  const own = OWN.exec(target)?.groups?.own
  return own === undefined ? undefined : storedPathOfOwn(own)
}

/** The path in the store of a document of the API about itself; its root is a folder there. */
export const storedPathOfOwn = (address: string): string =>
  address === API_ROOT ? `${API_ROOT}/index.json` : address

/** The address of the document that a path of the store belongs to; undefined where it is none's, and of the document in all languages. */
export const addressOfStored = (path: string): string | undefined =>
  STORED.exec(path)?.groups?.address

/** What a file answers that is no document in one language. */
export type LateFile =
  /** A document in all languages, under one of its addresses. */
  | { kind: 'document'; address: string }
  | { kind: 'picture'; id: string; locale: StoredLocale }
  | { kind: 'list'; resource: Resource; locale: StoredLocale | undefined }

/** What a path of the store answers whose file is written late; undefined for all others. */
export function lateFileAt(path: string): LateFile | undefined {
  const { document, picture, of, list, locale } = LATE.exec(path)?.groups ?? {}
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
