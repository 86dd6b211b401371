import { expect, test } from 'vitest'

import { htmlOf, resolveLinks } from '../../../../src/api/representation/html'
import type { RichTextNode } from '../../../../src/content/rich-text'
import { image, list, paragraph, richText, text } from '../../../support/site-fixture'

const html = (...nodes: RichTextNode[]) => htmlOf(richText(...nodes), {}, 'en')
const link = (fields: object, words = 'here'): RichTextNode => ({
  type: 'link',
  fields,
  children: [text(words)],
})

test('a text becomes elements, and nothing in it becomes markup', () => {
  expect(
    html(
      { type: 'heading', tag: 'h2', children: [text('A & B')] },
      paragraph(text('bold', 1), text(' <b>"x"</b>'), { type: 'linebreak' }),
      list('one'),
      { type: 'quote', children: [text('said')] },
      { type: 'horizontalrule' },
      paragraph(text(' ')),
    ),
  ).toBe(
    '<h3>A &amp; B</h3><p><strong>bold</strong> &lt;b&gt;&quot;x&quot;&lt;/b&gt;<br></p><ul><li>one</li></ul><blockquote>said</blockquote><hr>',
  )
})

test('a link leads to the web only, and not into a script', () => {
  expect(html(paragraph(link({ linkType: 'custom', url: 'https://a.test/?a=1&b="2' })))).toBe(
    '<p><a href="https://a.test/?a=1&amp;b=%222">here</a></p>',
  )
  expect(html(paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' })))).toBe(
    '<p>here</p>',
  )
})

test('a link to a document leads to its page, and is words only while the document is not public', () => {
  const inner = html(
    paragraph(
      link({ linkType: 'internal', doc: { relationTo: 'countries', value: 'be' } }, 'one'),
      link({ linkType: 'internal', doc: { relationTo: 'countries', value: 'lu' } }, 'two'),
      link({ linkType: 'internal', doc: { relationTo: 'users', value: 'x' } }, 'three'),
      link({ linkType: 'custom', url: 'liaison:countries/be' }, 'four'),
    ),
  )
  const resolved = resolveLinks(inner, (_, id) =>
    id === 'be' ? '/en/countries/belgium' : undefined,
  )
  expect(resolved).toBe('<p><a href="/en/countries/belgium">one</a>twothreefour</p>')
})

test('a picture comes with its words in the language of the text', () => {
  const media = { m: image('m', 'a', { alt: { en: 'A "port"', fr: 'Un port' } }) }
  const upload = richText({ type: 'upload', value: 'm' })
  expect(htmlOf(upload, media, 'fr')).toContain('alt="Un port"')
  expect(htmlOf(upload, media, 'es')).toContain('alt="A &quot;port&quot;"')
  expect(htmlOf(upload, {}, 'es')).toBe('')
})
