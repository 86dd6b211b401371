import { CROSS_ORIGIN } from '../src/api/http/cross-origin'
import { IMMUTABLE, publicHeaders } from '../src/page-store/headers'
import { cacheTag } from '../src/page-store/surrogate-keys'

/** A text as nginx reads it in one piece. */
export const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** Variables with the keys of the address that was asked for, as each of both headers has them. */
export const KEYS_OF_ADDRESS = '$liaison_surrogate_key'
export const TAG_OF_ADDRESS = '$liaison_cache_tag'

/** Those of every page. They are written out where they can be: each that is put together costs time. */
const PAGE_HEADERS: Record<string, string> = {
  ...publicHeaders({}),
  'Cache-Control': '${CACHE_CONTROL}',
  'Content-Language': '$liaison_language',
  'Surrogate-Key': KEYS_OF_ADDRESS,
  // Files are marked with a time that is none: the tag is made of it.
  'Last-Modified': '',
}

/** Those of what the address names the content of. */
export const FILE_HEADERS: Record<string, string> = {
  ...PAGE_HEADERS,
  'Cache-Control': IMMUTABLE,
  'Cross-Origin-Resource-Policy': '$liaison_resource_policy',
  'Content-Language': '',
}

/** What the public API answers, anybody may read from any page. */
export const API_HEADERS: Record<string, string> = {
  ...PAGE_HEADERS,
  ...CROSS_ORIGIN,
  'Content-Language': '',
}

/** With the keys once more for other caches; the start takes that out where there is no cache in front. */
const withCacheTag = (named: Record<string, string>): Record<string, string> => {
  const { 'Surrogate-Key': keys } = named
  if (keys === undefined) return named
  return { ...named, 'Cache-Tag': keys === KEYS_OF_ADDRESS ? TAG_OF_ADDRESS : cacheTag(keys) }
}

/** The directives that give an answer these headers. */
export const addHeaders = (named: Record<string, string>): string[] =>
  Object.entries(withCacheTag(named))
    .filter(([name, value]) => value !== '' || name === 'Last-Modified')
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)

/** The same with the headers of every page. */
export const headers = (more: Record<string, string> = {}): string[] =>
  addHeaders({ ...PAGE_HEADERS, ...more })
