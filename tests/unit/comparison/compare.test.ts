import fc from 'fast-check'
import { expect, test } from 'vitest'

import { compareContents } from '@/comparison/compare'
import type { FieldComparison, ValueComparison } from '@/comparison/comparison'
import { changedLocales, changeIn } from '@/comparison/read'
import { withoutEmpty } from '@/content/canonical'
import { PROFILE_FIELDS } from '@/content/profile-fields'
import type { CountryContent, MediaContent } from '@/content/profiles'
import { image, prose } from '../../support/site-fixture'
import { country } from './arbitrary'

const compared = (
  before: CountryContent | null,
  after: CountryContent,
  media: { before?: Record<string, MediaContent>; after?: Record<string, MediaContent> } = {},
) =>
  compareContents('countries', before && { content: before, media: media.before ?? {} }, {
    content: after,
    media: media.after ?? {},
  })

const field = (fields: readonly FieldComparison[], name: string): ValueComparison => {
  const found = fields.find((each) => each.name === name)
  if (!found) throw new Error(`No field ${name}`)
  return found.value
}

const rowsOf = (value: ValueComparison) => (value.kind === 'rows' ? value.rows : [])

test('every field is there, in the order of the form', () => {
  expect(compared({}, {}).map(({ name }) => name)).toEqual(Object.keys(PROFILE_FIELDS.countries))
})

test('against nothing, everything that says something was added', () => {
  const fields = compared(null, { name: { en: 'Belgium' }, iso2: 'BE', tagline: { en: '' } })
  expect(field(fields, 'name').change).toBe('added')
  expect(field(fields, 'iso2')).toEqual({
    kind: 'value',
    change: 'added',
    of: { kind: 'code' },
    after: 'BE',
  })
  expect(field(fields, 'tagline').change).toBe('same')
})

test('each language is compared by itself', () => {
  const fields = compared(
    { name: { en: 'Belgium', fr: 'Belgique' } },
    { name: { en: 'Belgium', fr: 'La Belgique', ar: 'بلجيكا' } },
  )
  const name = field(fields, 'name')
  expect(['en', 'fr', 'es', 'ar'].map((locale) => changeIn(locale as 'en', name))).toEqual([
    'same',
    'changed',
    'same',
    'added',
  ])
  expect(changedLocales(fields)).toEqual(['fr', 'ar'])
})

test('a value that all languages share is a change in each of them', () => {
  expect(changedLocales(compared({ iso2: 'BE' }, { iso2: 'BY' }))).toEqual(['en', 'fr', 'es', 'ar'])
})

test('of several relations each is kept, removed, added or moved', () => {
  const value = field(
    compared({ neighbours: ['a', 'b', 'c'] }, { neighbours: ['c', 'a', 'd'] }),
    'neighbours',
  )
  expect(value).toMatchObject({ kind: 'list', change: 'changed', of: { to: 'countries' } })
  expect(value.kind === 'list' && value.items.map(({ place }) => place)).toEqual([
    'moved-here',
    'kept',
    'removed',
    'moved-away',
    'added',
  ])
})

test('a row is the same when it is about the same, whatever else changed in it', () => {
  const fields = compared(
    {
      keyFacts: [
        { label: { en: 'Land border' }, value: { en: '1,000 km' } },
        { label: { en: 'Capital' }, value: { en: 'Brussels' } },
      ],
    },
    {
      keyFacts: [
        { label: { en: 'Population' }, value: { en: '11 million' } },
        { label: { en: 'Land border' }, value: { en: '1,297 km' } },
        { label: { en: 'Capital' }, value: { en: 'Brussels' } },
      ],
    },
  )
  expect(rowsOf(field(fields, 'keyFacts')).map(({ place, change }) => [place, change])).toEqual([
    ['added', 'added'],
    ['kept', 'changed'],
    ['kept', 'same'],
  ])
})

test('a row with its id is the same under another name', () => {
  const row = (id: string, label: string) => ({ id, label: { en: label } })
  const fields = compared(
    { keyFacts: [row('1', 'Area'), row('2', 'Capital')] },
    { keyFacts: [row('1', 'Size of the country'), row('2', 'Capital')] },
  )
  expect(rowsOf(field(fields, 'keyFacts')).map(({ place }) => place)).toEqual(['kept', 'kept'])
})

test('a row that changed in one language is a change in that language', () => {
  const rows = (note: object) => ({ crimeAreas: [{ crimeArea: 'a', note }] })
  const fields = compared(rows({ en: 'One', fr: 'Un' }), rows({ en: 'One', fr: 'Une' }))
  expect(changedLocales(fields)).toEqual(['fr'])
})

test('a picture whose alternative text changed is a change, though its id did not', () => {
  const before = image('m1', 'a')
  const after = { ...before, alt: { en: 'Another description' } }
  const gallery = { gallery: [{ media: 'm1' }] }
  const fields = compared(gallery, gallery, { before: { m1: before }, after: { m1: after } })
  expect(field(fields, 'gallery').change).toBe('changed')
  const [row] = rowsOf(field(fields, 'gallery'))
  const media = row && field(row.fields, 'media')
  expect(media).toMatchObject({ kind: 'image', change: 'changed', fileChanged: false })
  expect(media?.kind === 'image' && field(media.fields, 'alt').change).toBe('changed')
})

test('a picture with another file is a change', () => {
  const meta = { meta: { image: 'm1' } }
  const fields = compared(meta, meta, {
    before: { m1: image('m1', 'a') },
    after: { m1: image('m1', 'b') },
  })
  expect(field(fields, 'meta').change).toBe('changed')
})

test('a row that says nothing is no change', () => {
  const empty = { crimeAreas: [{}] } as CountryContent
  expect(field(compared(empty, {}), 'crimeAreas').change).toBe('same')
})

test('a field that no form has any more is shown all the same', () => {
  const fields = compared({ motto: { en: 'Old words' } } as CountryContent, {})
  expect(field(fields, 'motto')).toMatchObject({ change: 'removed', before: '{"en":"Old words"}' })
})

test('a difference that nobody sees in the text is a change of the field all the same', () => {
  const before = prose('The same words.')
  const after = structuredClone(before)
  Object.assign(after.root, { indent: 1 })
  const value = field(
    compared({ crimeOverview: { en: before } }, { crimeOverview: { en: after } }),
    'crimeOverview',
  )
  expect(changeIn('en', value)).toBe('changed')
})

test('whatever the content, equal ones have no change, row ids aside', () => {
  fc.assert(
    fc.property(country, (content) => {
      const fields = compared(content, structuredClone(content))
      expect(fields.filter(({ value }) => value.change !== 'same')).toEqual([])
      expect(changedLocales(fields)).toEqual([])
    }),
  )
})

test('whatever the contents, a field has a change exactly when it differs', () => {
  fc.assert(
    fc.property(country, country, (before, after) => {
      for (const { name, value } of compared(before, after)) {
        const [old, recent] = [before, after].map((content) =>
          JSON.stringify(
            withoutEmpty((content as Record<string, unknown>)[name]) ?? null,
            sortedKeys,
          ),
        )
        expect(value.change === 'same', name).toBe(old === recent)
      }
    }),
  )
})

const sortedKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
