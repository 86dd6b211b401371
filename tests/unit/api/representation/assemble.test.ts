import { expect, test } from 'vitest'

import { detailParametersOf } from '../../../../src/api/definitions/parameters'
import type { FoundDocument, FoundTarget } from '../../../../src/api/query/document-statement'
import { readQuery } from '../../../../src/api/query/read-query'
import { assemble } from '../../../../src/api/representation/assemble'
import { bodyOf, summaryOf } from '../../../../src/api/representation/represent'
import { Speaker } from '../../../../src/api/representation/speaker'
import { edition, paragraph, richText, text } from '../../../support/site-fixture'

const speaker = new Speaker('en')
const area = edition('crime-areas', 'area', { name: { en: 'Area' }, slug: 'area' })
const land = edition('countries', 'land', { name: { en: 'Land' }, slug: 'former' })
const bureau = edition('ncbs', 'bureau', {
  name: { en: 'Bureau' },
  country: 'land',
  mandate: {
    en: richText(
      paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'crime-areas', value: 'area' } },
        children: [text('there')],
      }),
    ),
  },
})
const target = (of: typeof area | typeof land, slug: string): FoundTarget => ({
  summary: summaryOf(speaker, of),
  slug,
})
const found: FoundDocument = {
  document: 'land',
  key: '',
  slug: 'former',
  presentSlug: 'present',
  body: bodyOf(speaker, land),
  targets: [],
  stating: {
    ncb: [
      {
        summary: summaryOf(speaker, bureau),
        body: bodyOf(speaker, bureau),
        targets: [target(area, 'area'), target(land, 'present')],
      },
    ],
  },
}
const answered = (parameters: string) =>
  assemble(
    'countries',
    found,
    readQuery(new URLSearchParams(parameters), detailParametersOf('countries')),
  )

test('texts of an included document link to what that one names', () => {
  expect(answered('include=ncb&fields=ncb').ncb).toMatchObject({
    mandate: { html: '<p><a href="/en/crime-areas/area">there</a></p>' },
  })
})

test('links lead to where the document is now, whatever slug it had', () => {
  expect(answered('')).toMatchObject({
    slug: 'former',
    links: { self: '/api/v1/countries/present', page: '/en/countries/present' },
  })
})
