import fc from 'fast-check'
import { expect, test } from 'vitest'

import { blocksOf } from '@/comparison/blocks'
import { compareBlocks } from '@/comparison/compare-rich-text'
import { textOf } from '@/comparison/passages'
import { passagesOn, type Side } from '@/comparison/read'
import { list, paragraph, richText as rich, text } from '../../support/site-fixture'
import { richText } from './arbitrary'

const heading = (words: string, tag = 'h3') => ({ type: 'heading', tag, children: [text(words)] })

const outline = (before: Parameters<typeof rich>, after: Parameters<typeof rich>) =>
  compareBlocks('en', rich(...before), rich(...after)).map(({ place, change, passages }) => [
    place,
    change,
    textOf(
      passagesOn(place === 'removed' || place === 'moved-away' ? 'before' : 'after', passages),
    ),
  ])

test('a paragraph that was added leaves the others the same', () => {
  const [one, two, three] = [
    paragraph(text('One.')),
    paragraph(text('Two.')),
    paragraph(text('Three.')),
  ]
  expect(outline([one, three], [one, two, three])).toEqual([
    ['kept', 'same', 'One.'],
    ['added', 'added', 'Two.'],
    ['kept', 'same', 'Three.'],
  ])
})

test('a paragraph that became a heading is the same block, changed', () => {
  const [block] = compareBlocks('en', rich(paragraph(text('Police'))), rich(heading('Police')))
  expect(block).toMatchObject({
    place: 'kept',
    change: 'changed',
    before: { kind: 'paragraph' },
    after: { kind: 'heading', level: 'h3' },
    passages: [{ text: 'Police', in: 'both' }],
  })
})

test('list items are compared one by one', () => {
  expect(
    outline(
      [list('The federal police', 'The customs', 'The courts')],
      [list('The federal police', 'The courts and prosecutors', 'The coast guard')],
    ),
  ).toEqual([
    ['kept', 'same', 'The federal police'],
    ['removed', 'removed', 'The customs'],
    ['kept', 'changed', 'The courts and prosecutors'],
    ['added', 'added', 'The coast guard'],
  ])
})

test('a paragraph that was moved and changed stands where it was and where it is', () => {
  const moved = 'Customs officers work at the airport beside the police.'
  const others = ['First of all.', 'Then something else.'].map((words) => paragraph(text(words)))
  const result = outline(
    [paragraph(text(moved)), ...others],
    [...others, paragraph(text(moved.replace('airport', 'harbour')))],
  )
  expect(result.map(([place, change]) => [place, change])).toEqual([
    ['moved-away', 'removed'],
    ['kept', 'same'],
    ['kept', 'same'],
    ['moved-here', 'changed'],
  ])
})

test('the depth of a nested list is a change', () => {
  const item = (...children: ReturnType<typeof list>[]) => ({ type: 'listitem', children })
  const outer = (deep: boolean) => ({
    type: 'list',
    tag: 'ul',
    children: [
      item(text('Outer')),
      deep
        ? item({ type: 'list', tag: 'ul', children: [item(text('Inner'))] })
        : item(text('Inner')),
    ],
  })
  expect(compareBlocks('en', rich(outer(false)), rich(outer(true)))[1]).toMatchObject({
    place: 'kept',
    change: 'changed',
    before: { depth: 0 },
    after: { depth: 1 },
  })
})

test('whatever the texts, each side has all of its blocks with all of their words', () => {
  fc.assert(
    fc.property(richText, richText, (before, after) => {
      const blocks = compareBlocks('en', before, after)
      const on = (side: Side) =>
        blocks
          .filter((block) => block[side] && !(side === 'before' && block.place === 'moved-here'))
          .map((block) => [block[side], textOf(passagesOn(side, block.passages))])
      const words = (value: typeof before) =>
        blocksOf(value).map(({ kind, runs }) => [kind, textOf(runs)])
      expect(on('before')).toEqual(words(before))
      expect(on('after')).toEqual(words(after))
    }),
  )
})

test('whatever the text, equal ones have no change', () => {
  fc.assert(
    fc.property(richText, (value) => {
      expect(
        compareBlocks('ar', value, structuredClone(value)).every(
          ({ place, change }) => place === 'kept' && change === 'same',
        ),
      ).toBe(true)
    }),
  )
})
