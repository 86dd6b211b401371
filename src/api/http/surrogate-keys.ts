import { surrogateKeys } from '../../page-store/surrogate-keys'
import type { Resource } from '../definitions/resources'

/** Of what any change of what the public sees may change. */
export const MADE_FROM_EVERYTHING = surrogateKeys(['changes'])

/**
 * What a cache in front can throw an answer away by: the documents that it shows, and the lists that it depends on.
 * The names are those of `keysOf` in `src/editions/edition-set.ts`.
 *
 * @param shown the documents that it shows, `type/id`
 */
export function surrogateKeysOf(
  resource: Resource,
  shown: Iterable<string>,
  isList: boolean,
): string {
  const lists = isList || resource === 'media' ? [resource] : []
  return surrogateKeys([...lists, ...shown])
}
