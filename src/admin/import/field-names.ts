import type { UnderstoodProfile } from '../../import-desk/answers'
import type { Correctable } from '../../importer/corrections'
import type { ImportWords } from '../../words/import'
import type { FieldId } from './field-places'

/** What a field is called beside a passage that became it. */
export function fieldName(
  field: FieldId,
  { profile }: UnderstoodProfile,
  words: ImportWords,
): string {
  if (field.startsWith('area:')) return words.fields.crimeAreas
  if (field.startsWith('section:')) {
    const section = profile.sections[Number(field.slice('section:'.length))]
    return section?.field ? words.sections[section.field] : words.original.leftOut
  }
  return words.fields[field as Correctable]
}

/** The id of a field's element, to be linked to from the text. */
export const fieldElementId = (field: FieldId): string => `import-${field.replace(':', '-')}`
