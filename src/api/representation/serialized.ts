import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'

/** A part of an answer as it is sent. */
export interface Serialized {
  /** JSON in UTF-8. */
  json: Buffer
  /** The documents that it shows, `type/id`. */
  shows: readonly string[]
}

/** A document or record of an answer as it is sent. */
export const serialized = (value: object): Serialized => ({
  json: Buffer.from(JSON.stringify(value)),
  shows: [...documentsIn(value)],
})

/** The documents that a part of an answer shows, `type/id`: every object that names a document is about it. */
export function documentsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return into
  if ('type' in value && 'id' in value && PROFILE_COLLECTIONS.some((each) => each === value.type))
    into.add(`${String(value.type)}/${String(value.id)}`)
  for (const each of Object.values(value)) documentsIn(each, into)
  return into
}
