import { expect, test } from 'vitest'

import { detailOf } from '../../../../src/api/files/detail'
import { listOf } from '../../../../src/api/files/list'
import { signableOf } from '../../../../src/api/files/signed'
import { digestOf } from '../../../../src/content/canonical'
import { EditionReader, EditionSet } from '../../../../src/editions/edition-set'
import { edition, paragraph, richText, settings, text } from '../../../support/site-fixture'

const toBureau = richText(
  paragraph({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'ncbs', value: 'bureau' } },
    children: [text('there')],
  }),
)
const content = { name: { en: 'Area' }, slug: 'area', description: { en: toBureau } }
const area = edition('crime-areas', 'area', content, { hash: digestOf({ content, media: {} }) })
const bureau = edition('ncbs', 'bureau', { name: { en: 'Bureau' }, country: 'land' })
const land = (slug: string, standing: 'live' | 'withdrawn' = 'live') =>
  edition('countries', 'land', { name: { en: 'Land' }, slug }, { public: standing })
const readerOf = (...others: Parameters<typeof land>) =>
  new EditionReader(new EditionSet([area, bureau, land(...others)], settings))

test('a text links to a bureau by the slug of its country, in each kind of file', () => {
  const link = '<a href=\\"/en/ncbs/land\\">there</a>'
  const reader = readerOf('land')
  expect(detailOf(area, reader).bodyIn('en')).toContain(link)
  expect(JSON.stringify(signableOf(area, reader, 'https://a.test'))).toContain(link)
  const [listed] = listOf('crime-areas', reader, 'en').page().data
  expect(listed?.json.toString()).toContain(link)
})

test('a file that links to a bureau is another one when its country has another slug, or is withdrawn', () => {
  const first = readerOf('land')
  const { inputs } = detailOf(area, first)
  expect([...first.asked]).toContain('countries/land#named')
  expect(detailOf(area, readerOf('land')).inputs).toBe(inputs)
  expect(detailOf(area, readerOf('country')).inputs).not.toBe(inputs)
  expect(listOf('crime-areas', readerOf('country'), 'en').inputs).not.toBe(
    listOf('crime-areas', readerOf('land'), 'en').inputs,
  )
  expect(detailOf(area, readerOf('land', 'withdrawn')).bodyIn('en')).toContain('"<p>there</p>"')
})
