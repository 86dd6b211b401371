import type { UnderstoodProfile } from '../../import-desk/answers'
import type { ImportWords } from '../../words/import'
import type { FieldId } from './field-places'

/** What a field is called beside a passage that became it. */
export function fieldName(field: FieldId, { profile }: UnderstoodProfile, words: ImportWords) {
  if (field.startsWith('area:')) return words.fields.crimeAreas
  if (field.startsWith('section:')) {
    const section = profile.sections[Number(field.slice('section:'.length))]
    return section?.field ? words.sections[section.field] : words.roles.other
  }
  return words.fields[field as keyof ImportWords['fields']]
}
