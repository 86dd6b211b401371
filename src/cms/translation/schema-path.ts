import type { Field, Tab } from 'payload'
import { getFieldPaths } from 'payload/shared'

/**
 * Where Payload's forms know a field of a collection, by its name: tabs and rows that have no name of their own stand
 * in that path with their place.
 *
 * @param parent the path of the collection, such as `collection.countries`
 * @returns undefined where there is no such field
 */
export function schemaPathOf(
  fields: readonly (Field | Tab)[],
  name: string,
  parent: string,
  parentIndexPath = '',
): string | undefined {
  for (const [index, field] of fields.entries()) {
    const { indexPath, schemaPath } = getFieldPaths({
      field,
      index,
      parentIndexPath,
      parentPath: '',
      parentSchemaPath: parent,
    })
    if ('name' in field) {
      if (field.name === name) return schemaPath
      continue
    }
    const inner = 'tabs' in field ? field.tabs : 'fields' in field ? field.fields : []
    const found = schemaPathOf(inner, name, schemaPath, indexPath)
    if (found !== undefined) return found
  }
  return undefined
}
