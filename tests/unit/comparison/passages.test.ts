import fc from 'fast-check'
import { expect, test } from 'vitest'

import { comparePassages, textOf } from '@/comparison/passages'
import { passagesOn } from '@/comparison/read'
import { words } from './arbitrary'

const compared = (before: string, after: string, locale: 'en' | 'ar' = 'en') =>
  comparePassages(locale, [{ text: before }], [{ text: after }]).map(({ text, in: where }) => [
    where,
    text,
  ])

test('a word that changed is the only change', () => {
  expect(compared('Four neighbours share it.', 'Five neighbours share it.')).toEqual([
    ['before', 'Four'],
    ['after', 'Five'],
    ['both', ' neighbours share it.'],
  ])
})

test('Arabic is divided into words as well', () => {
  expect(compared('تعمل الشرطة على الحدود', 'تعمل الجمارك على الحدود', 'ar')).toEqual([
    ['both', 'تعمل '],
    ['before', 'الشرطة'],
    ['after', 'الجمارك'],
    ['both', ' على الحدود'],
  ])
})

test('words that changed side by side are one change, with the space between them', () => {
  expect(compared('a red car', 'a blue van')).toEqual([
    ['both', 'a '],
    ['before', 'red car'],
    ['after', 'blue van'],
  ])
})

test('a word that is bold now is kept, and says how it looked', () => {
  expect(
    comparePassages(
      'en',
      [{ text: 'the border police' }],
      [{ text: 'the ' }, { text: 'border', style: { format: 1 } }, { text: ' police' }],
    ),
  ).toEqual([
    { text: 'the ', in: 'both' },
    { text: 'border', in: 'both', style: { format: 1 }, was: { format: 0 } },
    { text: ' police', in: 'both' },
  ])
})

test('a link that leads elsewhere now has both addresses', () => {
  const to = (url: string) => [{ text: 'here', style: { format: 0, link: { url } } }]
  expect(comparePassages('en', to('https://a.example'), to('https://b.example'))).toEqual([
    {
      text: 'here',
      in: 'both',
      style: { format: 0, link: { url: 'https://b.example' } },
      was: { format: 0, link: { url: 'https://a.example' } },
    },
  ])
})

test('two long texts without a word in common are one in place of the other', () => {
  const text = (letter: string) => Array.from({ length: 3000 }, (_, n) => `${letter}${n}`).join(' ')
  expect(compared(text('a'), text('b')).map(([where]) => where)).toEqual(['before', 'after'])
})

const runs = fc.array(
  fc.record(
    { text: words, style: fc.record({ format: fc.constantFrom(1, 2) }) },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 5 },
)

const looks = (passages: readonly { text: string; style?: object }[]) =>
  passages.flatMap(({ text, style }) =>
    Array.from(text, (letter) => [letter, style ?? { format: 0 }]),
  )

test('whatever the texts, each side has all of its words, as they look there', () => {
  fc.assert(
    fc.property(runs, runs, (before, after) => {
      const passages = comparePassages('en', before, after)
      expect(textOf(passagesOn('before', passages))).toBe(textOf(before))
      expect(textOf(passagesOn('after', passages))).toBe(textOf(after))
      expect(looks(passagesOn('before', passages))).toEqual(looks(before))
      expect(looks(passagesOn('after', passages))).toEqual(looks(after))
    }),
  )
})

test('whatever the text, equal ones have no change', () => {
  fc.assert(
    fc.property(runs, (text) => {
      expect(
        comparePassages('ar', text, text).every((passage) => passage.in === 'both' && !passage.was),
      ).toBe(true)
    }),
  )
})
