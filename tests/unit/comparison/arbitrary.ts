import fc from 'fast-check'

import type { RichText, RichTextNode } from '@/content/rich-text'
import { LOCALES } from '@/vocabulary/locales'

/** Few words, so that two texts have some in common. */
const word = fc.constantFrom(
  'police',
  'border',
  'the',
  'Sofia',
  'الشرطة',
  'على',
  'été',
  '12',
  '👮🏽',
  ',',
  '.',
)

export const words = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', '\n', ' — ')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''))

const leaf: fc.Arbitrary<RichTextNode> = fc.record({
  type: fc.constant('text' as const),
  text: words,
  format: fc.constantFrom(0, 1, 3),
})

const link: fc.Arbitrary<RichTextNode> = fc.record({
  type: fc.constant('link'),
  fields: fc.constantFrom(
    { linkType: 'custom' as const, url: 'https://one.example' },
    { linkType: 'custom' as const, url: 'https://two.example', newTab: true },
    { linkType: 'internal' as const, doc: { relationTo: 'countries', value: 'be' } },
  ),
  children: fc.array(leaf, { minLength: 1, maxLength: 2 }),
})

const inlines = fc.array(fc.oneof(leaf, link, fc.constant<RichTextNode>({ type: 'linebreak' })), {
  maxLength: 4,
})

const item = fc.record({ type: fc.constant('listitem'), children: inlines })

const listOf = (items: fc.Arbitrary<RichTextNode>): fc.Arbitrary<RichTextNode> =>
  fc.record({
    type: fc.constant('list'),
    tag: fc.constantFrom('ul', 'ol'),
    start: fc.constantFrom(1, 3),
    children: fc.array(items, { maxLength: 4 }),
  })

const nested = listOf(item).map((list) => ({ type: 'listitem', children: [list] }))

const block: fc.Arbitrary<RichTextNode> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'quote', 'unknown'), children: inlines }),
  fc.record({
    type: fc.constant('heading'),
    tag: fc.constantFrom('h3', 'h4'),
    children: inlines,
  }),
  listOf(fc.oneof(item, nested)),
  fc.constant<RichTextNode>({ type: 'horizontalrule' }),
)

export const richText: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 6 })
  .map((children) => ({ root: { type: 'root', children } }))

const localized = <T>(value: fc.Arbitrary<T>) =>
  fc.record(
    Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<
      (typeof LOCALES)[number],
      typeof value
    >,
    { requiredKeys: [] },
  )

const id = fc.constantFrom('a', 'b', 'c', 'd')

/** The content of a country, any field of it missing. */
export const country = fc.record(
  {
    name: localized(words),
    iso2: fc.constantFrom('BE', 'BY'),
    memberSince: fc.constantFrom('1923', '1923-09-07'),
    neighbours: fc.uniqueArray(id),
    crimeOverview: localized(richText),
    crimeAreas: fc.array(
      fc.record(
        {
          crimeArea: id,
          prominence: fc.constantFrom('principal', 'supported'),
          note: localized(words),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 5 },
    ),
    keyFacts: fc.array(
      fc.record({ label: localized(words), value: localized(words) }, { requiredKeys: ['label'] }),
      { maxLength: 4 },
    ),
    gallery: fc.array(fc.record({ media: id }), { maxLength: 3 }),
    meta: fc.record({ title: localized(words), image: id }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
