import { expect, test } from 'vitest'

import { leavesOf } from '@/content/leaves'
import { linksOf } from '@/content/links'
import { linkTo, paragraph, richText } from '../readiness/support'

test('every value of a content has its place, rows and groups included', () => {
  const content = {
    name: { en: 'Here' },
    keyFacts: [{ label: { fr: 'Frontière' } }],
    meta: { title: { en: 'Title' } },
  }
  expect(leavesOf('countries', content).map(({ path, field }) => [path, field])).toEqual([
    ['name', 'name'],
    ['keyFacts.0.label', 'keyFacts.label'],
    ['meta.title', 'meta.title'],
  ])
})

test('links stand in texts, at any depth, and in fields for addresses', () => {
  const url = 'https://police.example'
  const list = { type: 'list', children: [{ type: 'listitem', children: [linkTo({ url })] }] }
  const responsibilities = {
    en: richText(list),
    ar: richText(paragraph(linkTo({ relationTo: 'countries', value: 'c' }))),
  }
  expect(linksOf('agencies', { slug: 'police', responsibilities, website: url })).toEqual([
    { path: 'responsibilities', locale: 'en', target: { url } },
    { path: 'responsibilities', locale: 'ar', target: { collection: 'countries', id: 'c' } },
    { path: 'website', target: { url } },
  ])
})
