import { is, type EditionSet } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'
import { API_ROOT } from '../../vocabulary/api-root'
import { DEFAULT_LOCALE, LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
import { slugOf } from '../representation/represent'

/** The address of a detail that is stored. Web servers read it too, so it is written as both understand it. */
export const DETAIL_PATTERN = `${API_ROOT}/(?:${PROFILE_COLLECTIONS.join('|')})/[\\w-]{1,100}`

/** The query of a request that a stored detail answers: none, or one language. */
export const LOCALE_PATTERN = `locale=(?<locale>${LOCALES.join('|')})`

/** The addresses of the API's documents about itself, by the type that they have. */
export const OWN_PATTERNS = {
  'application/json': `${API_ROOT}(?:/openapi[.]json)?`,
  'application/schema+json': `${API_ROOT}/schemas/\\w+[.]json`,
  'text/html': `${API_ROOT}/(?:docs|try)`,
}

const OWN = new RegExp(`^(?<own>${Object.values(OWN_PATTERNS).join('|')})[?]?$`)
const REQUEST = new RegExp(`^(?<address>${DETAIL_PATTERN})(?:[?](?:${LOCALE_PATTERN})?)?$`)
const STORED = new RegExp(`^(?<address>${DETAIL_PATTERN})/(?:${LOCALES.join('|')})[.]json$`)

/** The name of a detail's file in its folder. */
export const fileNameOf = (locale: string): string => `/${locale}.json`

/** The languages in which a detail is stored; with several at once it is asked of the database. */
export const storedPathsOf = (address: string): string[] =>
  LOCALES.map((locale) => address + fileNameOf(locale))

/** The path in the store of what a request asks for, as it was sent; undefined when it asks for something else. */
export function storedPathFor(target: string): string | undefined {
  const { address, locale } = REQUEST.exec(target)?.groups ?? {}
  if (address !== undefined) return address + fileNameOf(locale ?? DEFAULT_LOCALE)
  const own = OWN.exec(target)?.groups?.own
  return own === undefined ? undefined : storedPathOfOwn(own)
}

/** The path in the store of a document of the API about itself; its root is a folder there. */
export const storedPathOfOwn = (address: string): string =>
  address === API_ROOT ? `${API_ROOT}/index.json` : address

/** The address of the detail that a path of the store belongs to; undefined where it is none's. */
export const addressOfStored = (path: string): string | undefined =>
  STORED.exec(path)?.groups?.address

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
