import { describe, expect, it } from 'vitest'

import { readHtml } from '@/importer/read-html'

const read = (html: string) =>
  readHtml(html).flatMap(({ kind, text }) => (kind === 'blank' ? [] : [[kind, text]]))

describe('what an HTML text hides', () => {
  it.each([
    ['<p hidden>Not for print.</p>'],
    ['<p style="color: red; display: none">Not for print.</p>'],
    ['<div style="visibility:hidden"><p>Not for print.</p></div>'],
    ['<ul hidden><li>Not for print.</li></ul>'],
    ['<table><tr style="display:none"><td>Not for print.</td></tr></table>'],
    ["<p class=MsoNormal style='mso-hide:all'>Not for print.</p>"],
    ["<div style='mso-element:comment-list'><p class=MsoCommentText>Not for print.</p></div>"],
  ])('is no text of it: %s', (html) => {
    expect(read(`<p>Before.</p>${html}<p>Behind.</p>`)).toEqual([
      ['text', 'Before.'],
      ['aside', 'Not for print.'],
      ['text', 'Behind.'],
    ])
  })

  it.each([
    ['<del>or seven</del>'],
    ['<s>or seven</s>'],
    ['<strike>or seven</strike>'],
    ['<span style="text-decoration: line-through">or seven</span>'],
    ["<span style='display:none;mso-hide:all'>or seven</span>"],
    ['<span class=MsoCommentReference><a class=msocomanchor>or seven</a></span>'],
  ])('is taken out of a sentence, and out of a row: %s', (html) => {
    expect(read(`<p>It has six ${html} ports.</p><p>Next.</p>`)).toEqual([
      ['text', 'It has six ports.'],
      ['aside', 'or seven'],
      ['text', 'Next.'],
    ])
    expect(read(`<table><tr><td>Ports</td><td>six ${html}</td></tr></table>`)).toEqual([
      ['row', 'Ports | six'],
      ['aside', 'or seven'],
    ])
  })

  it('is told from what it shows', () => {
    const shown =
      '<p style="display:block">One.</p><p style="text-decoration:underline">Two.</p><p class="hidden-agenda">Three.</p>'
    expect(read(`<body style="display:none">${shown}</body>`)).toEqual([
      ['text', 'One.'],
      ['text', 'Two.'],
      ['text', 'Three.'],
    ])
  })

  it('has its own lines of the source, and so has what follows', () => {
    const lines = readHtml('<p>One\n<del>two\n</del>three</p>\n<p hidden>four</p>\n<p>five</p>')
    expect(
      lines.flatMap(({ kind, number, text }) => (kind === 'blank' ? [] : [[number, text]])),
    ).toEqual([
      [1, 'One three'],
      [2, 'two'],
      [4, 'four'],
      [5, 'five'],
    ])
  })
})
