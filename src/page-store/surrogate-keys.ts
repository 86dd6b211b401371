import { LOCALES } from '../vocabulary/locales'

/** Stands on every answer: settings change all of them, and an operator may want to throw all of them away. */
export const SITE_KEY = 'site'

/** More keys than this are summed up, so that the header stays small. */
const MOST = 60

/** The address of a page without its language and form. Web servers read it too, so it is written as both understand it. */
export const ADDRESS_PATTERN = `^(?:/(?:${LOCALES.join('|')})(?=[/.?]|$))?/?(?<page>[^?]*?)(?:[.]json|[.]md|[.]atom)?(?:[?]|$)`

const ADDRESS = new RegExp(ADDRESS_PATTERN)

/** The key of a page in all its languages and forms. */
export const pageKey = (path: string): string => `page:/${ADDRESS.exec(path)?.groups?.page ?? ''}`

/**
 * The value of `Surrogate-Key` for an answer: by what a cache in front can throw it away. Names of ours are letters, digits and
 * marks; all else in them was written by whoever asks, and is encoded, so that it is neither a key of its own nor what no header takes.
 *
 * @param keys names of what the answer shows or depends on, as `keysOf` in `src/editions/edition-set.ts` makes them
 */
export function surrogateKeys(keys: Iterable<string>): string {
  const all = [...new Set(keys)]
  const shown = all.length <= MOST ? all : [...new Set(all.map(collectionOf))]
  return [SITE_KEY, ...shown.map(encoded)].join(' ')
}

const encoded = (key: string): string => key.replace(/[^!-~]+/g, encodeURIComponent)

/** The same keys as `Cache-Tag` has them: separated by commas, which stand in none. */
export const cacheTag = (keys: string): string => keys.replaceAll(',', '%2C').replaceAll(' ', ',')

/** What a key is summed up to: `countries` of `countries/1` and `countries?slug=x`; the key of a page stays. */
const collectionOf = (key: string): string =>
  key.startsWith('page:') ? key : (/^[^/?]+/.exec(key)?.[0] ?? key)
