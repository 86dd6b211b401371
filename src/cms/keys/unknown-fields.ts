import { PROFILE_FIELDS, type FieldShapes } from '../../content/profile-fields'
import { saidBack } from '../../vocabulary/said-back'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Refusal } from '../../workflow/refusals'

/** What Payload's REST answers with a document besides its content, and may come back with it. */
const BESIDES = ['id', '_status', 'createdAt', 'updatedAt']

/** What Payload's REST answers with a row. */
const BESIDES_IN_ROWS = ['id']

/** What stands against fields that a collection does not have: Payload would leave them out and say nothing. */
export const unknownFields = (
  collection: ProfileCollection,
  data: Record<string, unknown>,
): Refusal[] => unknownIn(PROFILE_FIELDS[collection], data, BESIDES, '')

function unknownIn(fields: FieldShapes, value: unknown, besides: string[], at: string): Refusal[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    if (besides.includes(name)) return []
    const path = `${at}${saidBack(name)}`
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!shape)
      return {
        code: 'invalid-content',
        path,
        message: `There is no field "${path}". There are: ${Object.keys(fields).join(', ')}.`,
      }
    if (shape.kind === 'group') return unknownIn(shape.fields, each, [], `${path}.`)
    if (shape.kind !== 'rows' || !Array.isArray(each)) return []
    return each.flatMap((row, index) =>
      unknownIn(shape.fields, row, BESIDES_IN_ROWS, `${path}.${String(index)}.`),
    )
  })
}
