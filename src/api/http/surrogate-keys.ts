import { surrogateKeys } from '../../page-store/surrogate-keys'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import type { Resource } from '../definitions/resources'

/** Of what any change of what the public sees may change. */
export const EVERY_CHANGE = surrogateKeys(['changes'])

/**
 * What a cache in front can throw an answer away by: the documents that it shows, and the lists that it depends on.
 * The names are those of `keysOf` in `src/editions/edition-set.ts`.
 */
export function surrogateKeysOf(resource: Resource, data: unknown, isList: boolean): string {
  const shown = new Set<string>()
  collect(data, shown)
  const lists = isList || resource === 'media' ? [resource] : []
  return surrogateKeys([...lists, ...shown])
}

/** Every object that names a document is about it. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'id' in value && PROFILE_COLLECTIONS.some((each) => each === value.type))
    into.add(`${String(value.type)}/${String(value.id)}`)
  for (const each of Object.values(value)) collect(each, into)
}
