import { describe, expect, it } from 'vitest'

import { localizedRichText, richText } from '../../../../src/demo/content/rich-text'

describe('rich text of the demo content', () => {
  it('holds a paragraph for each string and a bulleted list for each group of strings', () => {
    const { root } = richText('en', ['Before', ['one', 'two'], 'After'])

    expect(root).toMatchObject({
      type: 'root',
      direction: 'ltr',
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Before', format: 0 }] },
        {
          type: 'list',
          listType: 'bullet',
          tag: 'ul',
          children: [
            { type: 'listitem', value: 1, children: [{ type: 'text', text: 'one' }] },
            { type: 'listitem', value: 2, children: [{ type: 'text', text: 'two' }] },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', text: 'After' }] },
      ],
    })
  })

  it('runs from right to left in Arabic, at every level', () => {
    const serialized = JSON.stringify(richText('ar', ['فقرة', ['بند']]))

    expect(serialized.match(/"direction":"rtl"/g)).toHaveLength(4)
    expect(serialized).not.toContain('ltr')
  })

  it('is absent in a language without blocks', () => {
    const text = localizedRichText({ en: ['Text'], fr: ['Texte'] })

    expect(Object.keys(text)).toEqual(['en', 'fr'])
    expect(text.fr).toEqual(richText('fr', ['Texte']))
  })
})
