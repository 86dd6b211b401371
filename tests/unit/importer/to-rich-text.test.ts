import { describe, expect, it } from 'vitest'

import { toRichText } from '../../../src/importer/to-rich-text'

describe('toRichText', () => {
  it('writes paragraphs and lists as the editor does', () => {
    const { root } = toRichText(
      [
        { kind: 'paragraph', text: 'One.' },
        { kind: 'list', ordered: true, items: ['a', 'b'] },
      ],
      'en',
    )
    expect(root).toMatchObject({
      type: 'root',
      direction: 'ltr',
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [{ type: 'text', text: 'One.', mode: 'normal' }],
        },
        {
          type: 'list',
          listType: 'number',
          tag: 'ol',
          start: 1,
          children: [
            { type: 'listitem', value: 1, children: [{ text: 'a' }] },
            { type: 'listitem', value: 2, children: [{ text: 'b' }] },
          ],
        },
      ],
    })
  })

  it('writes Arabic from right to left', () => {
    const { root } = toRichText([{ kind: 'list', ordered: false, items: ['أ'] }], 'ar')
    expect(root).toMatchObject({ direction: 'rtl', children: [{ direction: 'rtl', tag: 'ul' }] })
  })
})
