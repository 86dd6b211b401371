import { expect, test } from 'vitest'

import { PROFILE_FIELDS } from '@/content/profile-fields'
import { isSectionOf, sectionAt, sectionsOf } from '@/reader-reports/sections'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'

test.each(PROFILE_COLLECTIONS)('sections of %s show fields that are there', (collection) => {
  for (const section of sectionsOf(collection)) {
    const { field, shows } = sectionAt(collection, section) ?? {}
    if (field) expect(PROFILE_FIELDS[collection]).toHaveProperty(field)
    if (shows) {
      const [by = ''] = shows.by.split('.')
      expect(PROFILE_FIELDS[shows.collection]).toHaveProperty(by)
    }
  }
})

test('a section belongs to a kind of page', () => {
  expect(isSectionOf('ncbs', 'mandate')).toBe(true)
  expect(isSectionOf('countries', 'mandate')).toBe(false)
  expect(isSectionOf('countries', 'toString')).toBe(false)
  expect(isSectionOf('countries', undefined)).toBe(false)
})
