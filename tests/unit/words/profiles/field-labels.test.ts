import { expect, test } from 'vitest'

import { PROFILE_FIELDS, type FieldShapes } from '@/content/profile-fields'
import { LOCALES } from '@/vocabulary/locales'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { fieldLabels } from '@/words/profiles/field-labels'

const pathsIn = (shapes: FieldShapes, prefix = ''): string[] =>
  Object.entries(shapes).flatMap(([name, shape]) => [
    `${prefix}${name}`,
    ...('fields' in shape ? pathsIn(shape.fields, `${prefix}${name}.`) : []),
  ])

test.each(LOCALES.flatMap((locale) => PROFILE_COLLECTIONS.map((each) => [each, locale] as const)))(
  'every field of %s has a name of its own in %s',
  (collection, locale) => {
    const labels = fieldLabels(collection, locale)
    expect(Object.keys(labels).sort()).toEqual(pathsIn(PROFILE_FIELDS[collection]).sort())
  },
)

test('a field whose name is that of its words is called by what it is', () => {
  expect(fieldLabels('countries', 'en')['keyFacts.label']).toBe('Label')
  expect(fieldLabels('ncbs', 'en')['contacts.label']).toBe('Label')
  expect(fieldLabels('ncbs', 'en').contacts).toBe('Contact points')
})
