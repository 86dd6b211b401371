import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import type { Resource } from '../definitions/resources'

/** More keys than this are summed up, so that the header stays small. */
const MOST = 60

/**
 * What a cache in front can throw an answer away by: the documents that it shows, and the lists that it depends on.
 * The names are those of `keysOf` in `src/editions/edition-set.ts`.
 */
export function surrogateKeysOf(resource: Resource, data: unknown, isList: boolean): string {
  const shown = new Set<string>()
  collect(data, shown)
  const lists = isList || resource === 'media' ? [resource] : []
  const keys = [...lists, ...shown]
  if (keys.length <= MOST) return keys.join(' ')
  const collections = new Set([...shown].map((key) => key.split('/')[0] ?? ''))
  return [...new Set([...lists, ...collections])].join(' ')
}

/** Every object that names a document is about it. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'id' in value && PROFILE_COLLECTIONS.some((each) => each === value.type))
    into.add(`${String(value.type)}/${String(value.id)}`)
  for (const each of Object.values(value)) collect(each, into)
}
