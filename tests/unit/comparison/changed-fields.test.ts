import fc from 'fast-check'
import { expect, test } from 'vitest'

import { changedFields } from '@/comparison/changed-fields'
import { compareContents } from '@/comparison/compare'
import { changeIn } from '@/comparison/read'
import type { CountryContent } from '@/content/profiles'
import { LOCALES } from '@/vocabulary/locales'
import { image } from '../../support/site-fixture'
import { country } from './arbitrary'

const between = (before: CountryContent, after: CountryContent, locale: 'en' | 'fr' = 'en') =>
  changedFields('countries', locale, { content: before, media: {} }, { content: after, media: {} })

test('only what a reader of the language reads counts', () => {
  const [before, after] = [
    { name: { en: 'Belgium', fr: 'Belgique' }, iso2: 'BE' },
    { name: { en: 'Belgium', fr: 'La Belgique' }, iso2: 'BX' },
  ]
  expect(between(before, after)).toEqual(['iso2'])
  expect(between(before, after, 'fr')).toEqual(['name', 'iso2'])
})

test('another file or another description of the same picture is a change', () => {
  const content = { gallery: [{ media: 'm' }] }
  const [before, file, words] = [
    image('m', 'a'),
    image('m', 'b'),
    image('m', 'a', { alt: { en: 'Other words' } }),
  ]
  for (const after of [file, words])
    expect(
      changedFields(
        'countries',
        'en',
        { content, media: { m: before } },
        { content, media: { m: after } },
      ),
    ).toEqual(['gallery'])
})

test('agrees with the comparison, which also counts a group that came or went in another language', () => {
  fc.assert(
    fc.property(country, country, (before, after) => {
      const [earlier, later] = [before, after].map((content) => ({ content, media: {} }))
      if (!earlier || !later) throw new Error('Two contents are needed.')
      const compared = compareContents('countries', earlier, later)
      for (const locale of LOCALES) {
        const changed = changedFields('countries', locale, earlier, later)
        for (const { name, value } of compared) {
          const isChanged = changeIn(locale, value) !== 'same'
          if (value.kind !== 'group' && value.kind !== 'rows')
            expect(changed.includes(name), name).toBe(isChanged)
          else if (!isChanged) expect(changed).not.toContain(name)
        }
      }
    }),
    { numRuns: 60 },
  )
})
