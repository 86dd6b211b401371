import { expect, test } from 'vitest'

import { IN_ALL_LANGUAGES } from '../../../../src/api/query/read-query'
import { contentOf, signableEdition } from '../../../../src/api/representation/records'

const first = {
  collection: 'countries',
  ...{ document: 'first', key: '', of: 'land', number: 1, hash: 'f' },
  ...{ publishedAt: '2026-01-01T00:00:00Z', firstPublishedAt: '2026-01-01T00:00:00Z' },
  ...{ redactedAt: null, changeNote: null, isCurrent: false, targets: null, media: {} },
  self: { slug: 'present', links: { self: '/api/v1/countries/present' } },
  content: { name: { en: 'Land' }, slug: 'former' },
} as const

test('the content of an earlier edition leads to where its document is now', () => {
  expect(contentOf(first, IN_ALL_LANGUAGES)).toMatchObject({
    slug: 'former',
    links: { self: '/api/v1/countries/present', page: '/en/countries/present' },
  })
})

test('what is signed leads to its document by what never changes', () => {
  expect(signableEdition(first, 'https://a.test').content).toMatchObject({ slug: 'former' })
  expect(signableEdition(first, 'https://a.test').content.links).toEqual({
    self: '/api/v1/countries/land',
    signed: '/api/v1/countries/land/signed',
  })
})
