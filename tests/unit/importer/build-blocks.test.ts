import { describe, expect, it } from 'vitest'

import { buildBlocks } from '@/importer/build-blocks'

const itemsOf = (...texts: string[]) =>
  buildBlocks(
    texts.map((text, index) => ({ number: index + 1, text, kind: 'item' })),
    Infinity,
  ).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))

describe('the full stop of an item', () => {
  it.each([
    [['Drugs come by sea. They go on by road.', 'Fraud grows.']],
    [['Fraud grows.']],
    [['It trades with the U.S.', 'It trades with Chad']],
    [['Theft of cars, boats, etc.', 'Fraud']],
  ])('stays behind a sentence or an abbreviation: %j', (items) => {
    expect(itemsOf(...items)).toEqual(items)
  })

  it.each([
    [['drugs;', 'fraud; and', 'theft of art.']],
    [['drugs,', 'fraud,', 'theft of art.']],
    [['drugs', 'fraud', 'theft of art.']],
    [['drugs', 'fraud.', 'theft of art'].map((text) => text.replace('.', ';'))],
  ])('goes where the items are parts of a sentence: %j', (items) => {
    expect(itemsOf(...items)).toEqual(['drugs', 'fraud', 'theft of art'])
  })

  it('stays behind an abbreviation in the middle of a list in a sentence', () => {
    expect(itemsOf('cars, boats, etc.;', 'art.')).toEqual(['cars, boats, etc.', 'art'])
  })
})
