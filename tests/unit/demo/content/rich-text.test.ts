import { describe, expect, it } from 'vitest'

import { localizedRichText } from '../../../../src/demo/content/rich-text'

describe('rich text of the demo content', () => {
  it('holds a paragraph for each string and a bulleted list for each group of strings', () => {
    const { en } = localizedRichText({ en: ['Before', ['one', 'two'], 'After'] })

    expect(en?.root).toMatchObject({
      type: 'root',
      direction: 'ltr',
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Before' }] },
        {
          type: 'list',
          listType: 'bullet',
          children: [
            { type: 'listitem', value: 1, children: [{ type: 'text', text: 'one' }] },
            { type: 'listitem', value: 2, children: [{ type: 'text', text: 'two' }] },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', text: 'After' }] },
      ],
    })
  })

  it('runs in the direction of each language', () => {
    const { fr, ar } = localizedRichText({ fr: ['Texte'], ar: ['نص'] })

    expect([fr?.root.direction, ar?.root.direction]).toEqual(['ltr', 'rtl'])
  })

  it('is absent in a language without blocks', () => {
    expect(Object.keys(localizedRichText({ en: ['Text'], fr: ['Texte'] }))).toEqual(['en', 'fr'])
  })
})
