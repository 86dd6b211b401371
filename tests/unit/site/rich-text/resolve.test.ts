import { expect, test } from 'vitest'

import type { RichText, RichTextNode } from '../../../../src/content/rich-text'
import { EditionReader } from '../../../../src/editions/edition-set'
import { proseOf } from '../../../../src/site/rich-text/resolve'
import { PageContext } from '../../../../src/site/views/context'
import type { Localized } from '../../../../src/vocabulary/locales'
import {
  image,
  list,
  ORIGIN,
  paragraph,
  richText,
  siteOf,
  text,
} from '../../../support/site-fixture'

function resolve(value: Localized<RichText>, locale: 'en' | 'ar' = 'en') {
  const reader = new EditionReader(siteOf())
  const context = new PageContext({ locale, page: { kind: 'home' } }, reader, { origin: ORIGIN })
  return { prose: proseOf(context, value, { m1: image('m1', 'a') }), context, reader }
}

const blocksOf = (...nodes: RichTextNode[]) => resolve({ en: richText(...nodes) }).prose?.blocks

const link = (fields: object, words = 'here'): RichTextNode => ({
  type: 'link',
  fields,
  children: [text(words)],
})

const words = (content: string) => ({ kind: 'text', text: content, marks: [] })

test('formats become marks, outermost first', () => {
  expect(blocksOf(paragraph(text('x', 1 + 2 + 64)))).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'x', marks: ['strong', 'em', 'sup'] }] },
  ])
})

test('a nested list belongs to the item above it', () => {
  const outer = list('outer') as { children: RichTextNode[] } & RichTextNode
  outer.children.push({ type: 'listitem', children: [list('inner')] })
  expect(blocksOf(outer)).toEqual([
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        {
          children: [words('outer')],
          blocks: [
            {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [{ children: [words('inner')], blocks: [] }],
            },
          ],
        },
      ],
    },
  ])
})

test('a link that is not to the web, mail or a telephone is plain words', () => {
  expect(blocksOf(paragraph(link({ url: 'javascript:alert(1)' })))).toEqual([
    { kind: 'paragraph', children: [words('here')] },
  ])
})

test('an internal link leads to the page of a live document in the page’s language', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'crime-areas', value: 'drugs' } }
  const { prose, reader } = resolve({ ar: richText(paragraph(link(fields))) }, 'ar')
  expect(prose?.blocks).toEqual([
    {
      kind: 'paragraph',
      children: [
        { kind: 'link', href: '/ar/crime-areas/drug-trafficking', children: [words('here')] },
      ],
    },
  ])
  expect(reader.asked).toContain('crime-areas/drugs#listed')
})

test('an internal link to a withdrawn document is plain words', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'countries', value: 'lu' } }
  expect(blocksOf(paragraph(link(fields)))).toEqual([
    { kind: 'paragraph', children: [words('here')] },
  ])
})

test('of an unknown node the children are shown', () => {
  const unknown = { type: 'callout', children: [paragraph(text('kept')), text('also kept')] }
  expect(blocksOf(unknown)).toEqual([
    { kind: 'paragraph', children: [words('kept')] },
    { kind: 'paragraph', children: [words('also kept')] },
  ])
})

test('empty paragraphs and headings leave nothing behind', () => {
  expect(
    blocksOf(paragraph(text('  ')), { type: 'heading', tag: 'h2', children: [] }),
  ).toBeUndefined()
})

test('an image of the edition is shown, any other is not', () => {
  expect(blocksOf({ type: 'upload', value: 'm1' })?.[0]).toMatchObject({
    kind: 'picture',
    picture: { alt: { text: 'Photograph m1' } },
  })
  expect(blocksOf({ type: 'upload', value: 'other' })).toBeUndefined()
})

test('a missing translation is given in English, and says so', () => {
  const { prose, context } = resolve({ en: richText(paragraph(text('x'))) }, 'ar')
  expect(prose).toMatchObject({ lang: 'en', dir: 'ltr' })
  expect(context.fellBack).toBe(true)
})
