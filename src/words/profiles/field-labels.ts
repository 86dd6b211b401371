import { PROFILE_FIELDS, type FieldShape, type FieldShapes } from '../../content/profile-fields'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { PROFILE_WORDS } from '.'

/** Fields whose words stand under another name, because `label` is what words are called there. */
const OTHER_NAMES: Record<string, string> = {
  'countries.keyFacts.label': 'fact',
  'ncbs.contacts.label': 'detail',
}

/** What the fields of a collection are called, by path, such as `keyFacts.value`. */
export function fieldLabels(collection: ProfileCollection, locale: Locale): Record<string, string> {
  const { [collection]: own, meta, slug } = PROFILE_WORDS[locale]
  return Object.fromEntries(
    labelsIn(PROFILE_FIELDS[collection], { meta, slug, ...own }, `${collection}.`).map(
      ([path, label]) => [path.slice(collection.length + 1), label],
    ),
  )
}

function labelsIn(shapes: FieldShapes, words: object, prefix: string): [string, string][] {
  return Object.entries(shapes).flatMap(([name, shape]): [string, string][] => {
    const path = `${prefix}${name}`
    const word = (words as Record<string, unknown>)[OTHER_NAMES[path] ?? name]
    const label = typeof word === 'object' && word !== null && 'label' in word ? word.label : word
    const inside = fieldsIn(shape)
    return [
      ...(typeof label === 'string' ? [[path, label] satisfies [string, string]] : []),
      ...(inside && typeof word === 'object' && word !== null
        ? labelsIn(inside, word, `${path}.`)
        : []),
    ]
  })
}

const fieldsIn = (shape: FieldShape): FieldShapes | undefined =>
  'fields' in shape ? shape.fields : undefined
