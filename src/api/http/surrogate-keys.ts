import { surrogateKeys } from '../../page-store/surrogate-keys'
import { ANY_CHANGE } from '../../vocabulary/any-change'
import type { Resource } from '../definitions/resources'

/** Of what any change of what the public sees may change. */
export const MADE_FROM_EVERYTHING = surrogateKeys([ANY_CHANGE])

/**
 * What a cache in front can throw an answer away by that was made when it was asked for: the documents that it shows, the lists that it
 * depends on, and any change, since that may add what it would show. The names are those of `keysOf` in
 * `src/editions/edition-set.ts`.
 *
 * @param shown the documents that it shows, `type/id`
 */
export function surrogateKeysOf(
  resource: Resource,
  shown: Iterable<string>,
  isList: boolean,
): string {
  const lists = isList || resource === 'media' ? [resource] : []
  return surrogateKeys([ANY_CHANGE, ...lists, ...shown])
}
