import fc from 'fast-check'
import { expect, it } from 'vitest'

import { blocksToText, textToBlocks } from '@/importer/block-text'
import type { ParsedBlock } from '@/importer/parsed-profile'

const words = fc
  .array(fc.constantFrom('police', 'borders', 'crime', 'ministry'), { minLength: 2, maxLength: 6 })
  .map((all) => all.join(' '))
const block: fc.Arbitrary<ParsedBlock> = fc.oneof(
  words.map((text) => ({ kind: 'paragraph' as const, text })),
  fc
    .tuple(fc.boolean(), fc.array(words, { minLength: 1, maxLength: 4 }))
    .map(([ordered, items]) => ({ kind: 'list' as const, ordered, items })),
)

it('writes blocks so that they are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      expect(textToBlocks(blocksToText(blocks))).toEqual(blocks)
    }),
  )
})

it('reads what a person writes: wrapped lines, lists right behind a text, other bullets', () => {
  expect(textToBlocks('One\ntwo\n\n\nBodies:\n• A\n  goes on\n• B\n1. C')).toEqual([
    { kind: 'paragraph', text: 'One two' },
    { kind: 'paragraph', text: 'Bodies:' },
    { kind: 'list', ordered: false, items: ['A goes on', 'B'] },
    { kind: 'list', ordered: true, items: ['C'] },
  ])
})

it('leaves an initial and a number at the start of a line where they stand', () => {
  const text = 'The bureau is led by\nM. Dupont and\nA. Mensah.\n\n12. That was all.'
  expect(textToBlocks(text)).toEqual([
    { kind: 'paragraph', text: 'The bureau is led by M. Dupont and A. Mensah.' },
    { kind: 'paragraph', text: '12. That was all.' },
  ])
})
